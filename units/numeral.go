package units

// A numeral is a number as written at text[start:end], with the bounds that its
// own wording gives it.
type numeral struct {
	start, end int
	value      number
	span              // all numbers that the wording allows
	approx     Approx // Exact, or Over, About, Range, Several by a word inside
	place      int    // the power of ten of the last digit written
	form       form
	large      int // the power of the 万 and 亿 at its end
	length     int // digits before the point where the numeral begins with Arabic ones
}

// form holds what the look of a numeral tells of its use.
type form uint16

const (
	hasArabic    form = 1 << iota
	hasPoint          // a decimal point, in either script
	hasSeparator      // 1,234
	hasPower          // 十, 百, 千, 万, 亿 or 兆
	hasFormal         // 壹 to 拾
	endsLarge         // 万, 亿 or 兆 is the last character
	leadingZero       // 007
	isPositional      // 二〇一八
	isPower           // 百 or 万 with no digit before it
	isSeveral         // 数 or 几 with no power behind it
	isVersion         // 1.2.3
	isTens            // 廿
	isHalf            // 半
	isPhrase          // 成百上千
)

func (n *numeral) is(f form) bool { return n.form&f != 0 }

// numeralReader reads a numeral from left to right. 万, 亿 and 兆 close the
// section before them into a group; the powers of the open groups decrease.
type numeralReader struct {
	*tables
	text   string
	n      numeral
	groups [4]group
	open   int // groups in use
}

type group struct {
	span
	power int
}

// readNumeral reads the numeral that begins at text[at].
func (t *tables) readNumeral(text string, at int) (numeral, bool) {
	r := numeralReader{tables: t, text: text, n: numeral{start: at, end: at}}
	for {
		s := r.section(r.n.end)
		if s.end == r.n.end && !r.empty() || !r.add(s) {
			break
		}
	}
	if r.empty() {
		return numeral{}, false
	}
	for _, g := range r.groups[:r.open] {
		r.n.span = g.span.plus(r.n.span)
	}
	r.n.value = r.n.lo
	r.chinesePoint()
	return r.n, true
}

func (r *numeralReader) empty() bool { return r.n.end == r.n.start }

// add takes a section into the numeral, with the 万 behind it if there is one;
// false when the numeral ends there, or before it.
func (r *numeralReader) add(s section) bool {
	inner, p := r.innerMarker(s)
	power, end := r.largePower(p, s)
	if power == 0 {
		r.addLast(s)
		return false
	}
	if s.end == r.n.start {
		s.span, s.form = exactly(whole(1)), isPower // 万元

	}
	switch inner {
	case Over:
		s.hi = s.lo.plus(tenTo(s.lo.lowestPlace()))
	case About, Exact:
	}
	for r.open > 0 && r.groups[r.open-1].power < power {
		r.open--
		s.span = r.groups[r.open].span.plus(s.span)
	}
	if r.open == len(r.groups) || r.open > 0 && r.groups[r.open-1].power == power || !r.fits(s) {
		return false // 三万五万 is two numbers
	}
	r.groups[r.open] = group{s.span.shift(power), power}
	r.open++
	s.end = end
	r.note(s)
	r.n.place += power
	r.n.form |= hasPower | endsLarge
	r.n.approx, r.n.large = max(r.n.approx, inner), power
	return inner == Exact
}

// fits says that a section is smaller than the place it takes.
func (r *numeralReader) fits(s section) bool {
	return r.open == 0 || s.lo.compare(tenTo(r.groups[r.open-1].power)) < 0
}

// addLast takes in the section that no 万 closes. A single digit there fills the
// next place: 三万五 is 35000.
func (r *numeralReader) addLast(s section) {
	if s.end == r.n.end || !r.fits(s) {
		return
	}
	if r.open > 0 && s.single {
		power := r.groups[r.open-1].power - 1
		s.span, s.place = s.span.shift(power), s.place+power
	}
	r.note(s)
	r.n.span = s.span
	r.n.form &^= endsLarge
	r.n.large = 0
	if s.power > 1 && s.form&hasArabic == 0 || s.power > 0 && s.form&hasArabic != 0 {
		r.n.large = s.power
	}
}

// note records the form of a section.
func (r *numeralReader) note(s section) {
	r.n.form |= s.form
	r.n.place = s.place
	if r.empty() {
		r.n.length = s.length
	}
	r.n.end = s.end
	if s.approx != Exact {
		r.n.approx = s.approx
	}
}

// innerMarker finds 余, 多 or 来 between a section and 万: 6900余万.
func (r *numeralReader) innerMarker(s section) (Approx, int) {
	if s.end == r.n.end {
		return Exact, s.end
	}
	p := skipSpace(r.text, s.end)
	c, size := charAt(r.text, p)
	kind, _ := numeralClass(c)
	if kind != more && kind != approximate {
		return Exact, s.end
	}
	if next := skipSpace(r.text, p+size); r.isLarge(next) {
		if kind == approximate {
			return About, next
		}
		return Over, next
	}
	return Exact, s.end
}

func (r *numeralReader) isLarge(at int) bool {
	c, _ := charAt(r.text, at)
	kind, _ := numeralClass(c)
	return kind == large
}

// largePower returns the power of the 万, 亿 and 兆 at text[at:end] together.
func (r *numeralReader) largePower(at int, s section) (power, end int) {
	if s.form&hasArabic != 0 {
		if next := skipSpace(r.text, at); r.isLarge(next) {
			at = next
		}
	}
	for end = at; ; {
		c, size := charAt(r.text, end)
		kind, value := numeralClass(c)
		if kind != large || power == 0 && s.form&hasArabic != 0 && r.startsUnit(r.text, end) {
			return power, end
		}
		power, end = power+int(value), end+size
	}
}

// chinesePoint reads the digits behind 点, and a 万 behind them: 三点五万.
func (r *numeralReader) chinesePoint() {
	c, size := charAt(r.text, r.n.end)
	if kind, _ := numeralClass(c); kind != point || r.n.is(hasArabic) || r.n.approx != Exact {
		return
	}
	d := r.readChinese(r.text, r.n.end+size, false)
	if d.length == 0 || r.isClock(d.end) {
		return
	}
	r.n.value = r.n.value.plus(d.lo.shift(-d.length))
	r.n.place, r.n.end = -d.length, d.end
	r.n.form |= hasPoint
	power, end := r.largePower(d.end, section{})
	r.n.value = r.n.value.shift(power)
	r.n.span = exactly(r.n.value)
	r.n.place, r.n.end = r.n.place+power, end
	if power > 0 {
		r.n.form |= endsLarge | hasPower
		r.n.large = power
	}
}

// isClock says that what stands at text[at] makes 八点二 a time of day.
func (r *numeralReader) isClock(at int) bool {
	c, _ := charAt(r.text, at)
	kind, _ := numeralClass(c)
	return kind == small || c == '分' && !hasPrefixAt(r.text, at, "分之") || c == '刻'
}
