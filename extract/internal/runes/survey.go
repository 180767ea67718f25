package runes

import "slices"

// Survey finds where words of several tables may begin in a text, in one pass.
type Survey struct {
	tables []*Openings
	any    Openings
	// What any is made of, by character, a bit for each table.
	first, alone, pairs [plane]uint8
}

// NewSurvey returns a survey for tables, up to eight, which are complete.
func NewSurvey(tables ...*Openings) *Survey {
	s := &Survey{tables: tables}
	for i, t := range tables {
		s.any.first.join(&t.first, &s.first, i)
		s.any.alone.join(&t.alone, &s.alone, i)
		s.any.pairs.join(&t.pairs, &s.pairs, i)
	}
	return s
}

// Append appends to the starts of each table the bytes of text at which a word of it may
// begin.
func (s *Survey) Append(starts []Starts, text string) {
	first, size := Decode(text, 0)
	for at := 0; size > 0; {
		at, first, size = s.any.pass(text, at, first, size)
		second, width := Decode(text, at+size)
		for i, which := 0, s.at(first, second); which != 0; i, which = i+1, which>>1 {
			if which&1 != 0 {
				starts[i] = append(starts[i], at)
			}
		}
		at, first, size = at+size, second, width
	}
}

// at returns in which tables a word may begin with two characters.
func (s *Survey) at(first, second rune) (which uint8) {
	if uint32(first) < plane {
		return s.alone[first] | s.pairs[hash(first, second)]&s.first[first]
	}
	for i, t := range s.tables {
		if t.Opens(first, second) {
			which |= 1 << i
		}
	}
	return which
}

// Starts are bytes of a text at which something may begin, in order.
type Starts []int

// Next drops the bytes before one and returns the first that is left, or end if there is
// none before that.
func (s *Starts) Next(at, end int) int {
	for len(*s) > 0 && (*s)[0] < at {
		*s = (*s)[1:]
	}
	if len(*s) == 0 {
		return end
	}
	return min((*s)[0], end)
}

// Any reports whether one of them lies at start or between it and end.
func (s Starts) Any(start, end int) bool {
	i, _ := slices.BinarySearch(s, start)
	return i < len(s) && s[i] < end
}
