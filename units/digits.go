package units

import "strings"

// span holds the numbers from lo to hi: one number, or what 七八 and 数 leave open.
type span struct{ lo, hi number }

func exactly(n number) span { return span{n, n} }

func (s span) shift(exp int) span { return span{s.lo.shift(exp), s.hi.shift(exp)} }

func (s span) plus(o span) span {
	if s.lo == s.hi && o.lo == o.hi {
		return exactly(s.lo.plus(o.lo))
	}
	return span{s.lo.plus(o.lo), s.hi.plus(o.hi)}
}

func (s span) times(n number) span { return span{s.lo.times(n), s.hi.times(n)} }

// digits is a run of digits of one script that ends at text[end].
type digits struct {
	span
	end    int
	length int // digits before the point; 0 where there are none
	place  int // the power of ten of the last one
	approx Approx
	form   form
}

// arabicDigits reads 1234, 1,234, 12.5 or .5 in either width.
func (r reader) arabicDigits(at int) digits {
	n, end, length := r.arabicRun(at, number{})
	if length == 0 {
		if !r.isPoint(at) {
			return digits{}
		}
		end, length = at, 1 // .77 has a 0 that is not written
	}
	d := digits{end: end, length: length, form: hasArabic}
	if _, first, _ := r.class(at); first == 0 && length > 1 {
		d.form |= leadingZero
	}
	if length <= 3 {
		n = r.separated(at, &d, n)
	}
	d.span = exactly(r.decimals(&d, n))
	return d
}

// arabicRun appends the digits at text[at:end] to n.
func (r reader) arabicRun(at int, n number) (_ number, end, length int) {
	low, scale := uint64(0), uint64(1) // the digits that 64 bits hold
	for ; at < len(r.text) && r.text[at]-'0' < 10 && length < 18; at++ {
		low, scale = 10*low+uint64(r.text[at]-'0'), 10*scale
		length++
	}
	n = n.mulAdd(scale, low)
	for {
		k, value, size := r.class(at)
		if k != arabic {
			return n, at, length
		}
		n, at, length = n.mulAdd(10, uint64(value)), at+size, length+1
	}
}

// decimals appends the digits behind a point, and passes over further points
// and digits: the .3.4 of 1.2.3.4.
func (r reader) decimals(d *digits, n number) number {
	for points := 0; ; points++ {
		c, size := r.folded(d.end)
		if c != '.' {
			return n
		}
		m, end, length := r.arabicRun(d.end+size, n)
		if length == 0 {
			return n
		}
		d.end = end
		if points == 0 {
			n, d.place = m.shift(-length), -length
			d.form |= hasPoint
		} else {
			d.form |= isVersion
		}
	}
}

// chineseDigits reads a run of Chinese digits: one, a pair that leaves the
// number open (七八), or digits by their position (二〇一八). Behind 百 there are
// no such: 二百五三 are two numbers.
func (r reader) chineseDigits(at int, first, behindPower bool) digits {
	d := r.chineseRun(at, first)
	if d.length < 2 {
		r.pair(at, &d, first)
		return d
	}
	q, b := d.lo.divide(10)
	switch a := q.lo; {
	case d.length == 2 && a > 0 && (b == a+1 || a == 3 && (b == 5 || b == 2)):
		d.span = span{whole(min(a, b)), whole(max(a, b))}
		d.approx = Range
	case behindPower && !r.is(at, zero):
		_, value, size := r.class(at)
		return digits{span: exactly(whole(uint64(value))), end: at + size, length: 1}
	default:
		d.form |= isPositional
	}
	return d
}

// chineseRun reads Chinese digits by their position. At the beginning of a
// numeral 两 is a digit; elsewhere it may be a unit.
func (r reader) chineseRun(at int, first bool) digits {
	d := digits{end: at}
	var n number
	for last := rune(0); ; {
		c, size := r.char(d.end)
		k := r.chars.of(c)
		if k.class != digit && k.class != zero || !r.joinsRun(&d, n, c, size, first) || r.mixesScripts(last, c) {
			break
		}
		n, d.end, d.length, last = n.mulAdd(10, uint64(k.value)), d.end+size, d.length+1, c
	}
	d.span = exactly(n)
	return d
}

// joinsRun says that the digit c at the end of d, of the value n so far, is no
// unit and no letter.
func (r reader) joinsRun(d *digits, n number, c rune, size int, first bool) bool {
	switch c {
	case '两', '兩':
		return first && d.length == 0 || r.liangIsDigit(d.end+size, d.length, n.lo)
	case 'O', 'Ｏ':
		return r.letterIsZero(d.end+size, d.length)
	}
	return true
}

// mixesScripts says that a formal digit which also makes words stands before a
// plain one: 队伍三人.
func (r reader) mixesScripts(last, c rune) bool {
	return last != 0 && r.weak.has(last) && last != '零' && last != '幺' && strings.ContainsRune("一二三四五六七八九两兩", c)
}

// liangIsDigit says that 两 is a digit by what follows at text[next]: 三千两百,
// 一两个, 三两天, but not 三十两.
func (r reader) liangIsDigit(next, length int, before uint64) bool {
	k, power, _ := r.class(next)
	switch {
	case length > 1:
		return false
	case k == large || k == small && power > 1:
		return true
	}
	return length == 1 && (before == 1 || before == 3) && r.isUnit(next)
}

// letterIsZero says that the letter O before text[next] is a zero: 二O一八,
// 一二O人.
func (r reader) letterIsZero(next, length int) bool {
	k, _, _ := r.class(next)
	return length > 0 && (k == digit || k == zero || r.isUnit(next))
}
