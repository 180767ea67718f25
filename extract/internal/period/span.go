package period

// spanAt reads a point or two with what stands between and behind them.
func (r reader) spanAt(at int) (Expr, bool) {
	first, end, ok := r.firstAt(at)
	if !ok {
		return Expr{}, false
	}
	e := Expr{Start: at, End: end, from: first, to: first}
	if _, end, ok := r.take(end, to); ok {
		if last, end, ok := r.lastAt(first, end); ok {
			e.to, e.End = last, end
		} else if _, end, ok := r.take(end, now); ok {
			e.kind, e.End = starting, end
		}
	}
	return r.suffixed(e), true
}

// firstAt reads the first point of a span, which may leave its 年 to the second:
// 2019至2021年.
func (r reader) firstAt(at int) (point, int, bool) {
	if p, end, ok := r.pointAt(at); ok {
		return p, end, true
	}
	n, end := number(r.text, at)
	if _, behind, ok := r.take(end, to); ok && !inNumber(r.text, at) {
		if p, _ := r.yearAt(behind); isYear(n) && n < p.year {
			return point{year: n}, end, true
		}
	}
	return point{}, at, false
}

// lastAt reads the second point of a span, which takes over the parts of the first
// that it does not state.
func (r reader) lastAt(first point, at int) (point, int, bool) {
	p, end := r.yearAt(at)
	p, end = r.monthAt(p, end)
	if !p.dated() {
		p, end = r.dayAt(point{m1: first.m1, m2: first.m2}, at)
		if p.d1 == 0 || first.d1 == 0 {
			return point{}, at, false
		}
	}
	if p.year == 0 && p.relation == open {
		p.year, p.relation, p.shift = first.year, first.relation, first.shift
	}
	return p, end, p.valid()
}

// suffixed takes in what stands behind a span and may turn it: 期间, 以来, 同期.
func (r reader) suffixed(e Expr) Expr {
	w, end, ok := r.take(e.End, onward|after|before|likewise|during)
	switch {
	case !ok:
		return e
	case w.uses&(onward|after) != 0:
		e.kind = starting
	case w.uses&before != 0:
		e.kind = upTo
	case w.uses&likewise != 0:
		e.kind = named
	case e.from == e.to:
		return e
	}
	e.End = end
	return e
}
