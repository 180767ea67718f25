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

// doneToBoth is the predicate that a number behind 有 shares with the one right behind
// it or joined to it: 造成35户82间房屋被烧毁, 有9名民警、4名辅警受到表彰.
func (it *item) doneToBoth() run {
	if it.to == len(it.words) {
		return run{}
	}
	both := *it
	both.to = nextQuantity(it.words, it.to)
	both.bound = both.to
	return both.predicate(it.to + 1)
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

// predicate finds the verb that governs the quantity from the right.
func (it *item) predicate(start int) run {
	weak := run{}
	for i := start; i < it.to; i++ {
		w := &it.words[i]
		switch end := it.adverbialEnd(i); {
		case it.stops(i, start), w.sort == pause && weak.empty():
			return weak
		case end > i:
			i = end
		case i == it.q+1 && it.unit() == "次" && w.is(lexicon.Verb):
			return it.chain(i, it.to) // 15次听取汇报
		case w.is(lexicon.Light) && it.actionAfter(i+1), w.is(lexicon.Auxiliary) && it.verbAt(i+1):
		case !w.is(lexicon.Action|lexicon.Verb) || w.is(lexicon.Preposition|lexicon.Front) || it.describes(i, it.to):
		case w.is(lexicon.Action) && w.force() <= lexicon.Yielding:
			if later := it.later(i + 1); !later.empty() {
				return later
			}
			return it.summedUp(it.chain(i, it.to))
		case weak.empty():
			weak = it.chain(i, it.to)
			if w.is(lexicon.Action) && w.force() == lexicon.Weak && weak.end < it.to && it.words[weak.end].is(lexicon.Preposition) {
				return weak // 5起发生在工程建设领域
			}
		}
	}
	return weak
}

// later is the harm that befell those whom words[i-1] was done to, behind a 后 in reach:
// 送往医院后经抢救无效死亡.
func (it *item) later(i int) run {
	after := false
	for ; i < min(it.to, it.q+reach); i++ {
		w := &it.words[i]
		switch {
		case w.is(lexicon.Boundary) && w.is(lexicon.Time):
			after = true
		case !w.is(lexicon.Action):
		case after && w.force() == lexicon.Weak:
			return it.chain(i, it.to)
		default:
			return run{}
		}
	}
	return run{}
}

// summedUp returns the verb that sums up a list of them: 警告、严重警告等处分.
func (it *item) summedUp(r run) run {
	end := r.end
	for end < it.to && (it.words[end].sort == pause || it.words[end].nominal() || it.words[end].is(lexicon.Action)) {
		end++
	}
	if end+1 < it.to && it.words[end].is(lexicon.Etc) && it.words[end+1].is(lexicon.Action) {
		return run{end + 1, end + 2}
	}
	return r
}

// adverbialEnd returns where the adverbial that the preposition words[i] begins ends: 通过
// 调解方式 before the verb; i where no word in reach ends one, or 的 comes before.
func (it *item) adverbialEnd(i int) int {
	if !it.words[i].is(lexicon.Preposition) || it.words[i].is(lexicon.Conjunction) {
		return i
	}
	end := i
	for j := i + 2; j < min(it.to-1, i+adverbial); j++ {
		switch w := &it.words[j]; {
		case w.is(lexicon.De), w.sort == pause:
			return end
		case w.is(lexicon.Boundary) && !it.inName(j, it.to):
			end = j
		}
	}
	return end
}

// adverbial bounds the words of an adverbial.
const adverbial = 10

// stops reports whether what words[i] begins is said of something else: the parts
// of a total, a share, the next item.
func (it *item) stops(i, start int) bool {
	w := &it.words[i]
	switch {
	case w.is(lexicon.Part), w.force() == lexicon.Share && i+1 < it.to:
		return true
	case i > start:
		return false
	case w.is(lexicon.Inside):
		return it.q <= it.from || !it.words[it.q-1].is(lexicon.Preposition)
	}
	return w.joins() && !w.is(lexicon.Adverb)
}

func (it *item) actionAfter(start int) bool {
	for i := start; i < it.to; i++ {
		if it.words[i].is(lexicon.Action) {
			return true
		}
	}
	return false
}

// verbBeforeNext reports whether the next quantity has a verb of its own.
func (it *item) verbBeforeNext() bool {
	last := it.bound - 1
	for last > it.q && it.words[last].is(lexicon.Adverb|lexicon.Aspect) {
		last--
	}
	return it.bound < len(it.words) && it.words[last].is(lexicon.Action) && it.words[last].force() == lexicon.Strong
}
