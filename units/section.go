package units

// section is a sum of digits with 千, 百 and 十: what stands between two of
// 万, 亿 and 兆.
type section struct {
	span
	end    int
	place  int // the power of ten of its last digit
	approx Approx
	form   form
	length int  // digits before the point of an Arabic one
	power  int  // the last of 千 百 十 (3 2 1) so far, 0 for none
	single bool // nothing but one digit, without 零 before it
}

// section reads the section that begins at text[at]; its end is at when there
// is none.
func (r *numeralReader) section(at int) section {
	s := section{end: at}
	for {
		d, gap := r.digits(&s)
		if d.length == 0 {
			return s
		}
		power, end := r.smallPower(&d)
		if power == 0 {
			s.addLast(&d, gap)
			return s
		}
		if s.power > 0 && power >= s.power || d.form&isPositional != 0 {
			return s
		}
		s.add(&d, power, end)
	}
}

// add takes in digits with the 十, 百 or 千 behind them.
func (s *section) add(d *digits, power, end int) {
	s.note(d)
	s.span = s.span.plus(d.span.shift(power))
	s.place += power
	s.power, s.end, s.length = power, end, 0
	s.form |= hasPower
}

// addLast takes in the digits behind the last power. A single digit there fills
// the next place: 一千五 is 1500.
func (s *section) addLast(d *digits, gap bool) {
	single := !gap && (d.length == 1 || d.approx == Range)
	if s.power > 0 && (!gap && !single || d.lo.compare(tenTo(s.power)) >= 0) {
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
	s.length = 0
	if d.form&hasArabic != 0 {
		s.length = d.length
	}
	if d.approx != Exact {
		s.approx = d.approx
	}
}

// digits reads the next digits of a section, and the 零 before them.
func (r *numeralReader) digits(s *section) (d digits, gap bool) {
	first := s.end == r.n.start
	p := s.end
	if !first {
		p, gap = r.overGap(p)
	}
	c, size := charAt(r.text, p)
	kind, value := numeralClass(c)
	switch {
	case kind == arabic:
		d = r.arabic(p, s.end)
	case kind == digit, kind == zero && first:
		d = r.readChinese(r.text, p, first)
	case kind == tens:
		d = digits{span: exactly(whole(value)), end: p + size, length: 1, form: isTens}
	case kind == several:
		d = r.several(p+size, c, s.power, first)
	case kind == small && (gap || first && !r.startsUnit(r.text, p)):
		d = digits{span: exactly(whole(1)), end: p, length: 1}
		if first {
			d.form = isPower
		}
	}
	return d, gap
}

// overGap passes over 零 or a space inside a numeral.
func (r *numeralReader) overGap(at int) (int, bool) {
	c, size := charAt(r.text, at)
	if kind, _ := numeralClass(c); kind == zero {
		return at + size, true
	}
	return skipSpace(r.text, at), false
}

// arabic reads a run of Arabic digits, with 几 behind a round one (30几). Behind
// a space it must stand before a power: 7万 5千.
func (r *numeralReader) arabic(at, end int) digits {
	d := readArabic(r.text, at)
	if c, size := charAt(r.text, d.end); (c == '几' || c == '幾') && d.lo.isRound() {
		d.hi, d.end, d.approx = d.lo.plus(tenTo(1)), d.end+size, Several
	}
	if at > end && end > r.n.start && r.text[at-1] == ' ' {
		if power, _ := r.smallPower(&d); power == 0 && !r.isLarge(skipSpace(r.text, d.end)) {
			return digits{}
		}
	}
	return d
}

// several reads 数 or 几 in the place of a digit: 数十, 十几, 几百, 数名.
func (r *numeralReader) several(end int, c rune, power int, first bool) digits {
	next, _ := charAt(r.text, end)
	kind, _ := numeralClass(next)
	d := digits{span: span{whole(2), tenTo(1)}, end: end, length: 1, approx: Several}
	switch {
	case kind == small && power != 1, kind == large && first:
		return d
	case power == 1 && kind != small:
		d.lo = number{}
		if c == '几' || c == '幾' || kind == large || r.isUnit(r.text, end) {
			return d
		}
	case first && r.isUnit(r.text, end):
		d.form = isSeveral
		return d
	}
	return digits{}
}

// smallPower returns the power of the 十, 百 or 千 behind digits, and its end.
func (r *numeralReader) smallPower(d *digits) (power, end int) {
	if d.form&isTens != 0 {
		return 1, d.end
	}
	p := d.end
	if d.form&hasArabic != 0 {
		p = skipSpace(r.text, p)
	}
	c, size := charAt(r.text, p)
	kind, value := numeralClass(c)
	if kind != small || d.form&hasArabic != 0 && r.startsUnit(r.text, p) {
		return 0, d.end
	}
	return int(value), p + size
}
