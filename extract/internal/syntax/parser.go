package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/token"
	"github.com/tongbao-go/tongbao/units"
)

// Parser reads the sentences of one text. It keeps its working memory from one
// sentence to the next and belongs to one goroutine.
type Parser struct {
	lexicon   *lexicon.Lexicon
	tokenizer *token.Tokenizer

	text    string
	source  []byte // text, for the tokenizer
	matches []units.Match

	clauses []clause
	arena   []word // the words of the clauses
	scratch []token.Token
	figures []Figure
	before  []Figure // of the sentence before
	list    list
}

// list is what the next item of a list may take over from the one before.
type list struct {
	number   int
	last     int // the figure before, or -1
	governor int // the last figure whose verb the list may carry over, or -1
}

// New returns a parser of sentences of text.
func New(words *lexicon.Lexicon, tokenizer *token.Tokenizer, text string) *Parser {
	return &Parser{lexicon: words, tokenizer: tokenizer, text: text, source: []byte(text)}
}

// Sentence returns what the words of the sentence say of each of its quantities,
// in their order. The result is valid until the next call.
func (p *Parser) Sentence(s layout.Span, matches []units.Match) []Figure {
	p.before = append(p.before[:0], p.figures...)
	p.matches, p.figures, p.arena = matches, p.figures[:0], p.arena[:0]
	p.list = list{last: -1, governor: -1}
	p.clauses = split(p.clauses[:0], p.text, s, matches)
	for i := range p.clauses {
		if p.clauses[i].last > p.clauses[i].first {
			p.clause(i)
		}
	}
	p.lookAhead()
	return p.figures
}

// clause reads the items of one clause.
func (p *Parser) clause(at int) {
	c := &p.clauses[at]
	if c.opening == semicolon || c.opening == begins {
		p.list.number++
		if c.opening == begins {
			p.list.governor = -1
		}
	}
	words := p.words(c)
	from := 0
	for q := range words {
		if words[q].sort == quantity {
			from = p.item(at, words, from, q)
		}
	}
}

// item reads what stands around the quantity words[q], from words[from] on, adds
// its figure, and returns where the next item begins.
func (p *Parser) item(at int, words []word, from, q int) int {
	it := item{parser: p, words: words, from: from, q: q, to: nextQuantity(words, q), clause: at}
	it.bound = it.to
	it.readLeft()
	it.readRight()
	f := it.figure()
	f.Match, f.Unit, f.Clause, f.List = words[q].match, it.match().Unit.Main(), at, p.list.number
	p.figures = append(p.figures, f)
	p.list.last = len(p.figures) - 1
	if f.governs() {
		p.list.governor = p.list.last
	}
	return it.next
}

func nextQuantity(words []word, q int) int {
	for q++; q < len(words); q++ {
		if words[q].sort == quantity {
			return q
		}
	}
	return q
}
