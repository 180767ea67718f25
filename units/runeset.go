package units

// runeSet is a set of characters of the basic plane.
type runeSet [1 << 10]uint64

func (s *runeSet) add(r rune) {
	if r < 1<<16 {
		s[r>>6] |= 1 << (r & 63)
	}
}

func (s *runeSet) has(r rune) bool { return r < 1<<16 && s[r>>6]&(1<<(r&63)) != 0 }

// next returns the offset of the first ASCII digit or character of the set at
// or behind at, or len(text). It is the loop that sees every character.
func (s *runeSet) next(text string, at int) int {
	for at < len(text) {
		c := text[at]
		if c < 0xE0 {
			if c-'0' < 10 {
				return at
			}
			at++
			continue
		}
		if c >= 0xF0 || at+2 >= len(text) {
			at++
			continue
		}
		b1, b2 := text[at+1], text[at+2]
		if b1&0xC0 != 0x80 || b2&0xC0 != 0x80 {
			at++ // broken UTF-8: its bytes are taken one by one
			continue
		}
		if s[uint(c&0x0F)<<6|uint(b1&0x3F)]&(1<<(b2&0x3F)) != 0 {
			return at
		}
		at += 3
	}
	return len(text)
}
