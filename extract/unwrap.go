package extract

import (
	"iter"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/units"
)

// unwrapped is a text without the line breaks inside its sentences, where a page
// was broken at its margin and not at the end of a word: 抓获145⏎人.
type unwrapped struct {
	text string
	cuts []cut
}

// cut tells how many bytes of the text are left out before text[at:].
type cut struct{ at, gone int }

func unwrap(text string, sentences []layout.Sentence) unwrapped {
	var b strings.Builder
	var u unwrapped
	done := 0
	for _, s := range sentences {
		for at := s.Start; ; {
			i := strings.IndexByte(text[at:s.End], '\n')
			if i < 0 {
				break
			}
			var start int
			start, at = gap(text, at+i)
			if joinsWord(text, start, at) {
				b.WriteString(text[done:start])
				done = at
				u.cuts = append(u.cuts, cut{b.Len(), at - b.Len()})
			}
		}
	}
	if u.cuts == nil {
		return unwrapped{text: text}
	}
	b.WriteString(text[done:])
	u.text = b.String()
	return u
}

// gap returns the ends of the white space around text[at].
func gap(text string, at int) (start, end int) {
	start = len(strings.TrimRightFunc(text[:at], unicode.IsSpace))
	end = len(text) - len(strings.TrimLeftFunc(text[at:], unicode.IsSpace))
	return start, end
}

// joinsWord says that what stands on either side of a gap may be one word or
// number: Chinese characters or digits, but not Latin words.
func joinsWord(text string, start, end int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:start])
	after, _ := utf8.DecodeRuneInString(text[end:])
	return before >= utf8.RuneSelf || after >= utf8.RuneSelf || isNumeric(before) && isNumeric(after)
}

func isNumeric(c rune) bool { return '0' <= c && c <= '9' || c == '.' }

// quantities yields the quantities of the text that was unwrapped, at their
// places in it.
func (u unwrapped) quantities() iter.Seq[units.Match] {
	if u.cuts == nil {
		return units.Scan(u.text)
	}
	return func(yield func(units.Match) bool) {
		for m := range units.Scan(u.text) {
			m.Start, m.End = u.place(m.Start+1)-1, u.place(m.End)
			if !yield(m) {
				return
			}
		}
	}
}

// place returns where the end of u.text[:at] stands in the text.
func (u unwrapped) place(at int) int {
	i := sort.Search(len(u.cuts), func(i int) bool { return u.cuts[i].at >= at })
	if i == 0 {
		return at
	}
	return at + u.cuts[i-1].gone
}
