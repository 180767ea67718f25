package syntax

import (
	"strings"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
	"github.com/tongbao-go/tongbao/extract/internal/token"
)

// outline is what clauses consist of before they are cut: quantities, stretches
// taken as one word, and plain stretches, whose words are the tokens.
type outline struct {
	parts  []word
	tokens []token.Token
}

// cutCounting cuts the clauses that hold a quantity, all at once.
func (p *Parser) cutCounting() {
	p.outline.parts = p.outline.parts[:0]
	for i := range p.clauses {
		if p.counts(i) {
			p.outlineClause(&p.clauses[i])
		}
	}
	p.outline.tokens = p.cutter.Cut(p.outline.tokens[:0])
	left := p.outline
	for i := range p.clauses {
		if p.counts(i) {
			p.fill(&p.clauses[i], &left)
		}
	}
}

// words returns the words of a clause; one without a quantity is cut on first use.
func (p *Parser) words(c *clause) []word {
	if c.words == nil {
		p.outline.parts = p.outline.parts[:0]
		p.outlineClause(c)
		p.outline.tokens = p.cutter.Cut(p.outline.tokens[:0])
		left := p.outline
		p.fill(c, &left)
	}
	return c.words
}

// outlineClause adds a clause to the outline.
func (p *Parser) outlineClause(c *clause) {
	at := c.Start
	for i := c.first; i < c.last; i++ {
		m := &p.matches[i]
		p.outlineWords(at, m.Start)
		p.part(word{Token: token.Token{Start: m.Start, End: m.End}, sort: quantity, match: i})
		at = m.End
	}
	p.outlineWords(at, c.End)
}

// outlineWords adds text[start:end], which holds no quantity, to the outline.
func (p *Parser) outlineWords(start, end int) {
	for at := marks().all.Next(p.text[:end], start); at < end; at = marks().all.Next(p.text[:end], at) {
		r, size := runes.Decode(p.text, at)
		at += size
		mark := closing(r)
		if mark == 0 {
			continue
		}
		stop, length := enclosure(p.text, at, end, mark)
		if length == 0 || p.withinWord(at-size, stop+length, end) {
			continue
		}
		p.part(word{Token: token.Token{Start: start, End: at - size}})
		start, at = at-size, stop+length
		p.part(word{Token: token.Token{Start: start, End: at}, sort: enclosed})
		start = at
	}
	p.part(word{Token: token.Token{Start: start, End: end}})
}

// withinWord reports whether a bracket stands inside a word: 审（执）结.
func (p *Parser) withinWord(start, stop, end int) bool {
	const character = 3
	if start < character || stop+character > end {
		return false
	}
	return p.lexicon.Lookup(p.text[start-character:stop+character]) != nil
}

// part adds a part to the outline, and gives a plain one to the cutter.
func (p *Parser) part(w word) {
	if w.Start == w.End {
		return
	}
	if w.sort == plain {
		p.cutter.Add(w.Start, w.End)
	}
	p.outline.parts = append(p.outline.parts, w)
}

// fill gives a clause its words, the first that are left of the outline.
func (p *Parser) fill(c *clause, left *outline) {
	first := len(p.arena)
	for len(left.parts) > 0 && left.parts[0].Start < c.End {
		part := left.parts[0]
		left.parts = left.parts[1:]
		if part.sort != plain {
			p.arena = append(p.arena, part)
			continue
		}
		for len(left.tokens) > 0 && left.tokens[0].Start < part.End {
			p.take(left.tokens[0])
			left.tokens = left.tokens[1:]
		}
	}
	p.arena = p.arena[:first+suffixed(p.arena[first:])]
	p.arena = p.arena[:first+bodies(p.arena[first:])]
	c.words = p.arena[first:len(p.arena):len(p.arena)]
}

// bodies makes one word of a verb and the end of a body's name behind it, where a noun
// stands before: 市场监管总局. It returns how many words are left.
func bodies(words []word) int {
	n := 0
	for i := range words {
		if w := &words[i]; n > 1 && w.is(lexicon.Institution) && i+1 < len(words) && words[i+1].sort != quantity &&
			words[n-1].is(lexicon.Action|lexicon.Verb) && words[n-1].End == w.Start && words[n-2].nominal() && words[n-2].End == words[n-1].Start {
			words[n-1].Word, words[n-1].End = w.Word, w.End
			continue
		}
		if n < i {
			words[n] = words[i]
		}
		n++
	}
	return n
}

// suffixed makes one noun of a verb and the character behind it that makes it one: 暗访组.
// It returns how many words are left.
func suffixed(words []word) int {
	n := 0
	for i := range words {
		if w := &words[i]; n > 0 && w.is(lexicon.Suffix) && words[n-1].is(lexicon.Action|lexicon.Verb) && words[n-1].End == w.Start {
			words[n-1].Word, words[n-1].End = w.Word, w.End
			continue
		}
		if n < i {
			words[n] = words[i]
		}
		n++
	}
	return n
}

// take adds a token to the words; white space and stray marks are left out.
func (p *Parser) take(t token.Token) {
	switch s := p.text[t.Start:t.End]; {
	case s == "、" || s == "/":
		p.arena = append(p.arena, word{Token: t, sort: pause})
	case t.Word.Is(lexicon.Calendar) && p.dates(t.Start):
		last := &p.arena[len(p.arena)-1]
		last.Word, last.End = &p.time, t.End
	case p.completes(t):
	case !blank(s):
		p.does(t)
		p.arena = append(p.arena, word{Token: t})
	}
}

// completes makes one verb of a character and what completes it, where the character is a
// verb or nothing is known of it: 偷走, 塞进. It reports whether it has.
func (p *Parser) completes(t token.Token) bool {
	n := len(p.arena)
	if n == 0 || !t.Word.Is(lexicon.Complement) || p.arena[n-1].End != t.Start {
		return false
	}
	switch last := &p.arena[n-1]; {
	case last.End-last.Start == 3 && last.is(lexicon.Action) && !last.is(lexicon.Noun|lexicon.Boundary):
	case !last.obscure(), n > 1 && p.arena[n-2].obscure() && p.arena[n-2].End == last.Start:
		return false // no verb, or the end of a name
	case t.Word.Is(lexicon.Action):
		last.Word = t.Word
	default:
		last.Word = &p.doing
	}
	p.arena[n-1].End = t.End
	return true
}

// does makes a verb of a character that nothing is known of where 了 or 着 follows: 拎着.
func (p *Parser) does(aspect token.Token) {
	if len(p.arena) == 0 || !aspect.Word.Is(lexicon.Particle) {
		return
	}
	if last := &p.arena[len(p.arena)-1]; last.obscure() && last.End == aspect.Start {
		last.Word = &p.doing
	}
}

// dates reports whether the word before is a number or a time and ends at a byte, so
// that a word such as 月 there makes a time of it: 2023年, 前4个月.
func (p *Parser) dates(end int) bool {
	if len(p.arena) == 0 {
		return false
	}
	last := &p.arena[len(p.arena)-1]
	return last.sort == plain && last.End == end && (last.Word == &p.time || digits(p.text[last.Start:last.End]))
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// blank reports whether a token is white space or a mark that says nothing.
func blank(s string) bool {
	if r, _ := utf8.DecodeRuneInString(s); '一' <= r && r <= '鿿' {
		return false
	}
	return strings.Trim(s, " \t\r\n\u3000\u00a0”’」』》)）】]〕“‘「『(（〔|｜│=＝▲►。.!！?？…*·•") == ""
}
