package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// nounAfter returns the noun phrase that follows the quantity.
func (it *item) nounAfter() run {
	r := run{it.q + 1, it.q + 1}
	if r.start < it.to && it.words[r.start].is(lexicon.Currency) {
		r = run{r.start + 1, r.start + 1}
	}
	if r.start < it.to && it.words[r.start].is(lexicon.Copula) && !it.words[r.start].is(lexicon.Adverb) && it.deAfter(r.start) < 0 {
		r = run{r.start + 1, r.start + 1}
	}
	switch {
	case r.start < it.to && it.words[r.start].is(lexicon.De):
		r.start, r.end = r.start+1, r.start+1
	case it.related(r.start):
	case it.persons() && !it.countsNext(r.start), it.suffers(r.start), it.joint(r.start), r.start < it.to && !it.begins(r.start):
		return r
	case r.start == it.to && it.attributive():
		r.end = r.start + 1
	}
	for i := r.end; i < it.bound; {
		end := it.extend(r, i)
		if end == i {
			break
		}
		i, r.end = end, end
	}
	return it.strip(it.withoutState(it.overValue(r)))
}

// suffers reports whether a verb follows a number with no unit: 3死6伤.
func (it *item) suffers(i int) bool {
	return it.unit() == "" && i < it.to && it.words[i].is(lexicon.Action) && !it.words[i].is(lexicon.Noun)
}

// related reports whether words[i] is no conjunction but begins what describes the
// noun: 11名与案件有关的人员.
func (it *item) related(i int) bool {
	return i < it.to && it.words[i].is(lexicon.Conjunction) && it.words[i].is(lexicon.Preposition) && it.deAfter(i) > i && it.deAfter(i) < it.to
}

// countsNext reports whether a noun that the unit counts follows a number of times
// that persons did something: 约53万人次澳门居民.
func (it *item) countsNext(i int) bool {
	if it.unit() == "人" {
		return it.gang(i)
	}
	return it.unit() == "人次" && i < it.to && (it.counts(&it.words[i]) || i+1 < it.to && it.words[i].nominal() && it.counts(&it.words[i+1]))
}

// joint reports whether words[i] joins two items of a list.
func (it *item) joint(i int) bool {
	return i < it.to && it.words[i].joins()
}

// begins reports whether a noun phrase can begin with words[i]; a sum of money
// has none that begins with a clause.
func (it *item) begins(i int) bool {
	w := &it.words[i]
	if it.parser.aside(w) {
		return false
	}
	switch it.match().Unit.Dimension {
	case units.Count:
		if it.times() {
			return w.nominal() || it.countedFrom(i) || it.manner(i)
		}
	case units.Money:
		return w.nominal()
	case units.Duration:
		return false
	}
	if w.is(lexicon.Boundary) && i+1 < it.to && it.words[i+1].nominal() && it.countedFrom(i+1) {
		return true
	}
	return w.nominal() || !w.is(lexicon.Boundary|lexicon.Tally|lexicon.Etc)
}

// manner reports whether words[i] says how what the noun behind it names was done: 7次
// 集中抓捕行动.
func (it *item) manner(i int) bool {
	return it.words[i].is(lexicon.Adverb) && i+1 < it.to && it.words[i+1].is(lexicon.Noun)
}

// countedFrom reports whether a noun that the unit counts stands in words[i:].
func (it *item) countedFrom(i int) bool {
	for ; i < min(it.to, it.q+reach); i++ {
		if it.counts(&it.words[i]) {
			return true
		}
	}
	return false
}

// deAfter is where the next 的 stands in reach, or -1.
func (it *item) deAfter(i int) int {
	for j := i; j < min(len(it.words), i+reach); j++ {
		if it.words[j].is(lexicon.De) {
			return j
		}
	}
	return -1
}

