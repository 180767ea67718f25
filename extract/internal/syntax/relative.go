package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// reach bounds how many words a search looks at that could go on to the end of its
// clause, such as that for the end of a relative clause.
const reach = 40

// attributive reports whether the next quantity describes the noun that follows
// it, which this quantity counts: 一名23岁男性嫌犯.
func (it *item) attributive() bool {
	if it.to >= len(it.words) || it.match().Unit.Dimension != units.Count {
		return false
	}
	next := it.following()
	switch {
	case it.single() && it.cases() && it.endsCounted(next): // 一起6车相撞事故
	case next.persons() && it.to+1 < next.to && it.words[it.to+1].nominal(): // 一个12人盗窃团伙
	case next.match().Unit.Dimension == units.Count, next.nounAfter().empty():
		return false
	}
	it.bound = next.to
	return true
}

// endsCounted reports whether what follows the next quantity ends in a noun that this
// one counts.
func (it *item) endsCounted(next item) bool {
	end := it.strip(run{it.to + 1, next.to}).end
	return end > it.to+1 && it.counts(&it.words[end-1])
}

// relative passes a clause that describes the noun to come: up to a 的 that a
// noun follows, or up to a noun that the unit counts. Closed says that the
// phrase could end before words[i].
func (it *item) relative(i int, closed bool) int {
	far := min(len(it.words), i+reach)
	if closed || it.verbBeforeNext() {
		far = min(it.bound, far)
	}
	for j := i; j+1 < far; j++ {
		switch w := &it.words[j]; {
		case w.is(lexicon.De):
			it.bound = max(it.bound, nextQuantity(it.words, j))
			return j + 1
		case closed && w.is(lexicon.Adverb|lexicon.Aspect|lexicon.Passive|lexicon.Light):
			far = j
		}
	}
	for j := i; j < min(it.bound, far); j++ {
		if it.counts(&it.words[j]) {
			return j + 1
		}
	}
	if end := it.overMeasure(i, closed); end > i {
		return end
	}
	return it.verbalNoun(i, closed)
}

// overMeasure passes a measure that describes the noun to come: 两宗案值千万元的
// 走私案件 reach over 千万元.
func (it *item) overMeasure(i int, closed bool) int {
	if closed || it.bound >= len(it.words) || it.parser.matches[it.words[it.bound].match].Unit.Dimension == units.Count {
		return i
	}
	limit := min(nextQuantity(it.words, it.bound), i+reach)
	for j := it.bound + 1; j < limit; j++ {
		if it.counts(&it.words[j]) {
			it.bound = limit
			return j + 1
		}
	}
	return i
}
