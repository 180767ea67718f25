package syntax

import (
	"strings"
	"unicode/utf8"

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

// alike reports whether both words are nouns of one kind.
func (w *word) alike(o *word) bool {
	return w.is(lexicon.Noun) && o.is(lexicon.Noun) && w.Word.Object == o.Word.Object
}

// joins reports whether the word only joins items: 、 和.
func (w *word) joins() bool { return w.sort == pause || w.is(lexicon.Conjunction) }

// words cuts a clause, on first use.
func (p *Parser) words(c *clause) []word {
	if c.words != nil {
		return c.words
	}
	first := len(p.arena)
	at := c.Start
	for i := c.first; i < c.last; i++ {
		m := p.matches[i]
		p.tokens(at, m.Start)
		p.arena = append(p.arena, word{Token: token.Token{Start: m.Start, End: m.End}, sort: quantity, match: i})
		at = m.End
	}
	p.tokens(at, c.End)
	c.words = p.arena[first:len(p.arena):len(p.arena)]
	return c.words
}

// tokens adds the words of text[start:end], which holds no quantity.
func (p *Parser) tokens(start, end int) {
	for at := start; at < end; {
		r, size := utf8.DecodeRuneInString(p.text[at:end])
		mark := closing(r)
		if mark == 0 {
			at += size
			continue
		}
		stop, length := enclosure(p.text, at+size, end, mark)
		if length == 0 {
			at += size
			continue
		}
		p.cut(start, at)
		p.arena = append(p.arena, word{Token: token.Token{Start: at, End: stop + length}, sort: enclosed})
		start, at = stop+length, stop+length
	}
	p.cut(start, end)
}

// cut adds the tokens of a stretch without brackets; white space and stray marks
// are left out.
func (p *Parser) cut(start, end int) {
	if start >= end {
		return
	}
	p.scratch = p.tokenizer.Append(p.scratch[:0], p.text, p.source, start, end)
	if strings.IndexByte(p.text[start:end], '\n') >= 0 {
		p.unwrap(start, end)
	}
	for _, t := range p.scratch {
		switch s := p.text[t.Start:t.End]; {
		case s == "、" || s == "/":
			p.arena = append(p.arena, word{Token: t, sort: pause})
		case !blank(s):
			p.arena = append(p.arena, word{Token: t})
		}
	}
}

// unwrap cuts a stretch that lines break up as if they did not, and puts the
// tokens where they stand.
func (p *Parser) unwrap(start, end int) {
	var joined strings.Builder
	var places []int // of each byte of joined
	for at := start; at < end; at++ {
		if c := p.text[at]; c != '\n' && c != '\r' {
			joined.WriteByte(c)
			places = append(places, at)
		}
	}
	text := joined.String()
	p.scratch = p.tokenizer.Append(p.scratch[:0], text, []byte(text), 0, len(text))
	for i, t := range p.scratch {
		p.scratch[i].Start, p.scratch[i].End = places[t.Start], places[t.End-1]+1
	}
}

// blank reports whether a token is white space or a mark that says nothing.
func blank(s string) bool {
	return strings.Trim(s, " \t\r\n\u3000\u00a0”’」』》)）】]〕“‘「『(（〔|｜│=＝▲►。.!！?？…*·•") == ""
}
