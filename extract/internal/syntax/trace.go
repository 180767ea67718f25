package syntax

import (
	"iter"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// Traced is a word as the parser saw it.
type Traced struct {
	layout.Span
	Word     *lexicon.Word // nil where it is not known
	Quantity bool
}

// Clauses yields the clauses of the last sentence and the words of those that
// were cut, for an explanation of what was found.
func (p *Parser) Clauses() iter.Seq2[layout.Span, []Traced] {
	return func(yield func(layout.Span, []Traced) bool) {
		for _, c := range p.clauses {
			var words []Traced
			for _, w := range c.words {
				words = append(words, Traced{layout.Span{Start: w.Start, End: w.End}, w.Word, w.sort == quantity})
			}
			if !yield(c.Span, words) {
				return
			}
		}
	}
}

// String names the pattern by the shape of its clause.
func (p Pattern) String() string {
	return [...]string{
		"number", "verb noun number", "verb number noun", "verb number", "noun number",
		"number noun", "number noun verb", "verb 的 number", "对 number noun verb", "noun 达 number",
		"给予 verb number", "change number", "share number", "list of numbers",
		"threshold",
	}[p]
}
