package units

// section is a sum of digits with 千, 百 and 十: what stands between two of 万,
// 亿 and 兆.
type section struct {
	digits
	power  int  // the last of 千 百 十 (3 2 1) so far, 0 for none
	single bool // nothing but one digit, without 零 before it
}

// section reads the section that begins at text[at] into s, which is zero; its end
// is at where there is none.
func (r *numeralReader) section(at int, s *section) {
	s.end = at
	for {
		d, gap := r.nextDigits(s)
		if d.length == 0 {
			return
		}
		power, end := r.smallPower(&d)
		if power == 0 || d.hi.isZero() { // 0十 is no number
			s.addLast(&d, gap)
			return
		}
		if s.power > 0 && power >= s.power || d.form&isPositional != 0 {
			return
		}
		s.note(&d)
		s.span = s.span.plus(d.span.shift(power))
		s.place += power
		s.power, s.end, s.length = power, end, 0
		s.form |= hasPower
		if s.approx != Exact {
			return // 数十五 is no number
		}
	}
}

// addLast takes in the digits behind the last power. A single digit there fills
// the next place: 一千五 is 1500.
func (s *section) addLast(d *digits, gap bool) {
	single := !gap && (d.length == 1 || d.approx == Range)
	if s.power > 0 && (!gap && !single && d.length != s.power || d.lo.compare(tenTo(s.power)) >= 0) {
		return
	}
	if single && s.power > 1 {
		d.span, d.place = d.span.shift(s.power-1), d.place+s.power-1
	}
	s.single = single && s.power == 0
	s.note(d)
	s.span, s.end = s.span.plus(d.span), d.end
}

func (s *section) note(d *digits) {
	s.form |= d.form
	s.place = d.place
	s.length = d.length
	if d.approx != Exact {
		s.approx = d.approx
	}
}

// nextDigits reads the digits behind a section, and says if 零 stands before them.
func (r *numeralReader) nextDigits(s *section) (d digits, gap bool) {
	at := s.end
	first := at == r.n.start
	if !first {
		at, gap = r.gap(at)
	}
	k, value, size := r.class(at)
	switch {
	case k == arabic, first && r.isPoint(at):
		d = r.arabicPart(at, s.end)
	case k == digit, k == zero && first:
		d = r.chineseDigits(at, first, s.power > 0)
	case k == tens:
		d = digits{span: exactly(whole(uint64(value))), end: at + size, length: 1, form: isTens}
	case k == several:
		d = r.severalDigit(at, s.power, first)
	case k == small && (gap || first && !r.isUnit(at) || r.isBareTen(s, value)):
		d = digits{span: exactly(whole(1)), end: at, length: 1}
		if first {
			d.form = isPower
		}
	}
	return d, gap
}

// isBareTen says that the 十 behind a section needs no 一: 三百十五, 两万十二.
func (r *numeralReader) isBareTen(s *section, power int) bool {
	return power == 1 && s.length == 0 && (s.power > 1 || r.open > 0) && (s.form|r.n.form)&isPower == 0
}

// gap passes over 零, a space or the 好 of 三十好几 inside a numeral.
func (r *numeralReader) gap(at int) (end int, zeroed bool) {
	if k, _, size := r.class(at); k == zero {
		return at + size, true
	}
	if hasPrefixAt(r.text, at, "好几") {
		return at + len("好"), false
	}
	return r.space(at), false
}

// arabicPart reads a run of Arabic digits, with 几 behind a round one (30几).
// Behind a space inside a numeral it must stand before a power: 7万 5千.
func (r *numeralReader) arabicPart(at, last int) digits {
	d := r.arabicDigits(at)
	if c, size := r.folded(d.end); c == '几' && d.lo.isRound() {
		d.hi, d.end, d.approx = d.lo.plus(tenTo(1)), d.end+size, Several
	}
	if spaced := at > last && last > r.n.start && !r.is(last, zero); spaced {
		if power, _ := r.smallPower(&d); power == 0 && !r.is(r.space(d.end), large) {
			return digits{}
		}
	}
	return d
}

// severalDigit reads 数 or 几 in the place of a digit: 数十, 十几, 几百, 数名.
func (r *numeralReader) severalDigit(at, power int, first bool) digits {
	c, size := r.folded(at)
	end := at + size
	next, _, width := r.class(end)
	if next == large && width == 1 {
		return digits{} // w and k stand behind digits only
	}
	d := digits{span: span{whole(2), tenTo(1)}, end: end, length: 1, approx: Several}
	switch {
	case next == small && power != 1, next == large && first:
		return d
	case power == 1 && next != small && (c == '几' || next == large || r.isUnit(end)):
		d.lo = number{} // 十几 is 10 to 20
		return d
	case first && r.counts(end):
		return d
	}
	return digits{}
}

// counts says that the unit at text[at] makes a number of 数 or 几 before it. A
// currency with its own number behind does not: 损失数美元3万.
func (r reader) counts(at int) bool {
	index, end, ok := r.unitAt(at)
	return ok && !(r.entries[index].dimension == Money && r.startsNumeral(r.space(end)))
}

// smallPower returns the power of the 十, 百 or 千 behind digits, and its end.
// Behind Arabic digits 千 may begin a unit: 12千米.
func (r *numeralReader) smallPower(d *digits) (power, end int) {
	if d.form&isTens != 0 {
		return 1, d.end
	}
	at := d.end
	if d.form&hasArabic != 0 {
		at = r.space(at)
	}
	k, power, size := r.class(at)
	if k != small || d.form&hasArabic != 0 && r.isUnit(at) {
		return 0, d.end
	}
	return power, at + size
}
