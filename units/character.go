package units

import (
	"strings"
	"unicode/utf8"
)

// class says what a character means in a numeral.
type class uint8

const (
	noNumeral   class = iota
	arabic            // 0 to 9 in either width
	digit             // 一 to 九, 两
	zero              // 零
	small             // 十 百 千; the value is the power of ten
	large             // 万 亿 兆
	tens              // 廿 卅 卌
	several           // 数 几
	more              // 余 多
	approximate       // 来
	half              // 半
	point             // 点
)

// numeralClass returns what a character means in a numeral, and its value.
func numeralClass(r rune) (class, uint64) {
	switch r {
	case '零', '〇', '○':
		return zero, 0
	case '一', '壹':
		return digit, 1
	case '二', '两', '兩', '贰', '貳':
		return digit, 2
	case '三', '叁', '叄':
		return digit, 3
	case '四', '肆':
		return digit, 4
	case '五', '伍':
		return digit, 5
	case '六', '陆', '陸':
		return digit, 6
	case '七', '柒':
		return digit, 7
	case '八', '捌':
		return digit, 8
	case '九', '玖':
		return digit, 9
	case '十', '拾':
		return small, 1
	case '百', '佰':
		return small, 2
	case '千', '仟':
		return small, 3
	case '万', '萬':
		return large, 4
	case '亿', '億':
		return large, 8
	case '兆':
		return large, 12
	case '廿':
		return tens, 2
	case '卅':
		return tens, 3
	case '卌':
		return tens, 4
	case '数', '几', '數', '幾':
		return several, 0
	case '余', '多', '餘':
		return more, 0
	case '来', '來':
		return approximate, 0
	case '半':
		return half, 0
	case '点', '點':
		return point, 0
	}
	if d := uint64(r - '０'); d < 10 {
		return arabic, d
	}
	if d := uint64(r - '0'); d < 10 {
		return arabic, d
	}
	return noNumeral, 0
}

// starts lists the characters, beside Arabic digits, that a numeral begins with.
const starts = "零〇一壹二两兩贰貳三叁叄四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億兆廿卅卌数几數幾半" +
	"０１２３４５６７８９"

// runeSet is a set of characters of the basic plane.
type runeSet [1 << 10]uint64

func (s *runeSet) add(chars string) {
	for _, r := range chars {
		s[r>>6&(1<<10-1)] |= 1 << (r & 63)
	}
}

// next returns the offset of the first ASCII digit or character of the set at
// or after at, or len(text).
func (s *runeSet) next(text string, at int) int {
	for at < len(text) {
		c := text[at]
		switch {
		case c-'0' < 10:
			return at
		case c < 0xE0 || c >= 0xF0 || at+2 >= len(text):
			at++
		default:
			b1, b2 := text[at+1], text[at+2]
			if b1&0xC0 != 0x80 || b2&0xC0 != 0x80 {
				at++ // broken UTF-8: take the bytes one by one
				continue
			}
			if s[uint(c&0x0F)<<6|uint(b1&0x3F)]&(1<<(b2&0x3F)) != 0 {
				return at
			}
			at += 3
		}
	}
	return len(text)
}

// folds makes characters comparable that differ in script or width only:
// 個 is 个, （ is (, ｋ is k.
type folds [1 << 16]uint16

// newFolds reads pairs of characters, the one to be replaced first.
func newFolds(pairs string) *folds {
	f := new(folds)
	for r := rune('！'); r <= '～'; r++ {
		f[r] = uint16(r - '！' + '!')
	}
	for line := range strings.Lines(pairs) {
		from, size := utf8.DecodeRuneInString(line)
		to, _ := utf8.DecodeRuneInString(strings.TrimLeft(line[size:], "\t"))
		if from != '#' && from < 1<<16 && to < 1<<16 {
			f[from] = uint16(to)
		}
	}
	return f
}

func (f *folds) rune(r rune) rune {
	if uint(r) < uint(len(f)) && f[r] != 0 {
		return rune(f[r])
	}
	return r
}

// string returns s with every character folded.
func (f *folds) string(s string) string { return strings.Map(f.rune, s) }
