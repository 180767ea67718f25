package syntax

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// introduced returns the mark that the clause before gives to the first quantity of
// one: 其中,3起 is a part, 23人中,3人 one of that number, 案件中,3起 one of the cases, and
// 包括4条在内,共20条 holds what came before.
func (it *item) introduced() Mark {
	p, at := it.parser, it.clause-1
	if at > 0 && !p.counts(at) && p.onlyTime(at) {
		at-- // 其中,2018年,
	}
	if at < 0 || !p.counts(at) && !p.endsInPart(at) {
		return 0
	}
	words := p.words(&p.clauses[at])
	n := len(words)
	if n == 0 {
		return 0
	}
	switch last := &words[n-1]; {
	case p.counts(at) && last.is(lexicon.Within):
		return MarkWithin
	case p.counts(at) && last.is(lexicon.Inside) && p.holds(p.clauses[at].last-1):
		return MarkPart | MarkInside
	case p.counts(at):
	case n <= 2 && last.is(lexicon.Part), n > 1 && last.is(lexicon.Inside) && it.counts(&words[n-2]):
		return MarkPart
	}
	return 0
}

// onlyTime reports whether a clause says no more than when: 仅2018年.
func (p *Parser) onlyTime(at int) bool {
	const longest = 45 // bytes
	if p.clauses[at].End-p.clauses[at].Start > longest {
		return false
	}
	words := p.words(&p.clauses[at])
	for i := range words {
		if !words[i].is(lexicon.Time | lexicon.Adverb) {
			return false
		}
	}
	return len(words) > 0
}

// beganInPart reports whether the clause before begins with 其中 and counts nothing:
// 其中泉州、福州最多,分别达….
func (it *item) beganInPart() bool {
	p, at := it.parser, it.clause-1
	if at < 0 || p.counts(at) {
		return false
	}
	words := p.words(&p.clauses[at])
	return len(words) > 0 && words[0].is(lexicon.Part)
}

// endsInPart reports whether a clause may end in a word such as 其中 or 中: most do not,
// and need not be cut.
func (p *Parser) endsInPart(at int) bool {
	const longest = 12
	text := strings.TrimRightFunc(p.clauses[at].In(p.text), func(r rune) bool { return blank(string(r)) })
	for n := 3; n <= min(longest, len(text)); n += 3 {
		if p.lexicon.Lookup(text[len(text)-n:]).Is(lexicon.Part | lexicon.Inside) {
			return true
		}
	}
	return false
}
