package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/token"
	"github.com/tongbao-go/tongbao/units"
)

// Parser reads the sentences of one text at a time. It keeps its working memory from
// one sentence and text to the next, and belongs to one goroutine.
type Parser struct {
	lexicon *lexicon.Lexicon
	cutter  *token.Cutter

	time    lexicon.Word // what a number and a word such as 月 make
	doing   lexicon.Word // what a character before 了 or 着 is
	text    string
	matches []units.Match
	units   []mainUnit // of each

	clauses   []clause
	outline   outline
	arena     []word // the words of the clauses
	figures   []Figure
	before    []Figure // of the sentence before
	lead      Figure   // the verb that introduces a list in brackets
	list      list
	outer     int  // the governor outside the bracket that is being read
	bracketed bool // a bracket is being read
	deal      deal
}

// mainUnit is the unit of a quantity, without its alternative, and what it counts.
type mainUnit struct {
	symbol  string
	objects lexicon.Set
}

// list is what the next item of a list may take over from the one before.
type list struct {
	number   int
	last     int // the figure before, or -1
	governor int // the last figure whose verb the list may carry over, or one of these
}

const (
	none         = -1
	introduction = -2 // the verb of the clause that introduced the list
)

// New returns a parser of texts, which has none yet.
func New(words *lexicon.Lexicon, tokenizer *token.Tokenizer) *Parser {
	return &Parser{lexicon: words, cutter: tokenizer.Cutter(),
		time: lexicon.Word{Uses: lexicon.Time}, doing: lexicon.Word{Uses: lexicon.Verb}}
}

// Begin makes a text the one whose sentences are read.
func (p *Parser) Begin(text string) {
	p.text, p.figures = text, p.figures[:0]
	p.cutter.Begin(text)
}

// Sentence returns what the words of the sentence say of each of its quantities,
// in their order. The result is valid until the next call.
func (p *Parser) Sentence(s layout.Span, matches []units.Match) []Figure {
	p.before = append(p.before[:0], p.figures...)
	p.deal.nouns = p.deal.nouns[:0]
	p.matches, p.figures, p.arena = matches, p.figures[:0], p.arena[:0]
	p.list, p.outer = list{last: none, governor: none}, none
	p.units = p.units[:0]
	for i := range matches {
		symbol := matches[i].Unit.Main().Symbol
		p.units = append(p.units, mainUnit{symbol, p.lexicon.Classifier(symbol)})
	}
	p.clauses = split(p.clauses[:0], p.text, s, matches)
	p.cutCounting()
	p.bracketed = false
	for i := range p.clauses {
		p.scope(i)
		if p.counts(i) || p.clauses[i].opening == bracket {
			p.introduce(i)
		}
		if p.counts(i) {
			p.clause(i)
		}
	}
	p.lookAhead()
	return p.figures
}

// scope keeps the verb of the list outside while a bracket is read, and takes it
// up again behind it. A semicolon begins a new list, but not within brackets.
func (p *Parser) scope(at int) {
	c := &p.clauses[at]
	if c.leaves && p.bracketed {
		p.list.governor, p.bracketed = p.outer, false
	}
	switch c.opening {
	case bracket:
		p.outer, p.bracketed = p.list.governor, true
	case semicolon:
		if !p.bracketed {
			p.list.number++
		}
	case begins:
		p.list.number++
		p.list.governor = none
	}
}

// counts reports whether a clause holds a quantity.
func (p *Parser) counts(at int) bool {
	return at >= 0 && at < len(p.clauses) && p.clauses[at].last > p.clauses[at].first
}

// introduce lets the clause before a bracket or colon give its verb to the list
// inside: 缴获吸毒工具(吸壶2个、电子秤1个).
func (p *Parser) introduce(at int) {
	if o := p.clauses[at].opening; at == 0 || o != bracket && o != colon || p.counts(at-1) {
		return
	}
	it := p.whole(at - 1)
	if verb := it.governing(it.trimStart(0, it.q), it.q); !verb.empty() && it.words[verb.end-1].force() == lexicon.Strong {
		p.lead = Figure{Clause: at - 1}
		it.setAction(&p.lead, verb)
		p.list.governor, p.outer = introduction, introduction
	}
}

// whole is a clause without a quantity, seen from its end.
func (p *Parser) whole(at int) item {
	words := p.words(&p.clauses[at])
	return item{parser: p, words: words, q: len(words), to: len(words), bound: len(words), clause: at, front: -1, light: -1}
}

// clause reads the items of one clause.
func (p *Parser) clause(at int) {
	words := p.words(&p.clauses[at])
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
	if from == 0 {
		it.marks = it.introduced()
	}
	it.readLeft()
	if from == 0 && it.marks&MarkAll != 0 && it.beganInPart() {
		it.marks |= MarkPart
	}
	it.readRight()
	if last := p.last(); last != nil && last.Clause == at && it.verb.empty() {
		it.marks |= last.Marks & MarkSum
	}
	f := it.figure()
	f.Match, f.Unit, f.Clause, f.List = words[q].match, it.unit(), at, p.list.number
	f.Aside = p.bracketed
	f.Joined = it.to < len(words) && it.to == q+2 && it.joint(q+1)
	p.figures = append(p.figures, f)
	p.list.last = len(p.figures) - 1
	if f.governs() {
		p.list.governor = p.list.last
	}
	return it.next
}

// holds reports whether a quantity can have parts, which a time cannot: 3个月里.
func (p *Parser) holds(match int) bool {
	return match >= 0 && p.matches[match].Unit.Dimension != units.Duration
}

func nextQuantity(words []word, q int) int {
	for q++; q < len(words); q++ {
		if words[q].sort == quantity {
			return q
		}
	}
	return q
}
