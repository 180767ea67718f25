package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// nested reports whether the quantity is a threshold that only describes what the
// next one counts: 涉案金额50万元以上的案件27件, 核载10人以上客车480辆.
func (it *item) nested() bool {
	if it.to == len(it.words) || it.to == it.q+1 || !it.threshold() {
		return false
	}
	for i := it.q + 1; i < it.to; i++ {
		if it.joint(i) || it.words[i].is(lexicon.Part) {
			return false
		}
	}
	return true
}

// threshold reports whether the wording leaves one end open and something that
// it holds for follows.
func (it *item) threshold() bool {
	next := &it.words[it.q+1]
	switch m := it.match(); m.Approx {
	case units.AtLeast, units.AtMost:
		return next.is(lexicon.De) || next.nominal()
	case units.Over, units.Under:
		return next.is(lexicon.De) && m.Low.Valid != m.High.Valid
	}
	return false
}

// describe gives a threshold the noun of measure or the verb right before it, and
// lets the next item begin where this one does.
func (it *item) describe(f *Figure) bool {
	if !it.nested() {
		return false
	}
	f.Pattern, it.next = Threshold, it.from
	switch at := it.lead(); {
	case at < 0 || it.joint(at):
		it.likeBefore(f)
	case it.measure(at):
		start := at
		if it.verb.empty() {
			start = it.trimStart(it.from, at)
		}
		it.setObject(f, run{start, at + 1}, run{})
	case it.words[at].verbal() || it.words[at].is(lexicon.Action):
		it.setAction(f, run{at, at + 1})
	}
	return true
}

// likeBefore takes over the noun of measure of the last threshold of the clause:
// 涉案金额10万元以上的1015件、100万元以上的190件.
func (it *item) likeBefore(f *Figure) {
	figures := it.parser.figures
	for i := len(figures) - 1; i >= max(0, len(figures)-4) && figures[i].Clause == it.clause; i-- {
		if figures[i].Pattern == Threshold && figures[i].Unit == it.unit() {
			f.copyObject(&figures[i])
			return
		}
	}
}

// classed reports whether the number counts those of a class that a threshold
// before it names, with no noun: 涉案金额10万元以上的1015件.
func (it *item) classed() bool {
	last := it.parser.last()
	return last != nil && last.Pattern == Threshold && last.Clause == it.clause && it.right.empty() && it.endsInDe()
}

// endsInDe reports whether nothing but what describes it stands before the number.
func (it *item) endsInDe() bool { return !it.left.empty() && it.words[it.left.end-1].is(lexicon.De) }
