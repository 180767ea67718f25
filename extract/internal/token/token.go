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

// Append appends the tokens of text[start:end] to tokens. Source is text as
// bytes, given once so that it is not copied at each call.
func (t *Tokenizer) Append(tokens []Token, text string, source []byte, start, end int) []Token {
	first := len(tokens)
	segments := t.segmenter.Segment(source[start:end])
	for i := range segments {
		from, to := min(start+segments[i].Start(), end), min(start+segments[i].End(), end)
		tokens = append(tokens, Token{from, to, t.word(&segments[i], text[from:to])})
	}
	if n := len(tokens); n > first && tokens[n-1].End != end {
		return t.appendRunes(tokens[:first], text, start, end)
	}
	return tokens
}

// word returns the word that a segment is; gse takes APP and app for one.
func (t *Tokenizer) word(s *gse.Segment, text string) *lexicon.Word {
	n, known := number(s.Token().Pos())
	switch {
	case !known:
		return nil
	case t.words[n].Text == text:
		return t.words[n]
	}
	return t.lexicon.Lookup(text)
}

// appendRunes cuts where gse lost count of the bytes, as it does when lower case
// is longer than upper case or the text is broken UTF-8.
func (t *Tokenizer) appendRunes(tokens []Token, text string, start, end int) []Token {
	for start < end {
		_, size := utf8.DecodeRuneInString(text[start:end])
		tokens = append(tokens, Token{start, start + size, t.lexicon.Lookup(text[start : start+size])})
		start += size
	}
	return tokens
}
