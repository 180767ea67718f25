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
		it.next = max(it.next, min(it.right.end, it.to))
		if it.right.end == it.to && it.to < len(it.words) && !it.right.empty() {
			it.shareRight()
		}
		it.reachOver()
	}
	if it.verb.empty() || it.front >= 0 || it.open(it.left) || it.words[it.verb.end-1].is(lexicon.Pivot) || it.words[it.verb.end-1].force() == lexicon.Deed || it.has() {
		it.doer = it.predicate(max(it.right.end, it.q+1))
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

// complete reports whether verb and noun stand to the left, so that what follows
// is something else.
func (it *item) complete() bool {
	if it.verb.empty() || it.left.empty() || it.open(it.left) || it.fit(it.left) == misfits {
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
	case it.persons(), it.joint(r.start), r.start < it.to && !it.begins(r.start):
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
	return it.strip(r)
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

// attributive reports whether the next quantity describes the noun that follows
// it, which this quantity counts: 一名23岁男性嫌犯.
func (it *item) attributive() bool {
	if it.to >= len(it.words) || it.match().Unit.Dimension != units.Count {
		return false
	}
	next := it.following()
	if next.match().Unit.Dimension == units.Count || next.nounAfter().empty() {
		return false
	}
	it.bound = next.to
	return true
}

// following is the next quantity of the clause, seen from the left only.
func (it *item) following() item {
	next := item{parser: it.parser, words: it.words, from: it.to, q: it.to, to: nextQuantity(it.words, it.to)}
	next.bound = next.to
	return next
}

// extend returns how far the noun phrase r reaches when words[i] is looked at; i
// itself when it ends there.
func (it *item) extend(r run, i int) int {
	w := &it.words[i]
	closed := !r.empty() && it.words[i-1].nominal()
	fit := it.fit(run{r.start, i})
	switch {
	case w.is(lexicon.Part | lexicon.Currency), closed && fit != misfits && w.is(lexicon.Passive|lexicon.Amount):
		return i
	case it.joint(i):
		if closed && fit != misfits && (it.bound < len(it.words) || it.verbAt(i+1)) {
			return i
		}
		return i + 1
	case w.is(lexicon.Auxiliary) && closed && fit == fits && it.verbAt(i+1):
		return i
	case w.is(lexicon.Etc) && i+1 < it.bound && it.words[i+1].nominal():
		return i + 1
	case w.is(lexicon.De):
		if closed && fit == fits && !it.countedAfter(i) {
			return i
		}
		return i + 1
	case w.nominal() && (!w.verbal() || w.is(lexicon.Noun)):
		return i + 1
	case closed && fit == fits && !it.compound(i):
		return i
	}
	return it.relative(i, closed && fit != misfits)
}

func (it *item) verbAt(i int) bool { return i < it.bound && it.words[i].verbal() }

// compound reports whether the verb words[i] stands inside a compound noun: a
// noun follows it at once.
func (it *item) compound(i int) bool {
	w := &it.words[i]
	return w.verbal() && i+1 < it.bound && it.counts(&it.words[i+1]) && (w.force() == lexicon.Deed || w.is(lexicon.Noun))
}

// reach bounds the search for the end of a relative clause.
const reach = 40

// countedAfter reports whether the noun phrase after the 的 at words[i] is one
// that the unit counts: 一份疑似氯胺酮的白色粉末, but 3家公司的账户.
func (it *item) countedAfter(i int) bool {
	end := i + 1
	for end < it.bound && it.words[end].nominal() {
		end++
	}
	return end > i+1 && it.counts(&it.words[end-1]) && it.words[end-1].Word.Object == it.words[i-1].Word.Object
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

// verbBeforeNext reports whether the next quantity has a verb of its own.
func (it *item) verbBeforeNext() bool {
	last := it.bound - 1
	for last > it.q && it.words[last].is(lexicon.Adverb|lexicon.Aspect) {
		last--
	}
	return it.bound < len(it.words) && it.words[last].is(lexicon.Action) && it.words[last].force() == lexicon.Strong
}

// verbalNoun passes a verb that a noun follows at once, as in 走私船舶, where the
// phrase has not begun.
func (it *item) verbalNoun(i int, closed bool) int {
	w := &it.words[i]
	if !closed && w.verbal() && !w.is(lexicon.Light) && i+1 < it.bound && it.words[i+1].nominal() {
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

// predicate finds the verb that governs the quantity from the right.
func (it *item) predicate(start int) run {
	weak := run{}
	for i := start; i < it.to; i++ {
		w := &it.words[i]
		switch {
		case w.is(lexicon.Part), i == start && w.is(lexicon.Inside) && (it.q == it.from || !it.words[it.q-1].is(lexicon.Preposition)), w.sort == pause && weak.empty(), i == start && w.joins() && !w.is(lexicon.Adverb):
			return weak
		case w.is(lexicon.Light) && it.actionAfter(i+1), w.is(lexicon.Auxiliary) && it.verbAt(i+1):
		case !w.is(lexicon.Action|lexicon.Verb) || w.is(lexicon.Preposition|lexicon.Front) || it.describes(i, it.to):
		case w.is(lexicon.Action) && w.force() <= lexicon.Yielding:
			return it.chain(i, it.to)
		case weak.empty():
			weak = it.chain(i, it.to)
		}
	}
	return weak
}

func (it *item) actionAfter(start int) bool {
	for i := start; i < it.to; i++ {
		if it.words[i].is(lexicon.Action) {
			return true
		}
	}
	return false
}
