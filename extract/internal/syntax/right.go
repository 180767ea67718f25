package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// readRight finds the noun phrase and the predicate after the quantity.
func (it *item) readRight() {
	it.next = it.q + 1
	if it.complete() {
		return
	}
	it.right = it.nounAfter()
	it.next = max(it.next, it.right.end)
	if it.right.end == it.to && it.to < len(it.words) && !it.right.empty() {
		it.shareRight()
	}
	if it.verb.empty() || it.front >= 0 {
		it.doer = it.predicate(max(it.right.end, it.q+1))
	}
}

// complete reports whether verb and noun stand to the left, so that what follows
// is something else.
func (it *item) complete() bool {
	return !it.verb.empty() && !it.left.empty() && it.fit(it.left) != misfits && !it.open(it.left)
}

// open reports whether a phrase needs a noun after it: 涉案的, 白所成等.
func (it *item) open(r run) bool {
	return !r.empty() && it.words[r.end-1].is(lexicon.De|lexicon.Etc|lexicon.Demonstrative)
}

// nounAfter returns the noun phrase that follows the quantity.
func (it *item) nounAfter() run {
	r := run{it.q + 1, it.q + 1}
	if r.start < it.to && it.words[r.start].is(lexicon.De) {
		r.start, r.end = r.start+1, r.start+1
	} else if it.persons() {
		return r
	}
	for i := r.start; i < it.to; {
		end := it.extend(r, i)
		if end == i {
			break
		}
		i, r.end = end, end
	}
	return it.strip(r)
}

// extend returns how far the noun phrase r reaches when words[i] is looked at; i
// itself when it ends there.
func (it *item) extend(r run, i int) int {
	w := &it.words[i]
	closed := !r.empty() && it.words[i-1].nominal() && it.fit(run{r.start, i}) != misfits
	switch {
	case w.sort == pause || w.is(lexicon.Conjunction):
		if closed && (it.to < len(it.words) || it.verbAt(i+1)) {
			return i
		}
		return i + 1
	case w.is(lexicon.De):
		if closed && it.fit(run{r.start, i}) == fits {
			return i
		}
		return i + 1
	case w.nominal() && !w.verbal():
		return i + 1
	case closed && !it.compound(i):
		return i
	}
	return it.relative(i)
}

func (it *item) verbAt(i int) bool { return i < it.to && it.words[i].verbal() }

// compound reports whether the verb words[i] stands inside a compound noun: a
// noun follows it at once and the phrase goes on to its end.
func (it *item) compound(i int) bool {
	w := &it.words[i]
	return w.verbal() && i+1 < it.to && it.words[i+1].is(lexicon.Noun) && (w.force() == lexicon.Deed || w.is(lexicon.Noun))
}

// reach bounds the search for the 的 that ends a relative clause.
const reach = 40

// relative passes the clause that begins at words[i] when a 的 ends it and a noun
// follows; else it passes a verb that a noun follows, as in 走私船舶.
func (it *item) relative(i int) int {
	for j := i + 1; j < min(it.to, i+reach); j++ {
		if it.words[j].is(lexicon.De) {
			if j+1 < it.to {
				return j + 1
			}
			break
		}
	}
	if w := &it.words[i]; w.verbal() && i+1 < it.to && it.words[i+1].nominal() && !w.is(lexicon.Passive) {
		return i + 1
	}
	return i
}

// strip drops what cannot end a noun phrase.
func (it *item) strip(r run) run {
	for r.end > r.start && (it.words[r.end-1].sort == pause || it.words[r.end-1].is(lexicon.Conjunction|lexicon.De|lexicon.Copula|lexicon.Adverb)) {
		r.end--
	}
	return r
}

// shareRight decides whose noun it is that stands between two quantities with no
// mark beside it: 贩卖200元毒品1包 gives it to both.
func (it *item) shareRight() {
	next := item{parser: it.parser, words: it.words, q: it.to, to: nextQuantity(it.words, it.to)}
	next.right = next.nounAfter()
	if !next.right.empty() {
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
		case w.sort == pause && weak.empty():
			return run{}
		case w.is(lexicon.Light) && it.actionAfter(i+1):
		case !w.is(lexicon.Action|lexicon.Verb) || it.describes(i, it.to):
		case w.force() == lexicon.Strong && w.is(lexicon.Action):
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
