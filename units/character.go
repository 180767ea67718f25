package units

import (
	"strings"
	"unicode/utf8"
)

// class says what a character means in a numeral.
type class uint8

const (
	noNumeral class = iota
	arabic          // 0 to 9 in either width
	digit           // 一 to 九, 两; the value is the digit
	zero            // 零
	small           // 十 百 千; the value is the power of ten
	large           // 万 亿 兆; the value is the power of ten
	tens            // 廿 卅 卌; the value is how many tens
	several         // 数 几
	half            // 半
	more            // 余 多
	about           // 来
	point           // 点
)

const classNames = "none arabic digit zero small large tens several half more about point"

// character is what the package knows of one character.
type character struct {
	fold  uint16 // the character it is compared as; 0 for itself
	class class
	value uint8
}

// characters holds the characters of the basic plane.
type characters [1 << 16]character

// newCharacters reads the pairs of a table of folds, and folds full-width ASCII.
func newCharacters(foldTable string) *characters {
	c := new(characters)
	for r := rune('！'); r <= '～'; r++ {
		c[r].fold = uint16(r - '！' + '!')
	}
	for line := range strings.Lines(foldTable) {
		if pair := []rune(strings.TrimSuffix(line, "\n")); len(pair) == 3 && pair[1] == '\t' {
			c[pair[0]].fold = uint16(pair[2])
		}
	}
	for d := range uint8(10) {
		c['0'+rune(d)] = character{0, arabic, d}
		c['０'+rune(d)] = character{'0' + uint16(d), arabic, d}
	}
	return c
}

func (c *characters) of(r rune) character {
	if uint(r) < uint(len(c)) {
		return c[r]
	}
	return character{}
}

// folded returns the character that r is compared as: 个 for 個, ( for （.
func (c *characters) folded(r rune) rune {
	if f := c.of(r).fold; f != 0 {
		return rune(f)
	}
	return r
}

func (c *characters) foldedString(s string) string { return strings.Map(c.folded, s) }

// charAt returns the character at text[at] and its size; 0, 0 at the end.
func charAt(text string, at int) (rune, int) {
	if at >= len(text) {
		return 0, 0
	}
	c := text[at]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if at+2 < len(text) {
		if r, ok := threeBytes(c, text[at+1], text[at+2]); ok {
			return r, 3
		}
	}
	return utf8.DecodeRuneInString(text[at:])
}

// charBefore returns the character that ends at text[at] and its size; 0, 0 at
// the beginning.
func charBefore(text string, at int) (rune, int) {
	if at <= 0 {
		return 0, 0
	}
	if at > 2 {
		if r, ok := threeBytes(text[at-3], text[at-2], text[at-1]); ok {
			return r, 3
		}
	}
	return utf8.DecodeLastRuneInString(text[:at])
}

// threeBytes decodes what nearly all of a Chinese text is.
func threeBytes(a, b, c byte) (rune, bool) {
	if a < 0xE1 || a > 0xEF || a == 0xED || b&0xC0 != 0x80 || c&0xC0 != 0x80 {
		return 0, false
	}
	return rune(a&0x0F)<<12 | rune(b&0x3F)<<6 | rune(c&0x3F), true
}

// skipSpace returns the offset behind at most two spaces at text[at].
func skipSpace(text string, at int) int {
	if at >= len(text) || !mayBeginSpace(text[at]) {
		return at
	}
	for range 2 {
		c, size := charAt(text, at)
		if !isSpace(c) {
			break
		}
		at += size
	}
	return at
}

// skipSpaceBefore returns the offset before the spaces that end at text[at].
func skipSpaceBefore(text string, from, at int) int {
	for range 2 {
		c, size := charBefore(text[from:], at-from)
		if !isSpace(c) {
			break
		}
		at -= size
	}
	return at
}

// mayBeginSpace says that a byte is the first of a space, and of not much else.
func mayBeginSpace(c byte) bool { return c == ' ' || c == 0xC2 || c == 0xE2 || c == 0xE3 }

func isSpace(c rune) bool {
	return c == ' ' || c == '\u3000' || c == '\u00a0' || isThin(c)
}

// isThin says that c is a space narrower than a character, such as those that
// part the thousands of a number in print.
func isThin(c rune) bool { return '\u2002' <= c && c <= '\u200a' || c == '\u202f' }

func hasPrefixAt(text string, at int, prefix string) bool {
	return len(text)-at >= len(prefix) && text[at:at+len(prefix)] == prefix
}

// hasSuffixAt says that one of the words ends at text[at].
func hasSuffixAt(text string, at int, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(text[:at], w) {
			return true
		}
	}
	return false
}

func isLatin(c rune) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func isDigit(c rune) bool { return '0' <= c && c <= '9' || '０' <= c && c <= '９' }
