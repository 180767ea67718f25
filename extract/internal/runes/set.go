package runes

import "unicode/utf8"

// plane is how many characters the basic plane has, in which nearly all of Chinese
// stands.
const plane = 1 << 16

// Set is a set of characters. Of those beyond the basic plane it holds all once it
// holds one.
type Set struct {
	bits   [plane / 64]uint64
	beyond bool
}

// Add puts a character into the set.
func (s *Set) Add(r rune) {
	if uint32(r) >= plane {
		s.beyond = true
	} else {
		s.bits[r>>6] |= 1 << (r & 63)
	}
}

// Has reports whether the set holds a character.
func (s *Set) Has(r rune) bool {
	if uint32(r) >= plane {
		return s.beyond
	}
	return s.bits[r>>6]&(1<<(r&63)) != 0
}

// Next returns the byte of text, from at on, at which the next character of the set
// begins, len(text) if there is none.
func (s *Set) Next(text string, at int) int {
	for at < len(text) {
		c := text[at]
		if c < utf8.RuneSelf {
			if s.bits[c>>6]&(1<<(c&63)) != 0 {
				return at
			}
			at++
			continue
		}
		r, size := Decode(text, at)
		if s.Has(r) {
			return at
		}
		at += size
	}
	return len(text)
}

// Decode is utf8.DecodeRuneInString at a byte of text, faster for ASCII and for most
// characters of three bytes.
func Decode(text string, at int) (r rune, size int) {
	if at >= len(text) {
		return utf8.RuneError, 0
	}
	c := text[at]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if c > 0xE0 && c < 0xED && at+2 < len(text) {
		c1, c2 := text[at+1]^0x80, text[at+2]^0x80
		if c1|c2 < 0x40 {
			return rune(c&0x0F)<<12 | rune(c1)<<6 | rune(c2), 3
		}
	}
	return utf8.DecodeRuneInString(text[at:])
}
