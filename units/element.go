package units

// element is a number with its unit, without the markers around them.
type element struct {
	numeral
	unit      Unit
	hasUnit   bool
	index     int    // of the unit's entry, -1 for none
	unitAt    int    // where the unit begins
	digitsAt  int    // where the digits of the first number begin
	digitsEnd int    // behind the digits of the last number
	next      int    // behind what belongs to it but not to its text: the 人民币 of 3000元人民币
	linked    bool   // two numbers of a range
	spoken    bool   // in 百分之
	scaled    number // what the number was multiplied by to tell it in another unit: 10 for 成
	score     bool   // 3-1: a hyphen, and the second number not larger
	smallest  int    // of a compound told in its larger unit, the entry of its smallest
	scale     int    // and the power of ten of that in the larger: -1 for the 角 of 3元5角
}

// element reads the number at text[at] with its unit into e, which is zero. It is
// large: nothing here hands one back.
func (r reader) element(at int, e *element) bool {
	switch c, size := r.folded(at); c {
	case '半':
		return r.halfOf(at, at+size, e)
	case '个', '分':
		return r.oneAndHalf(at, at+size, e)
	}
	if !r.readNumeral(at, &e.numeral) {
		return false
	}
	r.measure(e)
	return true
}

// measure reads the unit of the numeral in e.
func (r reader) measure(e *element) {
	e.next, e.digitsAt, e.digitsEnd, e.index = e.end, e.start, e.end, -1
	switch {
	case e.has(isVersion), r.fraction(e):
	default:
		r.readUnit(e)
	}
	if e.has(isPhrase) && !e.hasUnit && e.value.exp < 0 {
		e.setUnit(r, Unit{"", Ratio}) // 半数
	}
}

func (e *element) setUnit(r reader, u Unit) {
	e.unit, e.hasUnit, e.index = u, true, -1
	if i, ok := r.reading(u.Symbol, u.Dimension); ok {
		e.index = i
	}
}

// readUnit reads what stands behind the digits: 余, the unit, its alternative,
// 半 or 多.
func (r reader) readUnit(e *element) {
	at, marker := r.remainder(e)
	unitAt := r.space(at)
	index, end, ok := r.unitAt(unitAt)
	if ok && unitAt > at && !r.mayStandApart(e, index) {
		index, end, ok = r.unitAt(at)
	}
	if marker != Exact && (ok || e.mayBeRough()) {
		e.extend(marker, at)
	}
	switch {
	case !ok:
		return
	case r.entries[index].told != "":
		r.readTold(e, &r.entries[index], end)
		return
	}
	e.hasUnit, e.index, e.unitAt = true, index, unitAt
	if !r.splitUnit(e, end) {
		end = r.alternative(end)
		e.unit = r.written(index, r.text[unitAt:end])
		e.end, e.next = end, end
		e.settleMoney(hasSuffixAt(r.text, end, "钱", "錢"))
	}
	r.readRest(e)
}

// mayStandApart says that a space may part the unit from e. A Chinese number at
// the beginning of a line may be that of a heading: 一 案件.
func (r reader) mayStandApart(e *element, index int) bool {
	return e.has(hasArabic) || r.entries[index].dimension != Count || !r.beginsLine(e.start)
}

// settleMoney leaves 钱 out of the text, and makes points of 分 without it where
// there are ten or more: as money they would be told in 角.
func (e *element) settleMoney(told bool) {
	switch {
	case e.unit.Dimension == Money && told:
		e.end -= len("钱")
	case e.unit == Unit{"分", Money} && e.value.compare(whole(10)) >= 0:
		e.unit.Dimension, e.index = Other, -1
	}
}

// splitUnit reads a unit that 个 begins, with 多 or 半 inside: 1个多小时 is in
// 个小时, 三个半月 in 个月.
func (r reader) splitUnit(e *element, end int) bool {
	if c, _ := r.folded(e.unitAt); c != '个' {
		return false
	}
	k, _, size := r.class(end)
	if k != more && k != half {
		return false
	}
	index, unitEnd, ok := r.units.longestFrom(r.personal, r.text, end+size)
	if !ok {
		return false
	}
	e.index = index
	e.unit = r.written(index, r.text[e.unitAt:end]+r.text[end+size:unitEnd])
	e.end, e.next = unitEnd, unitEnd
	e.addRest(k)
	return true
}

// readTold reads a number in a unit that is told in another: 六成, 一成半 and
// 四成多 in %, 人民币 in 元 and left out of the text. More than ten 成 are none.
func (r reader) readTold(e *element, from *entry, end int) {
	to, ok := r.reading(from.told, from.dimension)
	if !ok {
		return
	}
	scaled, ok := from.factor.over(r.entries[to].factor)
	if ok && e.value.compare(scaled) > 0 {
		return
	}
	e.setUnit(r, Unit{from.told, from.dimension})
	e.next = end
	if from.dimension == Money && !hasSuffixAt(r.text, end, "元") {
		return
	}
	e.end = end
	r.readTenth(e)
	r.readRest(e)
	if ok {
		e.scaled = scaled
		e.value, e.span = e.value.times(scaled), e.span.times(scaled)
	}
}

// readTenth reads the digit behind 成: 七成五, but 八成一致.
func (r reader) readTenth(e *element) {
	k, tenths, size := r.class(e.end)
	next := e.end + size
	_, _, inWord := r.words.longest(r.text, e.end)
	if k != digit || inWord || e.approx != Exact || r.is(next, digit) || r.is(next, small) || r.is(next, large) || r.isUnit(next) {
		return
	}
	e.value = e.value.plus(number{lo: uint64(tenths), exp: -1})
	e.span = exactly(e.value)
	e.end, e.next = next, next
}
