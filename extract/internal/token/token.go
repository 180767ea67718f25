// Package token cuts text into the words of the lexicon. It is the only package
// that knows the tokenizer, github.com/go-ego/gse, whose own dictionaries are
// never loaded.
//
// Words are entered into gse's dictionary and looked up there; among the ways to cut
// a stretch that it allows, the one is taken that gse's Segment takes. Segment itself
// would allocate twenty times the text each time, and wants every word of the
// dictionary cut before the first text.
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
	// A gse.Segmenter in an interface would make the linker keep every method of it
	// and every dictionary that gse embeds.
	dictionary *gse.Dictionary
	distances  [grammarWeight + 1]int32 // how far a word of each weight leads
	short      short
}

// New builds a tokenizer over the words of the lexicon.
func New(words *lexicon.Lexicon) *Tokenizer {
	t := &Tokenizer{lexicon: words, words: words.Words(), dictionary: gse.NewDict()}
	t.fill()
	return t
}

// word returns the word that an entry says, where the text has it in its own case; gse
// takes APP and app for one.
func (t *Tokenizer) word(e entry, text string) *lexicon.Word {
	switch n := e.number(); n {
	case 0, noWord:
		return nil
	case inCase:
		return t.lexicon.Lookup(withoutBreaks(text))
	default:
		return t.words[n-1]
	}
}

// Segmenter returns gse's own segmenter over the same dictionary: what the speed of
// the packages around it is measured by, and how this one cuts.
func (t *Tokenizer) Segmenter() gse.Segmenter {
	s := gse.Segmenter{Dict: t.dictionary, SkipLog: true, NotLoadHMM: true}
	s.CalcToken()
	return s
}
