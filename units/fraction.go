package units

// places is how far a number that does not end is written out.
const places = 12

// fraction reads 百分之四十, 三分之一 and 1/4 from the first number on.
func (r reader) fraction(e *element) bool {
	if c, size := r.folded(e.end); c == '/' {
		return r.slashed(e, e.end+size)
	}
	if !hasPrefixAt(r.text, e.end, "分之") || e.approx != Exact || e.value.isZero() {
		return false
	}
	n, ok := r.numeral(e.end + len("分之"))
	if !ok {
		return false
	}
	whole, start := e.numeral, e.start
	e.numeral = n
	e.start, e.digitsEnd, e.next, e.spoken = start, n.end, n.end, true
	if end, marker := r.remainder(e); marker == Over {
		e.extend(marker, end)
	}
	switch {
	case whole.has(isPower) && whole.value.exp == 2:
		e.setUnit(r, Unit{"%", Ratio})
	case whole.has(isPower) && whole.value.exp == 3:
		e.setUnit(r, Unit{"‰", Ratio})
	default:
		e.setUnit(r, Unit{"", Ratio})
		e.divide(whole.value)
	}
	return true
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
