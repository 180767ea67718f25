// Package token cuts text into the words of the lexicon. It is the only package
// that knows the tokenizer, github.com/go-ego/gse, whose own dictionaries are
// never loaded.
package token

import (
	"github.com/go-ego/gse"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// Token is a word of the text at [Start, End); Word is nil where the lexicon
// does not know it.
type Token struct {
	Start, End int
	Word       *lexicon.Word
}

// Tokenizer cuts text by one lexicon. It is never changed after New, and safe
// for concurrent use.
type Tokenizer struct {
	lexicon *lexicon.Lexicon
	words   []*lexicon.Word
	// A value in an interface would make the linker keep every method of it and
	// every dictionary that gse embeds, so it never leaves this struct.
	segmenter gse.Segmenter
}

// New builds a tokenizer over the words of the lexicon.
func New(words *lexicon.Lexicon) *Tokenizer {
	t := &Tokenizer{lexicon: words, words: words.Words()}
	t.segmenter.SkipLog, t.segmenter.NotLoadHMM = true, true
	t.segmenter.Dict = gse.NewDict()
	t.fill()
	return t
}

// word returns the word that a segment is; gse takes APP and app for one.
func (t *Tokenizer) word(s *gse.Segment, text []byte) *lexicon.Word {
	n, cased := number(s.Token().Pos())
	switch {
	case n < 0:
		return nil
	case cased:
		return t.lexicon.Lookup(string(text))
	}
	return t.words[n]
}

// Count returns how many words gse cuts a text into, by itself: what the speed of the
// packages around it is measured by.
func (t *Tokenizer) Count(text []byte) int { return len(t.segmenter.Segment(text)) }
