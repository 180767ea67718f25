package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// moved fires for the first number of what went from one to another: 案件由2019年的9万起
// 下降至2021年的4万起.
func (it *item) moved(f *Figure) bool {
	from, verb := it.origin(), it.movement()
	if from <= it.from || verb.empty() {
		return false
	}
	subject := it.nounBefore(it.trimStart(it.from, from), from)
	if subject.empty() {
		return false
	}
	f.Pattern = NounCopulaNumber
	it.setAction(f, verb)
	it.setObject(f, subject, run{})
	it.next = it.q + 1
	return true
}

// origin is where the 由 or other preposition before the number and its time stands, or -1.
func (it *item) origin() int {
	for i := it.q - 1; i >= it.from; i-- {
		switch w := &it.words[i]; {
		case w.is(lexicon.Time | lexicon.De | lexicon.Adverb):
		case w.is(lexicon.Preposition | lexicon.Passive):
			return i
		default:
			return none
		}
	}
	return none
}

// movement is the verb behind the number that leads to another, adverbs aside: 快速增长到.
func (it *item) movement() run {
	i := it.q + 1
	for i < it.to && it.words[i].is(lexicon.Adverb) && !it.words[i].is(lexicon.Settle) {
		i++
	}
	if it.to == len(it.words) || i >= it.to || !it.words[i].is(lexicon.Settle) {
		return run{}
	}
	return run{i, i + 1}
}

// settled fires where a verb says where something came to stand: 破案率保持在
// 99.9%, 人数上升至6828人.
func (it *item) settled(f *Figure) bool {
	at := it.settling()
	if at <= it.from || !it.words[at-1].verbal() || it.words[at-1].strong() {
		return false
	}
	subject := it.nounBefore(it.trimStart(it.from, at-1), it.trimEnd(it.from, at-1))
	if end := it.from - 1; subject.empty() && end > 0 && !it.parser.holds(it.words[it.q].match-1) {
		subject = it.nounBefore(it.trimStart(0, end), it.trimEnd(0, end)) // 破案率连续5年保持在99%
	}
	if last := it.parser.last(); subject.empty() && it.movedHere(last, at) {
		f.Pattern, f.Action, f.Verb = NounCopulaNumber, last.Action, last.Verb
		f.copyObject(last)
		return true
	}
	if subject.empty() || it.verbIn(subject) && !it.measure(subject.end-1) {
		return false
	}
	f.Pattern = NounCopulaNumber
	it.setAction(f, run{at - 1, at})
	it.setObject(f, subject, run{})
	return true
}

// movedHere reports whether the verb that ends at words[at] is that of the figure before.
func (it *item) movedHere(last *Figure, at int) bool {
	return last != nil && last.Clause == it.clause && last.Action == it.phrase(run{at - 1, at})
}

// settling is where such a verb and its 在 or 至 end, or -1; the number may stand right
// behind them, or behind a time: 增长到2023年的1257亿元.
func (it *item) settling() int {
	end := it.trimEnd(it.from, it.q)
	for end > it.from && it.words[end-1].is(lexicon.Time|lexicon.De) {
		end--
	}
	switch {
	case end <= it.from:
	case it.words[end-1].is(lexicon.Preposition):
		return end - 1
	case it.words[end-1].is(lexicon.Settle) && !it.words[end-1].is(lexicon.Copula):
		return end
	}
	return none
}
