package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/token"
)

// sort is what a word of a clause is besides its uses.
type sort uint8

const (
	plain    sort = iota
	quantity      // a number with its unit
	pause         // 、
	enclosed      // a stretch in quotation marks or brackets, taken as one noun
)

// word is a token of a clause, a quantity, or a stretch taken as one.
type word struct {
	token.Token
	sort  sort
	match int // of a quantity: its place among the matches of the sentence
}

// is reports whether the word has any of the uses.
func (w *word) is(u lexicon.Use) bool { return w.Word.Is(u) }

// verbal reports whether the word may be a verb.
func (w *word) verbal() bool {
	return w.is(lexicon.Action|lexicon.Verb|lexicon.Light) && !w.is(lexicon.Preposition|lexicon.Front|lexicon.Passive)
}

// nominal reports whether the word may stand in a noun phrase: a known noun, a
// stretch in quotation marks, or a word that nothing else is known of.
func (w *word) nominal() bool {
	if w.sort == enclosed {
		return true
	}
	return w.sort == plain && (w.Word == nil || w.Word.Uses == 0 || w.is(lexicon.Noun|lexicon.Nominal|lexicon.Amount|lexicon.Body))
}

// obscure reports whether the word is a single character that nothing is known of.
func (w *word) obscure() bool {
	return w.sort == plain && (w.Word == nil || w.Word.Uses == 0) && w.End-w.Start == 3
}

// alike reports whether both words are nouns of one kind.
func (w *word) alike(o *word) bool {
	return w.is(lexicon.Noun) && o.is(lexicon.Noun) && w.Word.Object == o.Word.Object
}

// joins reports whether the word only joins items: 、 和.
func (w *word) joins() bool { return w.sort == pause || w.is(lexicon.Conjunction) }
