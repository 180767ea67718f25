package syntax

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
)

// Phrase is a stretch of the text, or two that belong together although
// something stands between them: the words left and right of a number, the verbs
// left and right of an adverb.
type Phrase [2]layout.Span

// phrase returns the phrase of one stretch; an empty one is no phrase.
func phrase(start, end int) Phrase {
	if end <= start {
		return Phrase{}
	}
	return Phrase{{Start: start, End: end}}
}

// join returns the phrase of two stretches that meet or stand apart.
func join(a, b layout.Span) Phrase {
	switch {
	case a.End <= a.Start:
		return phrase(b.Start, b.End)
	case b.End <= b.Start:
		return phrase(a.Start, a.End)
	case a.End == b.Start:
		return phrase(a.Start, b.End)
	}
	return Phrase{a, b}
}

// Empty reports whether the phrase has no words.
func (p Phrase) Empty() bool { return p[0].End <= p[0].Start }

// Text returns the words of the phrase.
func (p Phrase) Text(text string) string {
	first := unbroken(text[p[0].Start:p[0].End])
	if p[1].End <= p[1].Start {
		return first
	}
	return first + unbroken(text[p[1].Start:p[1].End])
}

// unbroken takes line breaks out.
func unbroken(s string) string {
	if strings.IndexByte(s, '\n') < 0 {
		return s
	}
	return strings.NewReplacer("\r", "", "\n", "").Replace(s)
}
