package units

// halfOf reads 半吨, 半百 and 过半. 半 with nothing beside it is no number.
func (r reader) halfOf(at, end int, e *element) bool {
	n := &e.numeral
	*n = numeral{start: at, end: end, form: isHalf, place: -1, value: number{lo: 5, exp: -1}}
	if hasPrefixAt(r.text, end, "百") {
		*n = numeral{start: at, end: end + len("百"), value: number{lo: 5, exp: 1}}
	}
	n.span = exactly(n.value)
	r.measure(e)
	if e.has(isHalf) && !e.hasUnit && r.isMarked(0, at) {
		e.setUnit(r, Unit{"", Ratio})
	}
	return e.hasUnit || !e.has(isHalf)
}

// beforeHalf returns where the number begins whose 半 is at text[at]: at the unit
// before it in 个半小时, if that has no number of its own and no word before it but
// a marker.
func (r reader) beforeHalf(floor, at int) int {
	c, size := charBefore(r.text[floor:], at-floor)
	if c = r.chars.folded(c); c != '个' && c != '分' || !r.is(at, half) {
		return at
	}
	start := at - size
	before, _ := charBefore(r.text, start)
	if isLatin(before) || isDigit(before) || isHan(before) && !r.isMarked(floor, start) {
		return at
	}
	return start
}

// oneAndHalf reads 个半小时, 个半月, 分半钟 and 个半, which leave their 一 out.
func (r reader) oneAndHalf(at, end int, e *element) bool {
	k, _, size := r.class(end)
	e.numeral = numeral{start: at, end: end + size, value: number{lo: 15, exp: -1}, place: -1}
	e.span = exactly(e.value)
	e.digitsAt, e.digitsEnd, e.next = at, e.end, e.end
	return k == half && r.unitAroundHalf(at, end, e)
}

// unitAroundHalf reads the unit at text[at:end] with what belongs to it behind 半.
func (r reader) unitAroundHalf(at, end int, e *element) bool {
	first, _ := r.folded(at)
	next, _ := r.folded(e.end)
	index, unitEnd, ok := r.units.longestFrom(r.personal, r.text, e.end)
	switch {
	case first == '分' && (next == '钟' || !isHan(next)):
		r.readMinutes(e)
	case first == '个' && ok:
		e.hasUnit, e.index, e.unitAt = true, index, at
		e.unit = r.written(index, r.text[at:end]+r.text[e.end:unitEnd])
		e.end, e.next = unitEnd, unitEnd
	case first == '个' && !isHan(next):
		_, u, _, _ := r.wholeUnit(at)
		e.setUnit(r, u)
	default:
		return false
	}
	return true
}
