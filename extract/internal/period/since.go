package period

// upToAt reads 截至6月底, 截止目前.
func (r reader) upToAt(at int) (Expr, bool) {
	_, end, ok := r.take(at, until)
	if !ok {
		return Expr{}, false
	}
	if p, end, ok := r.pointAt(end); ok {
		return Expr{Start: at, End: end, kind: upTo, to: p}, true
	}
	w, end, ok := r.take(end, now|recent)
	if !ok {
		return Expr{}, false
	}
	e := Expr{Start: at, End: end, kind: upToNow}
	if w.uses&recent != 0 {
		e.kind = named
	}
	return e, true
}

// sinceAt reads what 自 begins: 自2月以来, 自3月中旬, 自2018年1月至5月, or an action up
// to 以来 or to a point (自部署行动至5月初). What 从 begins needs a point or 即日.
func (r reader) sinceAt(at int) (Expr, bool) {
	w, end, ok := r.take(at, since)
	if !ok {
		return Expr{}, false
	}
	e, dated := r.spanAt(end)
	if _, _, isNow := r.take(end, now); !dated && (w.first == 0 || isNow) {
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
	return e, dated
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
	end = r.skipped(end, "多")
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