// extend returns how far the noun phrase r reaches when words[i] is looked at; i
// itself when it ends there.
func (it *item) extend(r run, i int) int {
	w := &it.words[i]
	closed := !r.empty() && it.words[i-1].nominal()
	fit := it.fit(run{r.start, i})
	switch {
	case w.is(lexicon.Part | lexicon.Currency), closed && w.is(lexicon.Time), closed && fit != misfits && w.is(lexicon.Passive|lexicon.Amount) && !it.counts(w):
		return i
	case it.joint(i):
		if closed && fit != misfits && (it.bound < len(it.words) || it.verbAt(i+1)) || closed && fit == fits && it.otherAfter(i) {
			return i
		}
		return i + 1
	case closed && it.front >= 0 && w.is(lexicon.Verb) && !w.is(lexicon.Noun|lexicon.Nominal) && !it.describes(i, it.bound):
		return i
	case closed && w.is(lexicon.Action) && (it.located() || it.priced(i)):
		return i
	case w.is(lexicon.Auxiliary|lexicon.Nominal) && !w.is(lexicon.Noun) && closed && fit == fits && it.verbAt(i+1):
		return i
	case w.is(lexicon.Etc) && i+1 < it.bound && it.words[i+1].nominal():
		return i + 1
	case w.is(lexicon.De):
		if closed && fit == fits && !it.countedAfter(i) {
			return i
		}
		return i + 1
	case w.nominal() && (!w.verbal() || w.is(lexicon.Noun)), r.empty() && it.manner(i):
		return i + 1
	case closed && fit == fits && !it.compound(i):
		return i
	}
	return it.relative(i, closed && fit != misfits)
}

// located reports whether the number only says where the next was done: 在5个小区盗窃电动车11辆.
func (it *item) located() bool {
	return it.q > it.from && it.words[it.q-1].is(lexicon.Preposition) && it.to < len(it.words)
}

// priced reports whether a verb behind the noun of a price has it paid: 以200元的价格购得.
func (it *item) priced(i int) bool {
	return it.match().Unit.Dimension == units.Money && it.words[i-1].is(lexicon.Amount)
}

func (it *item) verbAt(i int) bool { return i < it.bound && it.words[i].verbal() }

// otherAfter reports whether a noun that the unit does not count follows what joins at
// words[i]: 44只麻雀和捕鸟工具.
func (it *item) otherAfter(i int) bool {
	end := i + 1
	for end < it.bound && it.words[end].nominal() {
		end++
	}
	return end == it.bound && end > i+1 && it.fit(run{i + 1, end}) == misfits
}

// compound reports whether the verb words[i] stands inside a compound noun: a
// noun follows it at once.
func (it *item) compound(i int) bool {
	w := &it.words[i]
	return w.verbal() && i+1 < it.bound && it.counts(&it.words[i+1]) && (w.force() == lexicon.Deed || w.is(lexicon.Noun))
}

// countedAfter reports whether the noun phrase after the 的 at words[i] is one
// that the unit counts: 一份疑似氯胺酮的白色粉末, but 3家公司的账户.
func (it *item) countedAfter(i int) bool {
	end := i + 1
	for end < it.bound && it.words[end].nominal() {
		end++
	}
	if end == i+1 || !it.counts(&it.words[end-1]) {
		return false
	}
	return it.words[end-1].alike(&it.words[i-1]) || it.onlyLater(&it.words[i-1], &it.words[end-1])
}

// onlyLater reports whether of two nouns the verb to the left can have only the later.
func (it *item) onlyLater(first, later *word) bool {
	if it.verb.empty() || !first.is(lexicon.Noun) || !later.is(lexicon.Noun) {
		return false
	}
	verb := it.words[it.verb.end-1].Word
	return verb.Is(lexicon.Action) && !verb.Objects.Has(first.Word.Object) && verb.Objects.Has(later.Word.Object)
}

// verbalNoun passes a verb that a noun follows at once, as in 走私船舶, where the
// phrase has not begun.
func (it *item) verbalNoun(i int, closed bool) int {
	w := &it.words[i]
	switch {
	case closed || !w.verbal() || w.is(lexicon.Light) || i+1 >= it.bound:
	case it.words[i+1].nominal(), w.is(lexicon.Auxiliary) && it.verbAt(i+1) && i+2 < it.bound && it.words[i+2].nominal():
		return i + 1
	}
	return i
}

// strip drops what cannot end a noun phrase.
func (it *item) strip(r run) run {
	for r.end > r.start && (it.joint(r.end-1) || it.words[r.end-1].is(lexicon.De|lexicon.Copula|lexicon.Adverb)) {
		r.end--
	}
	return r
}
