package runes

import (
	"math/bits"
	"unicode/utf8"
)

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

// join puts the characters of another set into the set, and marks each as one of set i.
func (s *Set) join(other *Set, of *[plane]uint8, i int) {
	for at, left := range other.bits {
		s.bits[at] |= left
		for ; left != 0; left &= left - 1 {
			of[at*64+bits.TrailingZeros64(left)] |= 1 << i
		}
	}
	s.beyond = s.beyond || other.beyond
}

// Has reports whether the set holds a character.
func (s *Set) Has(r rune) bool {
	if uint32(r) >= plane {
		return s.beyond
	}
	return s.bits[r>>6]&(1<<(r&63)) != 0
}

// Next returns the byte of text, from at on, at which the next character of the set
// begins, len(text) if there is none. Most characters of a text are passed over here,
// so that it takes those of three bytes apart by itself.
func (s *Set) Next(text string, at int) int {
	for at < len(text) {
		if at+2 < len(text) {
			a, b, c := text[at], text[at+1]^0x80, text[at+2]^0x80
			if isTriple(a, b, c) {
				if s.bits[uint(a&0x0F)<<6|uint(b&0x3F)]>>(c&0x3F)&1 != 0 {
					return at
				}
				at += 3
				continue
			}
		}
		r, size := rune(text[at]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[at:])
		}
		if s.Has(r) {
			return at
		}
		at += size
	}
	return len(text)
}

// isTriple reports whether three bytes, the highest bit of the others turned, are a
// character, as nearly all of Chinese are; it leaves out those next to the surrogates
// and the shorter ones.
func isTriple(a, b, c byte) bool { return a > 0xE0 && a < 0xF0 && a != 0xED && b|c < 0x40 }

// Decode is utf8.DecodeRuneInString at a byte of text, faster for ASCII and for most
// characters of three bytes.
func Decode(text string, at int) (r rune, size int) {
	if at >= len(text) {
		return utf8.RuneError, 0
	}
	if c := text[at]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	if at+2 < len(text) {
		a, b, c := text[at], text[at+1]^0x80, text[at+2]^0x80
		if isTriple(a, b, c) {
			return rune(a&0x0F)<<12 | rune(b)<<6 | rune(c), 3
		}
	}
	return utf8.DecodeRuneInString(text[at:])
}
