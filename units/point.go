package units

// point reads the digits behind 点, and a 万 behind them: 三点五万. It may be
// written as a mark: 十一.三亿.
func (r *numeralReader) point() {
	n := r.n
	if n.approx != Exact || n.has(hasPoint) {
		return
	}
	c, size := r.folded(n.end)
	var d digits
	switch {
	case c == '点':
		d = r.spokenPlaces(n.end + size)
	case c == '.' && !n.has(hasArabic):
		d = r.dottedPlaces(n.end + size)
	}
	if d.length > 0 {
		r.addPlaces(&d)
	}
}

// placesOnly reads a number whose 零 is left out: the 点五 of 百分之点五.
func (r reader) placesOnly(at int) (numeral, bool) {
	n := numeral{start: at, end: at}
	nr := numeralReader{reader: r, n: &n}
	nr.point()
	return n, n.end > at
}

// addPlaces adds the digits behind a point, and takes in the 万 behind them.
func (r *numeralReader) addPlaces(d *digits) {
	n := r.n
	power, end := r.largePower(d.end, d.form&hasArabic)
	n.value = n.value.plus(d.lo.shift(-d.length)).shift(power)
	n.span = exactly(n.value)
	n.place, n.power, n.end = power-d.length, power, end
	n.form |= hasPoint
	if power > 0 {
		n.form |= endsLarge | hasPower
	}
}

// spokenPlaces reads the digits behind 点 at text[at]. Arabic digits on either
// side tell a time of day, but for those of no hour (一百点25) and one before a
// measure (12点5度).
func (r *numeralReader) spokenPlaces(at int) digits {
	d := r.chineseRun(at, false)
	arabic := r.n.has(hasArabic)
	if d.length == 0 {
		d = r.arabicDigits(at)
		arabic = arabic || !r.n.value.isZero() && r.n.value.compare(whole(24)) <= 0
	}
	if r.tellsTime(d.end) || arabic && !(d.length == 1 && r.tellsMeasure(d.end)) {
		return digits{}
	}
	return d
}

// tellsTime says that what stands at text[at] makes 八点二 a time of day.
func (r *numeralReader) tellsTime(at int) bool {
	c, size := r.char(at)
	_, end, _ := r.unitAt(at)
	return r.is(at, small) || c == '刻' || c == '分' && end <= at+size && !hasPrefixAt(r.text, at, "分之")
}

// tellsMeasure says that a measure follows at text[at], or nothing.
func (r *numeralReader) tellsMeasure(at int) bool {
	index, _, ok := r.unitAt(at)
	return at == len(r.text) || ok && r.entries[index].dimension != Count && r.entries[index].dimension != Duration
}

// dottedPlaces reads the digits behind a mark at text[at]. A unit or 万 must
// follow (七.一 is a day), and the digit before may not number a line.
func (r *numeralReader) dottedPlaces(at int) digits {
	d := r.chineseRun(at, false)
	if !r.is(d.end, large) && !r.isUnit(d.end) || !r.n.has(hasPower) && r.beginsLine(r.n.start) {
		return digits{}
	}
	return d
}

// beforePoint returns where the number begins whose places are at text[at]: at
// the point of .77, if no letter or digit stands before it, and no word but a
// marker.
func (r reader) beforePoint(floor, at int) int {
	c, size := charBefore(r.text[floor:], at-floor)
	if c != '.' || !r.is(at, arabic) {
		return at
	}
	before, _ := charBefore(r.text, at-size)
	if before == '.' || isLatin(before) || isDigit(before) || isHan(before) && !r.isMarked(floor, at-size) {
		return at
	}
	return at - size
}

// isPoint says that a number may begin with the point at text[at]: .77.
func (r reader) isPoint(at int) bool {
	c, size := r.char(at)
	return c == '.' && r.is(at+size, arabic)
}
