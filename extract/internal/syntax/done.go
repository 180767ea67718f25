package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// done fires where the predicate stands to the right, or the only verb there is
// stands before 的 to the left.
func (it *item) done(f *Figure) bool {
	if it.marks&MarkCopula != 0 || it.sentAlong() || it.lasts() {
		return false
	}
	if it.doer.empty() {
		return it.hadDone(f)
	}
	if it.words[it.doer.end-1].force() > lexicon.Yielding && it.parser.governor() != nil && it.joint(it.from) && !(it.persons() && it.adverbs(it.q+1, it.doer.start)) {
		return false
	}
	f.Pattern = NumberNounVerb
	if inside := it.located() && !it.right.empty(); !inside && it.trimEnd(it.doer.end, it.to) > it.doer.end {
		it.next = max(it.next, it.doer.end) // it is not the verb of the next number too
	}
	it.setAction(f, it.doer)
	it.setObject(f, it.subject(), it.right)
	if it.right.empty() && it.times() {
		it.setObject(f, it.strip(run{it.doer.end, it.nounEnd(it.doer.end)}), run{})
	}
	return true
}

// lasts reports whether the number begins the clause and only says how long what comes
// next took: 近五年累计破案12起.
func (it *item) lasts() bool {
	if it.match().Unit.Dimension != units.Duration || it.from > 0 || !it.left.empty() || it.to == len(it.words) {
		return false
	}
	it.next = it.q + 1
	return true
}

// sentAlong reports whether the item is joined to others that were sent, which says more
// than where they went: 调集消防车4台和36名消防员赶赴现场.
func (it *item) sentAlong() bool {
	governor := it.parser.governor()
	return governor != nil && governor.Clause == it.clause && it.joint(it.from) && !it.doer.empty() &&
		governor.Verb.Is(lexicon.Action) && governor.Verb.Force == lexicon.Yielding && it.words[it.doer.end-1].force() == lexicon.Yielding
}

// subject is the noun phrase to the left: without one that only 的 ends, or that 有 only
// tells where they are (车间有3人受伤), where the unit says that persons are counted, and,
// of 金额由880万元降至510万元, what stands before the 由.
func (it *item) subject() run {
	if it.persons() && it.right.empty() && (it.endsInDe() || it.has() && it.fit(it.left) != fits) {
		return run{}
	}
	if it.words[it.doer.end-1].force() != lexicon.Change {
		return it.left
	}
	for i := it.from + 1; i < it.q; i++ {
		if it.words[i].is(lexicon.Passive | lexicon.Preposition) {
			return it.nounBefore(it.trimStart(it.from, i), i)
		}
	}
	return it.left
}

// nounEnd is where the run of nouns that begins at words[i] ends.
func (it *item) nounEnd(i int) int {
	for i < it.to && it.words[i].nominal() {
		i++
	}
	return i
}

// alone reports whether the number needs no noun: sums of money and persons.
func (it *item) alone() bool { return it.match().Unit.Dimension == units.Money || it.persons() }

// hadDone fires for 查获的3份毒品 and 返还的3.4亿元 with no predicate.
func (it *item) hadDone(f *Figure) bool {
	if it.front >= 0 || it.described.empty() || it.words[it.described.end-1].force() == lexicon.Deed || it.right.empty() && !it.alone() || it.described.end+1 < it.q {
		return false
	}
	f.Pattern = DescribedNumber
	it.setAction(f, it.described)
	it.setObject(f, it.right, run{})
	return true
}
