package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// deal is a list of nouns of which each goes with one number of a list:
// 起数、死亡人数分别下降15.9%、3%.
type deal struct {
	words []word
	nouns []run
	next  int
}

// begin takes the nouns of words[r.start:r.end] when there are as many of them as
// numbers from words[q] on.
func (d *deal) begin(p *Parser, words []word, r run, numbers int) bool {
	*d = deal{words: words, nouns: d.nouns[:0]}
	for start := r.start; start < r.end; {
		end := start
		for end < r.end && !words[end].joins() {
			end++
		}
		if !p.named(words, run{start, end}) {
			return false
		}
		d.nouns = append(d.nouns, run{start, end})
		start = end + 1
	}
	if len(d.nouns) != numbers {
		d.nouns = d.nouns[:0]
	}
	return len(d.nouns) > 1
}

// named reports whether a run of words ends in a noun, so that it can stand by
// itself: 起数, but not the 刑事 of 刑事、治安警情.
func (p *Parser) named(words []word, r run) bool {
	if r.empty() {
		return false
	}
	w := &words[r.end-1]
	return w.is(lexicon.Noun|lexicon.Amount) || w.End-w.Start >= 3 && p.lexicon.Lookup(p.text[w.End-3:w.End]).Is(lexicon.Amount)
}

// object gives the figure the next noun of the list; false when there is none.
func (d *deal) object(p *Parser, f *Figure) bool {
	if d.next >= len(d.nouns) {
		return false
	}
	it := item{parser: p, words: d.words}
	it.setObject(f, d.nouns[d.next], run{})
	d.next++
	return true
}

// dealt deals out the nouns of words[r.start:r.end], or of the clause before
// where there are none, to this number and those that follow it in a list.
func (it *item) dealt(f *Figure, r run) bool {
	if it.marks&MarkAll == 0 {
		return false
	}
	p, words := it.parser, it.words
	if r.empty() {
		if it.clause == 0 || p.counts(it.clause-1) {
			return false
		}
		before := p.whole(it.clause - 1)
		words, r = before.words, before.nounBefore(before.trimStart(0, before.q), before.q)
	}
	return p.deal.begin(p, words, r, it.numbers()) && p.deal.object(p, f)
}

// numbers counts the quantities of the list that begins here, with nothing but
// what joins them between.
func (it *item) numbers() int {
	n := 1
	for i := it.q + 1; i < len(it.words); i++ {
		switch w := &it.words[i]; {
		case w.sort == quantity:
			n++
		case !w.joins() && !w.is(lexicon.Adverb):
			return n
		}
	}
	return n
}
