package place

import (
	"unicode"
	"unicode/utf8"
)

// initialAt reads the initial of a province, which counts only before an agency
// (沪警方) or in a row of initials (京沪两地).
func (s *scanner) initialAt(at int) (Mention, bool) {
	r, size := utf8.DecodeRuneInString(s.folded[at:])
	areas := s.g.initials.At(r)
	if areas == nil || !s.initialsStand(at) {
		return Mention{}, false
	}
	end := at + size
	return Mention{Start: at, End: end, last: s.text[at:end], areas: areas}, true
}

// initialsStand reports whether the initials around a byte stand for places: a
// row of them before 两地, or one before an agency that no character runs into.
func (s *scanner) initialsStand(at int) bool {
	start, end, n := s.initialsAround(at)
	rest := s.folded[end:]
	if n > 1 && s.g.several.precedes(rest) {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s.folded[:start])
	return !unicode.Is(unicode.Han, r) && !unicode.IsDigit(r) && s.g.shown.beside(s.folded, start, end)
}

// initialsAround returns where the row of initials around a byte begins and ends,
// and how many they are; it looks at eight of them at most.
func (s *scanner) initialsAround(at int) (start, end, n int) {
	const most = 8
	start, end = at, at
	for ; n < most; n++ {
		r, size := utf8.DecodeLastRuneInString(s.folded[:start])
		if !s.g.isInitial(r) {
			break
		}
		start -= size
	}
	for ; n < most; n++ {
		r, size := utf8.DecodeRuneInString(s.folded[end:])
		if !s.g.isInitial(r) {
			break
		}
		end += size
	}
	return start, end, n
}

func (g *Gazetteer) isInitial(r rune) bool {
	return g.initials.At(r) != nil
}
