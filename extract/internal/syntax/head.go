package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// head returns the noun that a noun phrase ends on, and its characters.
func (p *Parser) head(words []word, r run) (*lexicon.Word, Phrase) {
	end := p.headWord(words, r) + 1
	w := &words[end-1]
	switch {
	case w.sort == enclosed:
		return p.quotedHead(w)
	case w.Word == nil || w.Word.Uses == 0:
		return w.Word, p.unknownHead(words, r.start, end)
	case w.Word.Head != "":
		return w.Word, phrase(w.End-len(w.Word.Head), w.End)
	}
	return w.Word, phrase(w.Start, w.End)
}

// headWord is the word that a noun phrase ends on, an aside in brackets and 等
// left out: 手机（含老人机）, 陈某等.
func (p *Parser) headWord(words []word, r run) int {
	end := r.end - 1
	for end > r.start && (words[end].is(lexicon.Etc) || p.aside(&words[end])) {
		end--
	}
	return end
}

// aside reports whether a stretch stands in brackets.
func (p *Parser) aside(w *word) bool {
	return w.sort == enclosed && strings.ContainsRune("(（[［〔", firstRune(p.text[w.Start:w.End]))
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// unknownHead takes the characters that nothing is known of for one word.
func (p *Parser) unknownHead(words []word, start, end int) Phrase {
	first := end - 1
	for first > start && words[first-1].sort == plain && words[first-1].Word == nil && words[first-1].End == words[first].Start {
		first--
	}
	return phrase(words[first].Start, words[end-1].End)
}

// longestNoun is how many characters of three bytes the nouns are looked for in
// at the end of a quoted name.
const longestNoun = 6

// quotedHead finds the longest known noun at the end of a quoted name; without
// one the name itself is the head.
func (p *Parser) quotedHead(w *word) (*lexicon.Word, Phrase) {
	inner := layout.Span{Start: w.Start, End: w.End}
	inner.Start += len(p.text[w.Start:w.End]) - len(strings.TrimLeft(p.text[w.Start:w.End], "“‘「『《〈【[(（"))
	inner.End -= len(p.text[w.Start:w.End]) - len(strings.TrimRight(p.text[w.Start:w.End], "”’」』》〉】])）"))
	for n := longestNoun; n > 0; n-- {
		start := inner.End - 3*n
		if start < inner.Start {
			continue
		}
		if noun := p.lexicon.Lookup(p.text[start:inner.End]); noun.Is(lexicon.Noun) {
			return noun, phrase(start, inner.End)
		}
	}
	return nil, phrase(inner.Start, inner.End)
}
