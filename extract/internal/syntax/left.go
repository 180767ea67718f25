package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// readLeft finds the verb and the noun phrase before the quantity.
func (it *item) readLeft() {
	it.front, it.light = -1, -1
	it.markLeft()
	start := it.trimStart(it.from, it.q)
	end, marks := it.leadUp(it.from, it.q)
	it.marks |= marks
	if it.verb = it.governing(start, end); it.verb.empty() {
		it.verb = it.lightVerb(start, end)
	}
	switch {
	case !it.verb.empty():
		start = it.verb.end
	case it.front >= 0 && !it.carried(start, end):
		start = it.front + 1
	}
	it.left = it.nounBefore(start, end)
	if it.verb.empty() && it.carried(start, end) {
		it.left, it.front = run{start, end}, -1
	}
	if it.left.end == it.left.start+1 && it.words[it.left.start].is(lexicon.Etc) {
		it.left.end = it.left.start
	}
}

// lightVerb is the light verb before a noun phrase that holds no other verb, and so
// governs itself: 开展宣传活动968次, 开展3次专项行动.
func (it *item) lightVerb(start, end int) run {
	at := it.light
	switch {
	case at < max(start, it.front) || !it.words[at].is(lexicon.Action) || it.caseAfterCase(start, end):
		return run{}
	case at+1 < end && (it.words[end-1].verbal() && !it.words[end-1].is(lexicon.Noun) || it.words[end-1].is(lexicon.De)):
		return run{}
	case at+1 >= end && (it.q+1 >= it.to || !it.words[it.q+1].nominal()):
		return run{}
	}
	return run{at, at + 1}
}

// carried reports whether words[start:end] are the noun phrase of an item whose
// verb the list carries over, prepositions inside it notwithstanding.
func (it *item) carried(start, end int) bool {
	if start >= end || !it.continues() {
		return false
	}
	noun, governor := it.parser.noun(it.words, run{start, end}), it.parser.governor()
	return noun != nil && governor != nil && governor.carries(noun)
}

// continues reports whether the item goes on a list.
func (it *item) continues() bool {
	return it.joint(it.from) || it.from == 0 && it.parser.clauses[it.clause].opening == comma || it.marks&MarkPart != 0
}

// markLeft notes the words that tell how the figure stands to others.
func (it *item) markLeft() {
	for i := it.from; i < it.q; i++ {
		it.marks |= it.markOf(i)
	}
}

// markOf is what words[i] tells.
func (it *item) markOf(i int) (m Mark) {
	const telling = lexicon.Part | lexicon.Respectively | lexicon.Sum | lexicon.Within | lexicon.Compare |
		lexicon.Average | lexicon.Apiece | lexicon.Each | lexicon.Holding | lexicon.Inside
	if !it.words[i].is(telling) {
		return 0 // as of nearly all
	}
	for _, c := range [...]struct {
		use  lexicon.Use
		mark Mark
	}{
		{lexicon.Part, MarkPart},
		{lexicon.Respectively, MarkAll},
		{lexicon.Sum, MarkSum},
		{lexicon.Within, MarkWithin},
		{lexicon.Compare, MarkBase},
		{lexicon.Average, MarkEach | MarkEachOn},
	} {
		if it.words[i].is(c.use) {
			m |= c.mark
		}
	}
	switch w := &it.words[i]; {
	case w.is(lexicon.Apiece|lexicon.Each) && it.words[i+1].verbal(), w.is(lexicon.Each) && !w.is(lexicon.Adverb) && it.words[i+1].nominal():
		m |= MarkEach
	case w.is(lexicon.Holding) && it.opens(i) && !it.within(i):
		m |= MarkPart
	case w.is(lexicon.Inside) && it.from > 0 && !it.words[it.from].joins() && it.parser.holds(it.words[it.q].match-1):
		m |= MarkPart | MarkInside
	}
	return m
}

// opens reports whether words[i] is the first of its item, what joins items aside.
func (it *item) opens(i int) bool {
	for i > it.from && it.words[i-1].joins() {
		i--
	}
	return i == it.from
}

// within reports whether 的 makes what words[i] begins a modifier: 含淀粉的药片.
func (it *item) within(i int) bool {
	for i++; i < it.q; i++ {
		if it.words[i].is(lexicon.De) {
			return true
		}
	}
	return false
}

// trimEnd drops the words that only lead up to the number: 共 达 为 约有.
func (it *item) trimEnd(start, end int) int {
	end, _ = it.leadUp(start, end)
	return end
}

