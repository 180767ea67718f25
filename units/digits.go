package units

import "unicode/utf8"

// span holds the numbers from lo to hi: one number, or what 七八 and 数 leave open.
type span struct{ lo, hi number }

func exactly(n number) span { return span{n, n} }

func (s span) shift(exp int) span { return span{s.lo.shift(exp), s.hi.shift(exp)} }

func (s span) plus(o span) span { return span{s.lo.plus(o.lo), s.hi.plus(o.hi)} }

// digits is a run of digits of one script that ends at text[end].
type digits struct {
	span
	end    int
	length int // before the point; 0 where there is no digit
	place  int // the power of ten of the last one
	approx Approx
	form   form
}

// readArabic reads 1234, 1,234 or 12.5 in either width.
func readArabic(text string, at int) digits {
	d := digits{form: hasArabic}
	n, end, length := arabicRun(text, at, number{})
	if length == 0 {
		return digits{}
	}
	if text[at] == '0' && length > 1 {
		d.form |= leadingZero
	}
	if length <= 3 {
		n, end, d.form = separated(text, end, n, d.form)
	}
	d.length = length
	if p, size := charAt(text, end); p == '.' || p == '．' {
		if m, e, l := arabicRun(text, end+size, n); l > 0 {
			n, end, d.form, d.place = m.shift(-l), e, d.form|hasPoint, -l
			end, d.form = versioned(text, end, d.form)
		}
	}
	d.span, d.end = exactly(n), end
	return d
}

// arabicRun appends the digits at text[at:end] to n.
func arabicRun(text string, at int, n number) (_ number, end, length int) {
	for at < len(text) {
		c, size := decode(text, at)
		kind, value := numeralClass(c)
		if kind != arabic {
			break
		}
		n, at, length = n.mulAdd(10, value), at+size, length+1
	}
	return n, at, length
}

// separated appends groups of three digits behind commas: ,234,567.
func separated(text string, at int, n number, f form) (number, int, form) {
	for {
		c, size := charAt(text, at)
		if c != ',' && c != '，' {
			return n, at, f
		}
		m, end, length := arabicRun(text, at+size, n)
		if length != 3 {
			return n, at, f
		}
		n, at, f = m, end, f|hasSeparator
	}
}

// versioned passes over further points and digits: the .3.4 of 1.2.3.4.
func versioned(text string, at int, f form) (int, form) {
	for at < len(text) && text[at] == '.' {
		_, end, length := arabicRun(text, at+1, number{})
		if length == 0 {
			break
		}
		at, f = end, f|isVersion
	}
	return at, f
}

// readChinese reads a run of Chinese digits: one digit, a pair that leaves the
// number open (七八), or digits by their position (二〇一八). 两 is a digit at
// the beginning of a numeral or before a power; elsewhere it is a unit.
func (t *tables) readChinese(text string, at int, first bool) digits {
	var d digits
	var values [2]uint64
	n := number{}
	for p := at; p < len(text); {
		c, size := decode(text, p)
		kind, value := numeralClass(c)
		if kind != digit && kind != zero {
			break
		}
		if isLiang(c) && !(p == at && first) && !t.liangIsDigit(text, p+size, d.length, n) {
			break
		}
		if d.length < 2 {
			values[d.length] = value
		}
		if isFormal(c) {
			d.form |= hasFormal
		}
		n, p, d.length = n.mulAdd(10, value), p+size, d.length+1
		d.end = p
	}
	d.span = exactly(n)
	if d.length == 2 {
		d.pair(values[0], values[1])
	}
	if d.length > 1 && d.approx == Exact {
		d.form |= isPositional
	}
	return d
}

// pair makes a range of two neighbouring digits.
func (d *digits) pair(a, b uint64) {
	if a > 0 && (b == a+1 || a == 3 && b == 5 || a == 3 && b == 2) {
		d.span = span{whole(min(a, b)), whole(max(a, b))}
		d.approx = Range
	}
}

func isLiang(c rune) bool { return c == '两' || c == '兩' }

// liangIsDigit says that 两 is a digit though others stand before it, by what
// follows at text[next]: 三千两百, 一两个, 三两天, but not 三十两.
func (t *tables) liangIsDigit(text string, next, length int, before number) bool {
	c, _ := charAt(text, next)
	kind, _ := numeralClass(c)
	if kind == large || kind == small && c != '十' {
		return length <= 1
	}
	_, _, unit := t.unitAt(text, next)
	return length == 1 && unit && (before.lo == 1 || before.lo == 3)
}

// isFormal says that c is a digit of cheques and contracts.
func isFormal(c rune) bool {
	switch c {
	case '壹', '贰', '貳', '叁', '叄', '肆', '伍', '陆', '陸', '柒', '捌', '玖', '拾', '佰', '仟':
		return true
	}
	return false
}

// charAt returns the character at text[at] and its size; 0, 0 at the end.
func charAt(text string, at int) (rune, int) {
	if at >= len(text) {
		return 0, 0
	}
	return decode(text, at)
}

// charBefore returns the character that ends at text[at] and its size.
func charBefore(text string, at int) (rune, int) {
	if at == 0 {
		return 0, 0
	}
	return utf8.DecodeLastRuneInString(text[:at])
}

// skipSpace returns the offset behind at most two spaces at text[at].
func skipSpace(text string, at int) int {
	for range 2 {
		c, size := charAt(text, at)
		if c != ' ' && c != '\u00a0' && c != '\u3000' && c != '\u2009' && c != '\u202f' {
			break
		}
		at += size
	}
	return at
}
