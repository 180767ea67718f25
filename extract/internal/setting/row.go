package setting

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// row reads the next mention and those in a row with it (成都、绵阳): a cue for the
// one place that holds them all.
func (s *scanner) row() cue {
	m := s.mentions[0]
	c := cue{Span: layout.Span{Start: m.Start, End: m.End}, place: s.resolve(m, s.around)}
	last := c.place
	for _, m := range s.mentions[1:] {
		if !s.follows(c.End, m.Start) {
			break
		}
		last = cmp.Or(s.resolve(m, last), last)
		s.join(&c, m.End, last)
	}
	if masked(s.text[c.End:]) && c.place.Contains(s.around) {
		c.place = s.around
	}
	if c.several && provincesFollow(s.text[c.End:]) {
		c.place, c.several = s.nation, false
	}
	return c
}

// maxLabel is how many characters may stand behind a name in a row: 北京首都、上海虹桥.
const maxLabel = 2

// follows reports whether a name that begins at a byte goes on the row that ends at
// one: what joins two names is between, behind a word of two characters at most if
// that is 、.
func (s *scanner) follows(end, start int) bool {
	if start < end {
		return false
	}
	between := s.text[end:start]
	if isJoint(between) {
		return true
	}
	label, ok := strings.CutSuffix(between, "、")
	return ok && utf8.RuneCountInString(label) <= maxLabel && !strings.ContainsAny(label, "，,；;。、") && !s.named(label)
}

// named reports whether a word is a body or an area, so that no name goes on behind it.
func (s *scanner) named(word string) bool {
	_, part := s.words.agency(word)
	_, other := s.words.begins(word, ^role(0))
	return part || other
}

// join adds a place, whose name ends at a byte, to the row of a cue.
func (s *scanner) join(c *cue, end int, p place.Place) {
	if len(c.row) == 0 {
		c.row = append(c.row, c.place)
	}
	c.row = append(c.row, p)
	c.place, c.End = s.common(c.place, p), end
	c.several = c.several || c.place.IsZero()
}

// provincesFollow reports whether a row goes on over more provinces than it names:
// 等31个省区市.
func provincesFollow(rest string) bool {
	rest = strings.TrimLeft(strings.TrimPrefix(rest, "等"), "0123456789一二三十余多个")
	return strings.HasPrefix(rest, "省")
}

// joint is the length of what joins two names at the beginning of s.
func joint(s string) int {
	for _, j := range []string{"、", "和", "与", "及", "以及"} {
		if len(s) > len(j) && s[:len(j)] == j {
			return len(j)
		}
	}
	return 0
}

// endsJoint reports whether s ends with what joins two names.
func endsJoint(s string) bool {
	switch r, _ := utf8.DecodeLastRuneInString(s); r {
	case '、', '和', '与', '及':
		return true
	}
	return false
}

// masked reports whether a name goes on with a part that the text hides: 湛江市xx区,
// which may well be the district named before.
func masked(rest string) bool {
	hidden := len(rest) - len(strings.TrimLeft(rest, "xX×*某＊ＸA"))
	return hidden > 0 && (strings.HasPrefix(rest[hidden:], "区") || strings.HasPrefix(rest[hidden:], "县") || strings.HasPrefix(rest[hidden:], "镇"))
}
