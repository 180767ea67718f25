package units

// numeral is a number as written at text[start:end], with the bounds that its
// own wording gives it.
type numeral struct {
	start, end int
	value      number
	span              // all numbers that the wording allows
	approx     Approx // Exact, or what a word inside makes of it: 余, 几
	place      int    // the power of ten of the last digit written
	power      int    // of the 千, 万 or 亿 at its end, which 3至5万 shares
	form       form
	length     int // Arabic digits before the point, where there is no power
}

// form holds what the look of a numeral tells of its use.
type form uint16

const (
	hasArabic    form = 1 << iota
	hasPoint          // a decimal point, in either script
	hasSeparator      // 1,234
	hasPower          // 十, 百, 千, 万, 亿 or 兆
	endsLarge         // 万, 亿 or 兆 is the last character
	leadingZero       // 007
	isPositional      // 二〇一八
	isPower           // 百 or 万 with no digit before it
	isVersion         // 1.2.3
	isTens            // 廿
	isHalf            // 半
	isPhrase          // 成百上千
)

func (n *numeral) has(f form) bool { return n.form&f != 0 }

// numeralReader reads a numeral from left to right. 万, 亿 and 兆 close the
// section before them into a group; the powers of open groups decrease.
type numeralReader struct {
	reader
	n      *numeral
	groups [4]group
	open   int // groups in use
}

type group struct {
	span
	power int
}

// numeral reads the numeral at text[at].
func (r reader) numeral(at int) (n numeral, ok bool) {
	return n, r.readNumeral(at, &n)
}

// readNumeral reads the numeral at text[at] into n, which is zero.
func (r reader) readNumeral(at int, n *numeral) bool {
	nr := numeralReader{reader: r, n: n}
	n.start, n.end = at, at
	for {
		var s section
		nr.section(n.end, &s)
		if s.end == n.end && !nr.empty() || !nr.add(&s) {
			break
		}
	}
	if nr.empty() {
		return false
	}
	for _, g := range nr.groups[:nr.open] {
		n.span = g.span.plus(n.span)
	}
	n.value = n.lo
	nr.point()
	return true
}

func (r *numeralReader) empty() bool { return r.n.end == r.n.start }

// add takes a section into the numeral, with the 万 behind it if there is one;
// false where the numeral ends there, or before it.
func (r *numeralReader) add(s *section) bool {
	marker, at := r.innerMarker(s)
	power, end := r.largePower(at, s.form)
	if power == 0 {
		r.addLast(s)
		return false
	}
	if s.end == r.n.start {
		s.span, s.form = exactly(whole(1)), isPower // 万元
	}
	if marker == Over {
		s.hi = s.lo.plus(tenTo(s.lo.lowestPlace()))
	}
	if !r.close(s, power) {
		return false
	}
	s.end = end
	r.note(s)
	r.n.place += power
	r.n.form |= hasPower | endsLarge
	r.n.approx, r.n.power, r.n.length = max(r.n.approx, marker), power, 0
	return r.n.approx == Exact
}

// close makes a group of a section and the smaller groups before it: 一万五千亿.
// Two groups of one power are two numbers: 三万五万.
func (r *numeralReader) close(s *section, power int) bool {
	if !r.fits(s) {
		return false
	}
	open := r.open
	for open > 0 && r.groups[open-1].power < power {
		open--
		s.span = r.groups[open].span.plus(s.span)
	}
	if open == len(r.groups) || open > 0 && r.groups[open-1].power == power {
		return false
	}
	r.groups[open] = group{s.span.shift(power), power}
	r.open = open + 1
	return true
}

// fits says that a section is smaller than the place it takes.
func (r *numeralReader) fits(s *section) bool {
	return r.open == 0 || s.lo.compare(tenTo(r.groups[r.open-1].power)) < 0
}

// addLast takes in the section that no 万 closes. A single digit there fills the
// next place: 三万五 is 35000.
func (r *numeralReader) addLast(s *section) {
	if s.end == r.n.end || !r.fits(s) {
		return
	}
	if r.open > 0 && s.single {
		power := r.groups[r.open-1].power - 1
		s.span, s.place = s.span.shift(power), s.place+power
	}
	r.note(s)
	r.n.span, r.n.power = s.span, s.power
	if s.power == 1 && s.form&hasArabic == 0 {
		r.n.power = 0
	}
	r.n.form &^= endsLarge
}

// note records the look of a section.
func (r *numeralReader) note(s *section) {
	if r.empty() && s.form&hasArabic != 0 {
		r.n.length = s.length
	}
	r.n.form |= s.form
	r.n.place, r.n.end = s.place, s.end
	if s.approx != Exact {
		r.n.approx = s.approx
	}
}

// innerMarker finds 余, 多 or 来 between a section and 万: 6900余万, and 个 as in
// 两个亿.
func (r *numeralReader) innerMarker(s *section) (Approx, int) {
	if s.end == r.n.end {
		return Exact, s.end
	}
	at := r.space(s.end)
	c, size := r.folded(at)
	if c == '个' {
		at, size = r.pastMeasureWord(at, size)
	}
	k, _, _ := r.class(at)
	if k == large {
		return Exact, at
	}
	if next := r.space(at + size); r.is(next, large) {
		switch k {
		case more:
			return Over, next
		case about:
			return About, next
		}
	}
	return Exact, s.end
}

// pastMeasureWord returns the place and size of the character behind the 个 of
// 两个亿 and 两个多亿; those of 个 where it means something else.
func (r *numeralReader) pastMeasureWord(at, size int) (int, int) {
	next := at + size
	k, _, width := r.class(next)
	if c, _ := r.folded(next); c == '亿' {
		return next, width
	}
	if c, _ := r.folded(next + width); k == more && c == '亿' {
		return next, width
	}
	return at, size
}

// largePower returns the power of the 万, 亿 and 兆 at text[at:end] together.
// 兆 may begin a unit: 5兆瓦.
func (r *numeralReader) largePower(at int, f form) (power, end int) {
	if f&hasArabic != 0 {
		if next := r.space(at); r.is(next, large) {
			at = next
		}
	}
	for end = at; ; {
		k, value, size := r.class(end)
		if k != large || power == 0 && (f&hasArabic != 0 || value == 12) && r.isUnit(end) || size == 1 && (f&hasArabic == 0 || r.splitsLatin(end+1)) {
			return power, end
		}
		power, end = power+value, end+size
	}
}
