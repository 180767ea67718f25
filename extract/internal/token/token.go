// Package token cuts text into the words of the lexicon. It is the only package
// that knows the tokenizer, github.com/go-ego/gse, whose own dictionaries are
// never loaded.
package token

import (
	"unicode/utf8"

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
	// A value in an interface would make the linker keep every method of it and
	// every dictionary that gse embeds, so it never leaves this struct.
	segmenter gse.Segmenter
}

// Frequencies that the shortest path weighs words by: of two ways to cut, the
// one with fewer and with better known words wins.
const (
	grammarFrequency = 4000
	domainFrequency  = 1000
	generalFrequency = 60
	runeFrequency    = 4
)

// New builds a tokenizer over the words of the lexicon.
func New(words *lexicon.Lexicon) *Tokenizer {
	t := &Tokenizer{lexicon: words}
	t.segmenter.SkipLog, t.segmenter.NotLoadHMM = true, true
	t.segmenter.Dict = gse.NewDict()
	for w := range words.All() {
		_ = t.segmenter.AddToken(w.Text, frequency(w)) // fails only for a word twice
	}
	t.addRunes(words)
	t.segmenter.CalcToken()
	return t
}

// addRunes makes every character of the lexicon a word: gse allocates for those
// that are none.
func (t *Tokenizer) addRunes(words *lexicon.Lexicon) {
	seen := map[rune]bool{}
	for w := range words.All() {
		for _, r := range w.Text {
			if !seen[r] {
				seen[r] = true
				_ = t.segmenter.AddToken(string(r), runeFrequency)
			}
		}
	}
}

func frequency(w *lexicon.Word) float64 {
	switch {
	case w.Is(lexicon.Action | lexicon.Noun):
		return domainFrequency
	case w.Is(lexicon.Verb|lexicon.Nominal) || w.Uses == 0:
		return generalFrequency
	}
	return grammarFrequency
}

// Append appends the tokens of text[start:end] to tokens. Source is text as
// bytes, given once so that it is not copied at each call.
func (t *Tokenizer) Append(tokens []Token, text string, source []byte, start, end int) []Token {
	first := len(tokens)
	for _, s := range t.segmenter.Segment(source[start:end]) {
		tokens = append(tokens, t.token(text, start+s.Start(), start+s.End(), end))
	}
	if n := len(tokens); n > first && tokens[n-1].End != end {
		return t.appendRunes(tokens[:first], text, start, end)
	}
	return tokens
}

func (t *Tokenizer) token(text string, start, end, limit int) Token {
	start, end = min(start, limit), min(end, limit)
	return Token{start, end, t.lexicon.Lookup(text[start:end])}
}

// appendRunes cuts where gse lost count of the bytes, as it does when lower case
// is longer than upper case or the text is broken UTF-8.
func (t *Tokenizer) appendRunes(tokens []Token, text string, start, end int) []Token {
	for start < end {
		_, size := utf8.DecodeRuneInString(text[start:end])
		tokens = append(tokens, t.token(text, start, start+size, end))
		start += size
	}
	return tokens
}
