package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// reachOver finds the noun of a phrase that begins after the quantity with a
// clause and ends only after a comma: 一个涉及多地,以建站牟利的犯罪团伙.
func (it *item) reachOver() {
	p := it.parser
	if !it.unfinished() || it.clause+1 >= len(p.clauses) || p.clauses[it.clause+1].opening != comma {
		return
	}
	words := p.words(&p.clauses[it.clause+1])
	for i := 0; i+1 < min(len(words), reach); i++ {
		if words[i].is(lexicon.De) && words[i+1].nominal() {
			end := i + 2
			for end < len(words) && words[end].nominal() {
				end++
			}
			it.over, it.overWords = run{i + 1, end}, words
			return
		}
	}
}

// unfinished reports whether the phrase after a single thing begins like a
// clause and no noun that the unit counts ends it.
func (it *item) unfinished() bool {
	first := it.q + 1
	if it.verb.empty() || !it.left.empty() || first >= it.to || it.to < len(it.words) || !it.single() {
		return false
	}
	for i := first; i < it.to; i++ {
		if it.words[i].is(lexicon.De|lexicon.Boundary) || it.counts(&it.words[i]) && i == it.to-1 {
			return false
		}
	}
	return true
}

// single reports whether the quantity is one thing.
func (it *item) single() bool { return it.match().Value.IsInteger() && it.match().Value.IntPart() == 1 }

// setFar makes all from the quantity to the noun beyond the comma the object.
func (it *item) setFar(f *Figure) {
	end := it.overWords[it.over.end-1].End
	f.Object = join(layout.Span{Start: it.words[it.q+1].Start, End: end}, layout.Span{})
	f.Noun, f.Head = it.parser.head(it.overWords, it.over)
}
