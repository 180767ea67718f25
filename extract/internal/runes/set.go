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
		switch c := text[at]; {
		case c < utf8.RuneSelf:
			if s.bits[c>>6]&(1<<(c&63)) != 0 {
				return at
			}
			at++
		case isTriple(text, at):
			if s.bits[uint(c&0x0F)<<6|uint(text[at+1]&0x3F)]&(1<<(text[at+2]&0x3F)) != 0 {
				return at
			}
			at += 3
		default:
			r, size := utf8.DecodeRuneInString(text[at:])
			if s.Has(r) {
				return at
			}
			at += size
		}
	}
	return len(text)
}

// isTriple reports whether a character of three bytes begins at a byte, as nearly all
// of Chinese does; it leaves out those next to the surrogates and the shorter ones.
func isTriple(text string, at int) bool {
	c := text[at]
	return c > 0xE0 && c < 0xF0 && c != 0xED && at+2 < len(text) && text[at+1]&0xC0 == 0x80 && text[at+2]&0xC0 == 0x80
}

// Decode is utf8.DecodeRuneInString at a byte of text, faster for ASCII and for most
// characters of three bytes.
func Decode(text string, at int) (r rune, size int) {
	if at >= len(text) {
		return utf8.RuneError, 0
	}
	switch c := text[at]; {
	case c < utf8.RuneSelf:
		return rune(c), 1
	case isTriple(text, at):
		return rune(c&0x0F)<<12 | rune(text[at+1]&0x3F)<<6 | rune(text[at+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(text[at:])
}