// leadUp returns where the words before those that only lead up to the number
// end, and the marks of the latter.
func (it *item) leadUp(start, end int) (_ int, m Mark) {
	for ; end > start; end-- {
		w := &it.words[end-1]
		switch {
		case w.is(lexicon.Each | lexicon.Apiece):
			m |= MarkEach
		case end-2 >= start && it.words[end-2].is(lexicon.Each) && w.nominal() && !w.is(lexicon.Amount) && w.End-w.Start <= 6:
			m |= MarkEach
			end--
		case end-2 >= start && w.force() == lexicon.Weak && it.words[end-2].strong() && !it.words[end-2].is(lexicon.Boundary):
		case w.is(lexicon.Front) && it.predicateAfter():
			return end, m
		case w.is(lexicon.De) && end-2 >= start && it.words[end-2].Word == &it.parser.time:
			end--
		case m&MarkCopula != 0 && w.is(lexicon.Front), w.is(lexicon.Owner) && end-1 > start && it.afterAmount(start, end-1):
		case w.is(lexicon.Copula) && !w.is(lexicon.Adverb):
			m |= MarkCopula
		case w.is(lexicon.Currency) && end-1 > start && (it.words[end-2].nominal() || it.words[end-2].is(lexicon.Tally|lexicon.Copula) && !it.words[end-2].verbal()):
		case w.is(lexicon.Adverb|lexicon.Aspect|lexicon.Copula) && !w.is(lexicon.Noun):
		default:
			return end, m
		}
	}
	return end, m
}

// afterAmount reports whether a noun of measure stands before words[end], adverbs aside:
// 金额大概有.
func (it *item) afterAmount(start, end int) bool {
	for end > start && it.words[end-1].is(lexicon.Adverb) {
		end--
	}
	return end > start && it.measure(end-1)
}

// predicateAfter reports whether a noun and a verb follow the number, so that 为
// before it fronts the noun: 为286名农民工提供法律援助.
func (it *item) predicateAfter() bool {
	for i := it.q + 2; i < it.to; i++ {
		if it.joint(i) {
			return false
		}
		if it.words[i].verbal() && it.words[i-1].nominal() && !it.words[i].is(lexicon.Noun) {
			return true
		}
	}
	return false
}

// trimStart drops what only joins or sets the scene: 、 和 其中 目前 全市 共.
func (it *item) trimStart(start, end int) int {
	for ; start < end; start++ {
		w := &it.words[start]
		switch {
		case w.is(lexicon.Each):
			it.marks |= MarkEach
			start = it.unitEnd(start+1, end) - 1
		case w.is(lexicon.Holding) && it.opens(start):
		case w.sort == pause, w.is(lexicon.Part|lexicon.Conjunction|lexicon.Adverb|lexicon.Time|lexicon.Locative) && !w.is(lexicon.Action):
		default:
			return start
		}
	}
	return start
}

// nounBefore returns the noun phrase in words[start:end]: what follows the verb,
// the last adverbial aside. It ends before a word such as 折合.
func (it *item) nounBefore(start, end int) run {
	governed := !it.verb.empty() && start == it.verb.end
	for governed && end > start && it.words[end-1].is(lexicon.Preposition) {
		end--
	}
	for i := start; i < end; i++ {
		w := &it.words[i]
		switch {
		case w.is(lexicon.Copula) && !w.is(lexicon.Adverb|lexicon.Front|lexicon.Noun) && i > start && !it.inName(i, end):
			return run{start, i}
		case !governed && it.scene(i, end), i > start && w.is(lexicon.Action) && w.force() == lexicon.Weak:
			start = i + 1
		}
	}
	if start < end && it.joint(end-1) {
		return run{end, end}
	}
	for ; start < end; start++ {
		w := &it.words[start]
		if !w.joins() && (w.sort != plain || !w.is(lexicon.Aspect|lexicon.Adverb|lexicon.Locative|lexicon.Part|lexicon.De|lexicon.Dative)) {
			break
		}
		if w.is(lexicon.Adverb) && start+1 < end && it.words[start+1].verbal() {
			break
		}
	}
	if start+1 == end && (it.parser.aside(&it.words[start]) || it.words[start].is(lexicon.Demonstrative|lexicon.Front)) {
		start = end
	}
	return run{start, end}
}

// scene reports whether the noun phrase can only begin after words[i]: a
// preposition or the end of an adverbial that no 的 makes part of it.
func (it *item) scene(i, end int) bool {
	w := &it.words[i]
	if !w.is(lexicon.Boundary|lexicon.Preposition|lexicon.Part) || w.is(lexicon.Noun|lexicon.Nominal) {
		return false
	}
	for j := i + 1; j < min(end, i+reach); j++ {
		if it.words[j].is(lexicon.De) {
			return false
		}
	}
	return true
}
