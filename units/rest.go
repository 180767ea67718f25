package units

// remainder finds 余, 多 or 来 between the digits and the unit, and returns
// where the unit may begin.
func (r reader) remainder(e *element) (int, Approx) {
	at := r.space(e.end)
	k, _, size := r.class(at)
	switch {
	case r.isAbove(e.end):
		return e.end + len("有余"), Over
	case k == more:
		return at + size, Over
	case k == about && r.isUnit(r.space(at+size)), r.isRoughly(e, at, at+size):
		return at + size, About
	}
	return e.end, Exact
}

// isRoughly says that text[at:end] is 把 as in 千把人, and no classifier: 千把刀.
func (r reader) isRoughly(e *element, at, end int) bool {
	c, _ := r.char(at)
	if c != '把' || !e.has(isPower) || !r.isUnit(end) {
		return false
	}
	_, _, inWord := r.compounds.longest(r.text, at)
	return !inWord
}

// isAbove says that 有余 stands at text[at].
func (r reader) isAbove(at int) bool {
	return hasPrefixAt(r.text, at, "有余") || hasPrefixAt(r.text, at, "有餘")
}

// mayBeRough says that 余 or 多 may stand behind the number without a unit.
func (e *element) mayBeRough() bool { return e.has(endsLarge) || e.lo.isRound() }

// extend applies 余, 多 or 来 behind the digits. They reach to the next of the
// lowest digits that are not zero (30余, 百余), behind 万 of the last one
// written (50万余).
func (e *element) extend(marker Approx, end int) {
	e.end, e.next = end, end
	if e.approx != Exact {
		return
	}
	e.approx = marker
	if marker == Over {
		place := e.place
		if !e.has(endsLarge) {
			place = e.lo.lowestPlace()
		}
		e.hi = e.lo.plus(tenTo(place))
	}
}

// readRest reads 半, 多, 余 or 有余 behind a unit: 两吨半, 一年多, 五月有余.
func (r reader) readRest(e *element) {
	if r.isAbove(e.end) {
		e.extend(Over, e.end+len("有余"))
		return
	}
	k, _, size := r.class(e.end)
	end := e.end + size
	if k == half && r.takesHalf(e, end) || k == more && r.takesMore(e, end) {
		e.addRest(k)
		e.end, e.next = end, end
	}
	if k == half && e.unit == (Unit{"分", Money}) {
		r.readMinutes(e)
	}
}

// readMinutes makes minutes of 一分半 and 一分半钟.
func (r reader) readMinutes(e *element) {
	e.setUnit(r, Unit{"分钟", Duration})
	if c, size := r.folded(e.end); c == '钟' {
		e.end, e.next = e.end+size, e.end+size
	}
}

// takesHalf says that 半 behind the unit belongs to it, and not to a word or to
// another unit: 三天半, but 三天半价.
func (r reader) takesHalf(e *element, end int) bool {
	c, _ := charAt(e.unit.Symbol, 0)
	if e.unit.Dimension == Count && r.chars.folded(c) != '个' {
		return false
	}
	_, wordEnd, inWord := r.words.longest(r.text, e.end)
	return !(inWord && wordEnd > end) && !r.isUnit(end)
}

// takesMore says that 多 behind the unit belongs to it: 五年多, but 五年多次.
func (r reader) takesMore(e *element, end int) bool {
	return e.unit.Dimension != Count && !r.isUnit(end)
}

// addRest applies 半 or 多 behind a unit. 多 reaches to the next whole unit, behind
// 万 to the next of the last digit written: 1.2亿元余.
func (e *element) addRest(k class) {
	switch {
	case e.approx != Exact:
	case k == half:
		e.value = e.value.plus(number{lo: 5, exp: -1})
		e.span = exactly(e.value)
	case e.has(endsLarge):
		e.approx = Over
		e.hi = e.lo.plus(tenTo(e.place))
	default:
		e.approx = Over
		e.hi = e.lo.nextWhole()
	}
}
