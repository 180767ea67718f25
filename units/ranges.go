package units

import "strings"

// rangeLink returns the end of the word or dash at text[at] that makes a range.
// A dash of two characters does only where a number is joined to it: 2——3万.
func (r reader) rangeLink(at int) (end int, ok bool) {
	at = r.pastInclusion(at)
	p := r.space(at)
	c, size := r.char(p)
	switch c {
	case '至', '到', '-', '－', '–', '—', '―', '~', '～', '〜', '∼', '─', '−':
	default:
		return at, false
	}
	end = p + size
	if next, _ := r.char(end); next == c {
		end += size
		return end, p == at && c != '至' && c != '到' && r.startsNumeral(end)
	}
	return r.space(end), true
}

// pastInclusion returns the end of the (含) at text[at] that tells if the end of
// a range belongs to it.
func (r reader) pastInclusion(at int) int {
	if c, _ := r.folded(at); c != '(' {
		return at
	}
	if n, end := r.behind(at); n.role == inclusion {
		return end
	}
	return at
}

// listLink returns where the next number of a list begins, behind 、 or 和.
func (r reader) listLink(at int) (next int, ok bool) {
	p := r.space(at)
	c, size := r.char(p)
	switch c {
	case '、', '和', '及', '与', '與', '或':
		next = r.space(p + size)
		return next, r.startsNumeral(next)
	}
	return at, false
}

// pair reads the second of two neighbouring digits that 、 parts before one unit: 三、四
// is then what 三四 is. 一、二 lists what has these numbers, as 一、二、三 does.
func (r reader) pair(at int, d *digits, first bool) {
	c, size := r.char(d.end)
	if c != '、' {
		return
	}
	next := d.end + size
	second, size := r.char(next)
	before, _ := charBefore(r.text, at)
	k := r.chars.of(second)
	neighbours := k.class == digit && d.lo.lo > 0 && uint64(k.value) == d.lo.lo+1 && second != '二'
	if neighbours && before != '、' && r.countsPair(next+size, first) {
		d.hi, d.end, d.approx = whole(uint64(k.value)), next+size, Range
	}
}

// countsPair says that two digits before text[at] count something: 二、三十 and 十七、
// 八岁, but the 三、四级 and 二、三楼 have these numbers.
func (r reader) countsPair(at int, first bool) bool {
	if r.is(at, small) || r.is(at, large) {
		return first
	}
	c, _ := r.folded(at)
	n, _ := r.behind(at)
	return strings.ContainsRune("个人件份位倍元只台名吨天家岁年张户斤次种笔米起辆间", c) && n.role != ordinal && r.isUnit(at)
}

// numbersLine says that a digit and 、 at text[at:end] begin a line or sentence, and
// number it: 三、四个方面.
func (r reader) numbersLine(at int) (end int, ok bool) {
	if !r.is(at, digit) {
		return at, false
	}
	_, size := r.char(at)
	if !hasPrefixAt(r.text, at+size, "、") {
		return at, false
	}
	before, _ := charBefore(r.text, at)
	return at + size + len("、"), before == '。' || before == '；' || r.beginsLine(at)
}

// through joins e with a second number behind 至 or a dash: 10至15名.
func (r reader) through(e *element) {
	if e.linked || e.has(isPhrase) {
		return
	}
	at, ok := r.rangeLink(e.next)
	if !ok {
		return
	}
	var o element
	ok = r.signed(at, &o)
	year := o.isYear() && r.tellsYear(&o)
	if !ok || year && !e.isYear() {
		return // 11月至2022年10月
	}
	if !year {
		r.compound(&o)
	}
	first := *e
	if !r.sameUnit(&first, &o) {
		return
	}
	hyphen, _ := r.char(r.space(e.next))
	rising := o.lo.compare(first.lo)
	o.start, o.digitsAt, o.score = e.start, e.digitsAt, rising < 0 && hyphen == '-'
	switch {
	case rising < 0:
		o.span = span{o.lo, first.hi}
	case rising > 0:
		o.lo = first.lo
	default:
		e.score = hyphen == '-'
		return
	}
	o.value, o.approx, o.linked = o.lo, Range, true
	*e = o
}

