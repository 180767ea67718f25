package units

// places is how far a number that does not end is written out.
const places = 12

// fraction reads 百分之四十, 三分之一, 百分百 and 1/4 from the first number on.
func (r reader) fraction(e *element) bool {
	switch c, size := r.folded(e.end); c {
	case '/':
		return r.slashed(e, e.end+size)
	case '又':
		return r.mixed(e, e.end+size)
	case '分', '份':
	default:
		return false
	}
	at := e.end + len("分之")
	if hasPrefixAt(r.text, e.end, "分百") && e.isHundred() || r.dropsOf(e) {
		at = e.end + len("分")
	} else if !hasPrefixAt(r.text, e.end, "分之") || e.approx != Exact || e.value.isZero() {
		return false
	}
	sign, end := r.behind(at)
	negative := sign.role == minus && r.startsNumeral(end)
	if negative {
		at = end
	}
	n, ok := r.numeral(at)
	if !ok && e.has(isPower) {
		n, ok = r.placesOnly(at)
	}
	if ok = ok && n.value.exp >= -places; ok { // what is finer is lost when it is divided
		r.spokenFraction(e, n)
	}
	if ok && negative {
		e.negate()
	}
	return ok
}

// mixed reads the fraction behind the whole of 一又四分之三.
func (r reader) mixed(e *element, at int) bool {
	n, ok := r.numeral(at)
	part := element{numeral: n, next: n.end, index: -1}
	c, _ := r.folded(n.end)
	if !ok || c == '又' || !r.fraction(&part) || !e.takesFraction(&part) {
		return false
	}
	part.start, part.digitsAt = e.start, e.digitsAt
	part.value, part.span = part.value.plus(e.value), part.span.plus(e.span)
	*e = part
	return true
}

// takesFraction says that e is a whole number and part one between 0 and 1.
func (e *element) takesFraction(part *element) bool {
	whole := e.approx == Exact && e.value.exp >= 0 && !e.value.isZero()
	below := part.approx == Exact && !part.value.neg && part.value.compare(tenTo(0)) < 0
	return whole && below && part.unit.Symbol != "%" && part.unit.Symbol != "‰"
}

// dropsOf says that e begins 三分一 or 三份一 as Hong Kong writes it: a measure or no
// word follows.
func (r reader) dropsOf(e *element) bool {
	end := e.end + len("分一")
	drops := hasPrefixAt(r.text, e.end, "分一") || hasPrefixAt(r.text, e.end, "份一")
	if !drops || e.form&^(hasPower|isPower) != 0 || e.approx != Exact || e.value.compare(whole(1)) <= 0 {
		return false
	}
	index, _, ok := r.unitAt(end)
	next, _ := r.char(end)
	return ok && r.entries[index].dimension != Count || !ok && (!isHan(next) || next == '的')
}

// spokenFraction makes a fraction of e and the numeral behind 分之.
func (r reader) spokenFraction(e *element, n numeral) {
	whole, start := e.numeral, e.start
	hundred, thousand := e.isHundred(), whole.has(isPower) && whole.value.exp == 3
	e.numeral = n
	e.start, e.digitsEnd, e.next, e.spoken = start, n.end, n.end, true
	if end, marker := r.remainder(e); marker == Over {
		e.extend(marker, end)
	}
	switch {
	case hundred:
		e.setUnit(r, Unit{"%", Ratio})
	case thousand:
		e.setUnit(r, Unit{"‰", Ratio})
	default:
		e.setUnit(r, Unit{"", Ratio})
		e.divide(whole.value)
		r.partOf(e)
	}
}

// isHundred says that e is 百 without a digit.
func (e *element) isHundred() bool { return e.has(isPower) && e.value.exp == 2 }

// partOf reads the measure that a fraction is of: 四分之一公升, but 四分之一人口.
func (r reader) partOf(e *element) {
	index, end, ok := r.unitAt(e.end)
	if !ok || r.entries[index].told != "" || r.entries[index].dimension == Count {
		return
	}
	e.hasUnit, e.index, e.unitAt = true, index, e.end
	e.unit = r.written(index, r.text[e.end:end])
	e.end, e.next = end, end
}

// slashed reads the second number of 1/4: a larger one.
func (r reader) slashed(e *element, at int) bool {
	d := r.arabicDigits(at)
	if e.form != hasArabic || d.form != hasArabic || e.length > 3 || d.length > 3 || e.value.isZero() || e.value.compare(d.lo) >= 0 {
		return false
	}
	if c, size := r.folded(d.end); (c == '/' || c == '-') && r.is(d.end+size, arabic) {
		return false
	}
	e.end, e.digitsEnd, e.next = d.end, d.end, d.end
	e.setUnit(r, Unit{"", Ratio})
	e.divide(d.lo)
	if c, _ := r.char(e.end); c != '月' && c != '日' {
		r.partOf(e) // 5/12日 is a date
	}
	return true
}

// divide divides e by d. Where that does not end the value is rounded to 12
// places and the bounds enclose it.
func (e *element) divide(d number) {
	var rest uint64
	e.lo, _ = e.lo.quotient(d)
	if e.hi, rest = e.hi.quotient(d); rest != 0 {
		e.hi = e.hi.plus(tenTo(int(e.hi.exp)))
	}
	if e.value, rest = e.value.quotient(d); rest >= d.lo-rest {
		e.value = e.value.plus(tenTo(int(e.value.exp)))
	}
}
