package units

// element is a number with its unit, without the markers around it.
type element struct {
	numeral
	unit      Unit
	hasUnit   bool
	index     int  // of the unit's entry
	unitAt    int  // where the unit begins
	next      int  // behind what belongs to it but not to its text: 3000元|人民币
	digitsEnd int  // behind the digits of the last number
	linked    bool // a range of two numbers
	parts     bool // in 百分之
	tenths    bool // in 成
	scoreLike bool // 3-1: a hyphen, the smaller number last
}

// places is how far a number that does not end is written out.
const places = 12

// element reads a number with its unit at text[at].
func (t *tables) element(text string, at int) (element, bool) {
	n, ok := t.number(text, at)
	if !ok {
		return element{}, false
	}
	return t.measured(text, n)
}

// measured reads the unit behind a numeral.
func (t *tables) measured(text string, n numeral) (element, bool) {
	e := element{numeral: n, next: n.end, digitsEnd: n.end, index: -1}
	switch {
	case t.fraction(text, &e):
	case n.is(isVersion):
		return e, true
	default:
		t.unit(text, &e)
	}
	if e.is(isHalf) && !e.hasUnit {
		return element{}, false
	}
	if e.is(isPhrase) && !e.hasUnit && e.value.exp < 0 {
		e.unit, e.hasUnit = Unit{"", Ratio}, true // 半数
	}
	return e, true
}

// number reads a numeral, or 半.
func (t *tables) number(text string, at int) (numeral, bool) {
	c, size := charAt(text, at)
	if c != '半' {
		return t.readNumeral(text, at)
	}
	n := numeral{start: at, end: at + size, form: isHalf, place: -1}
	if next, size := charAt(text, n.end); next == '百' {
		n.end += size
		n.form = 0
		n.value = number{lo: 5, exp: 1}
	} else {
		n.value = number{lo: 5, exp: -1}
	}
	n.span = exactly(n.value)
	return n, true
}

// unit reads what stands behind the digits: 余, the unit, its alternative, 半
// or 多.
func (t *tables) unit(text string, e *element) {
	p, marker := t.remainder(text, e)
	q := p
	if e.is(hasArabic) {
		q = skipSpace(text, p)
	}
	index, end, ok := t.unitAt(text, q)
	if !ok {
		if marker != Exact && e.mayBeRough() {
			e.extend(marker, p)
		}
		return
	}
	if marker != Exact {
		e.extend(marker, p)
	}
	e.unitAt = q
	if t.isTenths(index) {
		t.tenths(text, e, end)
		return
	}
	e.hasUnit, e.index = true, index
	if joined, i, ok := t.personalUnit(text, e, end); ok {
		end, e.index = joined, i
	} else {
		end = t.alternative(text, end)
		e.unit = t.unitOf(index, text[q:end])
	}
	e.end, e.next = end, end
	t.afterUnit(text, e)
}

// remainder finds 余, 多 or 来 between the digits and the unit.
func (t *tables) remainder(text string, e *element) (int, Approx) {
	c, size := charAt(text, skipSpace(text, e.end))
	kind, _ := numeralClass(c)
	p := skipSpace(text, e.end) + size
	switch kind {
	case more:
		return p, Over
	case approximate:
		if t.isUnit(text, skipSpace(text, p)) {
			return p, About
		}
	}
	return e.end, Exact
}

// mayBeRough says that 余 or 多 may stand behind the number without a unit.
func (e *element) mayBeRough() bool {
	return e.is(endsLarge) || e.lo.isRound()
}

// extend applies 余, 多 or 来 before the unit.
func (e *element) extend(marker Approx, end int) {
	e.end, e.next = end, end
	if e.approx != Exact {
		return
	}
	e.approx = marker
	if marker == Over {
		step := e.lo.lowestPlace()
		if e.is(endsLarge) {
			step = e.place
		}
		e.hi = e.lo.plus(tenTo(step))
	}
}

// personalUnit reads a unit that 个 begins, with 多 or 半 inside: 1个多小时 is
// in 个小时, 三个半月 in 个月.
func (t *tables) personalUnit(text string, e *element, end int) (int, int, bool) {
	if t.entries[e.index].symbol != "个" {
		return 0, 0, false
	}
	c, size := charAt(text, end)
	kind, _ := numeralClass(c)
	if kind != more && kind != half {
		return 0, 0, false
	}
	index, unitEnd, ok := t.units.longestFrom(int32(t.personal), text, end+size)
	if !ok {
		return 0, 0, false
	}
	e.addUnit(kind)
	e.unit = t.unitOf(index, text[e.unitAt:end]+text[end+size:unitEnd])
	return unitEnd, index, true
}