// reaches says that a range leads from the unit at text[at:end] to a number in the
// same unit, so that no word begins there: 两升到三升, but 由5升到8%.
func (r reader) reaches(at, end int) bool {
	next, ok := r.rangeLink(end)
	if !ok {
		return false
	}
	last := next
	for k, _, size := r.class(last); k != noNumeral; k, _, size = r.class(last) {
		last += size
	}
	return last > next && hasPrefixAt(r.text, last, r.text[at:end])
}

// signed reads an element that may begin with a minus.
func (r reader) signed(at int, e *element) bool {
	sign, end := r.behind(at)
	if sign.role != minus {
		return r.element(at, e)
	}
	ok := r.element(end, e)
	e.negate()
	return ok
}

// negate puts a minus before e. The value of a range is its smaller number: -5 of
// 负四五度.
func (e *element) negate() {
	e.value = e.value.negate()
	e.span = span{e.hi.negate(), e.lo.negate()}
	if e.approx == Range {
		e.value = e.lo
	}
}

// sign applies the minus before e. A hyphen behind a word is none, unless the
// unit may fall below zero; nor is one before 0余, which no number is.
func (r reader) sign(floor int, e *element) {
	at := skipSpaceBefore(r.text, floor, e.start)
	w, start := r.ahead(floor, at)
	hyphen, _ := r.char(start)
	if w.role != minus || isHyphen(hyphen) && at < e.start || e.value.isZero() && e.approx != Exact {
		return // 负 12 is one number, - 12 an item of a list
	}
	before, _ := charBefore(r.text, start)
	if isHyphen(hyphen) && (isLatin(before) || isHan(before)) && e.unit.Dimension < Ratio && !r.isMarked(floor, start) {
		return
	}
	e.start = start
	e.negate()
}

// sameUnit brings the ends of a range to one unit and one multiplier; false
// where they have none in common.
func (r reader) sameUnit(a, b *element) bool {
	switch {
	case !a.hasUnit && b.unit == (Unit{"", Ratio}) && (a.value.neg || a.value.compare(tenTo(0)) >= 0):
		return false // 3-1/2: no share on the left
	case !a.hasUnit:
		a.sharePower(b)
		if !b.scaled.isZero() {
			a.value, a.span = a.value.times(b.scaled), a.span.times(b.scaled) // 三到五成
		}
		return true
	case !b.hasUnit && a.spoken:
		b.unit, b.index, b.hasUnit = a.unit, a.index, true // 百分之三到五
		return true
	case !b.hasUnit:
		return false
	case r.chars.foldedString(a.unit.Symbol) == r.chars.foldedString(b.unit.Symbol):
		return true
	}
	return r.convertEnd(a, b)
}

// sharePower gives the smaller end of a range the multiplier of the larger: 3至5万,
// 十八至三十万; but 十至五百.
func (a *element) sharePower(b *element) {
	if b.power == 0 || b.power < 4 && a.has(hasPower) {
		return
	}
	if scaled := a.value.shift(b.power); scaled.compare(b.value) <= 0 {
		a.value, a.span = scaled, a.span.shift(b.power)
	}
}

// convertEnd tells the end in the larger unit in the other's.
func (r reader) convertEnd(a, b *element) bool {
	if a.index < 0 || b.index < 0 {
		return false
	}
	x, y := &r.entries[a.index], &r.entries[b.index]
	if x.base == "" || x.base != y.base {
		return false
	}
	if ratio, ok := y.factor.over(x.factor); ok {
		b.value, b.span = b.value.times(ratio), b.span.times(ratio)
		b.unit, b.index = a.unit, a.index
		return true
	}
	ratio, ok := x.factor.over(y.factor)
	if ok {
		a.value, a.span = a.value.times(ratio), a.span.times(ratio)
	}
	return ok
}
