package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// readRight finds the noun phrase and the predicate after the quantity.
func (it *item) readRight() {
	it.next = it.q + 1
	if !it.complete() {
		it.right = it.nounAfter()
		if it.measuresNext() {
			it.leaveMeasure()
		} else if it.right.end <= it.to {
			it.next = max(it.next, it.right.end)
		}
		if it.right.end == it.to && it.to < len(it.words) && !it.right.empty() {
			it.shareRight()
		}
		it.reachOver()
	}
	if it.verb.empty() || it.front >= 0 || it.open(it.left) || it.words[it.verb.end-1].is(lexicon.Pivot) || it.words[it.verb.end-1].force() == lexicon.Deed || it.has() || it.befalls() {
		it.doer = it.predicate(max(it.right.end, it.q+1))
	}
	if it.doer.empty() && it.has() && (it.to == it.q+1 && it.right.empty() || it.to == it.right.end+1 && it.joint(it.to-1)) {
		it.doer = it.doneToBoth()
	}
}

// has reports whether 有 stands right before the number, which governs it only
// where no predicate follows: 已有417人移交我方.
func (it *item) has() bool {
	if it.verb.empty() || it.verb.end-1 != it.lead() {
		return false
	}
	verb := &it.words[it.verb.end-1]
	return verb.force() == lexicon.Weak || verb.is(lexicon.Causative)
}

// befalls reports whether harm to the persons counted follows, and what stands before is
// how it came about: 发生车祸3人死亡.
func (it *item) befalls() bool {
	next := it.q + 1
	return ofPersons(it.unit()) && it.fit(it.left) == misfits && next < it.to && it.words[next].is(lexicon.Action) && it.words[next].force() == lexicon.Weak
}

// complete reports whether verb and noun stand to the left, so that what follows
// is something else.
func (it *item) complete() bool {
	if it.front >= 0 && it.verbAt(it.q+1) && !it.left.empty() && !it.open(it.left) && it.fit(it.left) != misfits {
		return true // 将毒品6块藏于车底
	}
	if it.verb.empty() || it.left.empty() || it.open(it.left) || it.fit(it.left) == misfits || it.given() {
		return false
	}
	of := it.q+1 < it.to && it.words[it.q+1].is(lexicon.De) && it.match().Unit.Dimension != units.Count
	return !it.words[it.left.end-1].is(lexicon.Currency) && !it.nounFollows() && !of
}

// nounFollows reports whether nothing but a noun stands between a count and the
// end of its item: 查获毒品疑似物24个零包.
func (it *item) nounFollows() bool {
	end := it.q + 1
	for end < it.to && it.words[end].nominal() && !it.words[end].verbal() && it.begins(end) {
		end++
	}
	return end > it.q+1 && it.match().Unit.Dimension == units.Count && (end == len(it.words) || it.joint(end)) && !it.persons()
}

// open reports whether a phrase needs a noun after it: 涉案的, 白所成等.
func (it *item) open(r run) bool {
	return !r.empty() && it.words[r.end-1].is(lexicon.De|lexicon.Etc|lexicon.Demonstrative)
}

// measuresNext reports whether the phrase after a count that does not count such a noun
// is a measure of the next number: 九市外贸总值达3.45万亿元.
func (it *item) measuresNext() bool {
	if it.to == len(it.words) || it.right.empty() || it.fit(it.right) == fits {
		return false
	}
	next, end := it.following(), it.trimEnd(it.q+1, it.to)
	return end >= it.right.end && next.measure(end-1) && !next.sameUnit(it.unit())
}

// leaveMeasure leaves the whole phrase to the next number, and keeps what it measures
// where the number counts such nouns: 八类严重案件破案率达98%.
func (it *item) leaveMeasure() {
	it.right.end--
	if it.right.empty() || it.parser.noun(it.words, it.right) == nil || it.fit(it.right) == misfits {
		it.right.end = it.right.start
	}
}

// shareRight decides whose noun it is that stands between two quantities with no
// mark beside it: 贩卖200元毒品1包 gives it to both.
func (it *item) shareRight() {
	next := it.following()
	if after := next.nounAfter(); !after.empty() {
		return
	}
	if it.fit(it.right) == misfits {
		it.right = run{it.right.start, it.right.start}
	}
	if next.fit(it.right) != misfits {
		it.next = it.right.start
	}
}

// following is the next quantity of the clause, seen from the left only.
func (it *item) following() item {
	next := item{parser: it.parser, words: it.words, from: it.to, q: it.to, to: nextQuantity(it.words, it.to)}
	next.bound = next.to
	return next
}