// addUnit applies 多 or 半 behind the first part of a unit or the whole.
func (e *element) addUnit(kind class) {
	if e.approx != Exact {
		return
	}
	if kind == half {
		e.value = e.value.plus(number{lo: 5, exp: -1})
		e.span = exactly(e.value)
		return
	}
	e.approx = Over
	e.hi = e.lo.nextWhole()
}

// nextWhole returns the smallest whole number above n.
func (n number) nextWhole() number {
	for n.exp < 0 {
		q, _ := n.divide(10)
		n = q.shift(1)
	}
	return n.atExp(0).plus(whole(1))
}

// afterUnit reads 半, 多, 余 or 有余 behind a measure: 两吨半, 一年多, 五月有余.
func (t *tables) afterUnit(text string, e *element) {
	c, size := charAt(text, e.end)
	p := e.end + size
	kind, _ := numeralClass(c)
	switch {
	case hasPrefixAt(text, e.end, "有余") || hasPrefixAt(text, e.end, "有餘"):
		e.extend(Over, e.end+len("有余"))
	case kind == half && t.takesHalf(text, e, p), kind == more && t.takesMore(text, e, p):
		e.addUnit(kind)
		e.end, e.next = p, p
	}
}

func (t *tables) takesHalf(text string, e *element, p int) bool {
	_, _, end := t.wordAt(text, e.end, e.end)
	return end <= p && t.isMeasure(e) && !t.isUnit(text, p)
}

func (t *tables) takesMore(text string, e *element, p int) bool {
	return t.isMeasure(e) && e.unit.Dimension != Count && !t.isUnit(text, p)
}

// isMeasure says that the unit of e can be divided.
func (t *tables) isMeasure(e *element) bool {
	return e.unit.Dimension != Count || e.unit.Symbol == "个" || e.unit.Symbol == "個"
}

// isTenths says that a unit is 成: ten per cent.
func (t *tables) isTenths(index int) bool { return t.entries[index].symbol == "成" }

// tenths reads 六成, 一成半, 四成多 as per cent.
func (t *tables) tenths(text string, e *element, end int) {
	e.end, e.next = end, end
	e.hasUnit, e.tenths = true, true
	e.unit = Unit{"%", Ratio}
	e.index = t.indexOf(e.unit)
	t.afterUnit(text, e)
	e.value, e.span = e.value.shift(1), e.span.shift(1)
}

// fraction reads 百分之四十, 三分之一 and 1/4.
func (t *tables) fraction(text string, e *element) bool {
	if c, size := charAt(text, e.end); c == '/' || c == '／' {
		return t.slash(text, e, e.end+size)
	}
	if !hasPrefixAt(text, e.end, "分之") || e.approx != Exact {
		return false
	}
	n, ok := t.number(text, e.end+len("分之"))
	if !ok || n.is(isHalf) || e.value.isZero() {
		return false
	}
	over := e.numeral
	n.start = e.start
	e.numeral = n
	e.next, e.digitsEnd, e.hasUnit, e.parts = e.end, e.end, true, true
	e.unit = Unit{"", Ratio}
	if p, marker := t.remainder(text, e); marker == Over {
		e.extend(marker, p)
	}
	switch {
	case over.is(isPower) && over.value.exp == 2:
		e.unit.Symbol = "%"
	case over.is(isPower) && over.value.exp == 3:
		e.unit.Symbol = "‰"
	default:
		e.divide(over.value)
	}
	e.index = t.indexOf(e.unit)
	t.afterUnit(text, e)
	return true
}

// slash reads 1/4.
func (t *tables) slash(text string, e *element, at int) bool {
	const simple = hasArabic
	if e.form != simple || e.length > 3 {
		return false
	}
	n := readArabic(text, at)
	if n.form != simple || n.length > 3 || e.value.compare(n.lo) >= 0 || e.value.isZero() {
		return false
	}
	if c, _ := charAt(text, n.end); c == '/' || c == '-' {
		return false
	}
	e.end, e.next, e.hasUnit = n.end, n.end, true
	e.unit = Unit{"", Ratio}
	e.index = -1
	e.divide(n.lo)
	return true
}

// divide divides e by d. Where that does not end the value is rounded to 12
// places and the bounds enclose it.
func (e *element) divide(d number) {
	e.lo, _ = e.lo.quotient(d)
	var rest uint64
	if e.hi, rest = e.hi.quotient(d); rest != 0 {
		e.hi = e.hi.plus(tenTo(e.hi.exp))
	}
	if e.value, rest = e.value.quotient(d); rest >= d.lo-rest {
		e.value = e.value.plus(tenTo(e.value.exp))
	}
}

func hasPrefixAt(text string, at int, prefix string) bool {
	return len(text)-at >= len(prefix) && text[at:at+len(prefix)] == prefix
}

// indexOf returns the entry of a unit, -1 for none.
func (t *tables) indexOf(u Unit) int {
	if i, ok := t.byUnit[u]; ok {
		return i
	}
	return -1
}
