package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

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
		case i == it.q+1 && it.times() && w.is(lexicon.Verb):
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
