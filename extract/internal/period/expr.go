package period

// Expr is an expression for a period, at bytes Start to End of the text.
type Expr struct {
	Start, End int
	kind       kind
	from, to   point
	count      int // years before the publication, of kind past
}

// kind says how an expression bounds the period.
type kind uint8

const (
	span     kind = iota // from its first to its last point
	upTo                 // ends on a point: 截至6月底
	upToNow              // ends on the publication: 截至目前
	starting             // begins at a point, ends on the publication: 2018年以来
	past                 // the years before the publication: 五年来
	named                // by an action, with no date of its own: 专项行动期间
)

// single reports whether the expression is one day that stands by itself.
func (e Expr) single() bool { return e.kind == span && e.from.day() && e.from == e.to }

// exprAt reads the expression that begins at a byte.
func (r reader) exprAt(at int) (Expr, bool) {
	for _, read := range []func(int) (Expr, bool){r.upToAt, r.sinceAt, r.pastAt, r.planAt, r.spanAt} {
		if e, ok := read(at); ok {
			return e, true
		}
	}
	return Expr{}, false
}

// upToAt reads 截至6月底, 截止目前.
func (r reader) upToAt(at int) (Expr, bool) {
	_, end, ok := r.take(at, until)
	if !ok {
		return Expr{}, false
	}
	e := Expr{Start: at, kind: upTo}
	if w, end, ok := r.take(end, now|recent); ok {
		e.End, e.kind = end, upToNow
		if w.uses&recent != 0 {
			e.kind = named
		}
		return e, true
	}
	e.to, e.End, ok = r.pointAt(end)
	return e, ok
}

// spanAt reads a point or two with what stands between and behind them.
func (r reader) spanAt(at int) (Expr, bool) {
	e := Expr{Start: at}
	var ok bool
	if e.from, e.End, ok = r.yearsAt(at); !ok {
		if e.from, e.End, ok = r.pointAt(at); !ok {
			return Expr{}, false
		}
	}
	e.to = e.from
	if p, end, ok := r.lastAt(e.from, e.End); ok {
		e.to, e.End = p, end
	} else if _, end, ok := r.take(e.End, to); ok {
		if _, end, ok := r.take(end, now); ok {
			e.kind, e.End = starting, end
		}
	}
	return r.suffixed(e), true
}

// yearsAt reads the first of two years that share their 年: 2019至2021年.
func (r reader) yearsAt(at int) (point, int, bool) {
	if inNumber(r.text, at) {
		return point{}, at, false
	}
	n, end := number(r.text, at)
	if n < 1900 || n >= 2100 {
		return point{}, at, false
	}
	_, behind, ok := r.take(end, to)
	if !ok {
		return point{}, at, false
	}
	if p, _ := r.yearAt(behind); p.year < n {
		return point{}, at, false
	}
	return point{year: n}, end, true
}

// lastAt reads the second point of a span, which takes over the parts of the first
// that it does not state.
func (r reader) lastAt(first point, at int) (point, int, bool) {
	_, at, ok := r.take(at, to)
	if !ok {
		return point{}, at, false
	}
	p, end := r.yearAt(at)
	p, end = r.monthAt(p, end)
	if !p.dated() {
		if p, end = r.dayAt(point{}, at); !p.day() {
			return point{}, at, false
		}
		p.m1, p.m2 = first.m1, first.m2
	}
	if p.year == 0 && p.relation == open {
		p.year, p.relation, p.shift = first.year, first.relation, first.shift
	}
	return p, end, p.valid()
}

// suffixed takes in what stands behind a span and may turn it: 期间, 以来, 同期.
func (r reader) suffixed(e Expr) Expr {
	if _, end, ok := r.take(e.End, onward); ok {
		e.kind, e.End = starting, end
	} else if _, end, ok := r.take(e.End, likewise); ok {
		e.kind, e.End = named, end
	} else if _, end, ok := r.take(e.End, during); ok && e.from != e.to {
		e.End = end
	}
	return e
}

// sinceAt reads what 自 begins: 自2月以来, 自3月中旬, 自2018年1月至5月, or an action up
// to 以来 or to a point (自部署行动至5月初). What 从 begins needs one of these ends.
func (r reader) sinceAt(at int) (Expr, bool) {
	w, end, ok := r.take(at, since)
	if !ok {
		return Expr{}, false
	}
	e, dated := r.spanAt(end)
	if !dated {
		return r.eventAt(at, end)
	}
	e.Start = at
	if e.kind == span && e.from == e.to {
		if behind, ok := r.onwardBehind(e.End); ok {
			e.End = behind
		} else if w.first != 0 {
			return Expr{}, false
		}
		e.kind = starting
	}
	return e, true
}

// eventAt reads a span that begins with an action instead of a day.
func (r reader) eventAt(at, end int) (Expr, bool) {
	if behind, ok := r.onwardBehind(end); ok {
		return Expr{Start: at, End: behind, kind: named}, true
	}
	for i := range r.clause(end) {
		if _, behind, ok := r.take(i, to); ok {
			if p, last, ok := r.pointAt(behind); ok {
				return Expr{Start: at, End: last, kind: upTo, to: p}, true
			}
		}
	}
	return Expr{}, false
}

// onwardBehind returns the byte behind the next 以来 of the clause.
func (r reader) onwardBehind(at int) (int, bool) {
	for i := range r.clause(at) {
		if w, end, ok := r.take(i, onward); ok && w.first != 0 {
			return end, true
		}
	}
	return at, false
}

// pastAt reads the years before the publication: 五年来, 近五年, 近年来.
func (r reader) pastAt(at int) (Expr, bool) {
	_, end, lately := r.take(at, lately)
	n, behind := number(r.text, end)
	if w, after, ok := r.take(end, count); ok {
		n, behind = w.first, after
	}
	counted := behind > end
	end, ok := r.skip(behind, "年")
	if !ok || n > 99 || !lately && (!counted || !r.startsClause(at)) {
		return Expr{}, false
	}
	end, _ = r.skip(end, "多")
	behind, ok = r.skip(end, "来")
	if !ok && !(lately && counted) {
		return Expr{}, false
	}
	e := Expr{Start: at, End: behind, kind: past, count: n}
	if n == 0 {
		e.kind = named
	}
	return e, true
}

// planAt reads a five-year plan: “十三五”期间.
func (r reader) planAt(at int) (Expr, bool) {
	const years = 5
	end := r.quoteEnd(at, openingQuotes)
	w, end, ok := r.take(end, plan)
	if !ok {
		return Expr{}, false
	}
	_, end, ok = r.take(r.quoteEnd(end, closingQuotes), during|onward)
	last := point{year: w.first + years - 1}
	return Expr{Start: at, End: end, from: point{year: w.first}, to: last}, ok
}
