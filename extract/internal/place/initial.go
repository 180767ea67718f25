package place

import (
	"unicode"
	"unicode/utf8"
)

// initialAt reads the initial of a province, which counts only before an agency
// (沪警方) or in a row of initials (京沪两地).
func (s *scanner) initialAt(at int) (Mention, bool) {
	r, size := utf8.DecodeRuneInString(s.folded[at:])
	area, ok := s.g.initials[r]
	if !ok || !s.initialsStand(at) {
		return Mention{}, false
	}
	end := at + size
	return Mention{Start: at, End: end, last: s.text[at:end], areas: []int32{area}}, true
}

// initialsStand reports whether the initials around a byte stand for places: a
// row of them that no other character runs into, before the right words.
func (s *scanner) initialsStand(at int) bool {
	const most = 8
	start, end, n := at, at, 0
	for n < most {
		r, size := utf8.DecodeLastRuneInString(s.folded[:start])
		if _, ok := s.g.initials[r]; !ok {
			break
		}
		start -= size
		n++
	}
	for n < most {
		r, size := utf8.DecodeRuneInString(s.folded[end:])
		if _, ok := s.g.initials[r]; !ok {
			break
		}
		end += size
		n++
	}
	if r, _ := utf8.DecodeLastRuneInString(s.folded[:start]); unicode.Is(unicode.Han, r) {
		return false
	}
	rest := s.folded[end:]
	return s.g.rules.agencyFollows(rest) || n > 1 && s.g.rules.severalFollow(rest)
}
