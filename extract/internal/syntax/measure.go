package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// lead is the last word before the number, those that only lead up to it aside;
// -1 where there is none.
func (it *item) lead() int {
	if end := it.trimEnd(it.from, it.q); end > it.from {
		return end - 1
	}
	return -1
}

// changed fires where the number says by how much something rose or fell.
func (it *item) changed(f *Figure) bool {
	at := it.lead()
	if at < 0 {
		return false
	}
	compared, verb := it.comparison(at), run{at, at + 1}
	if compared >= 0 && at > it.from && it.words[at-1].is(lexicon.More) && it.words[at].verbal() {
		verb.start = at - 1 // 比去年多抓
	}
	if it.words[at].force() != lexicon.Change && (compared < 0 || !it.words[verb.start].is(lexicon.More)) {
		return false
	}
	if compared < 0 && !it.rate() && it.words[at].is(lexicon.Settle) {
		return false
	}
	f.Pattern, f.Marks = ChangeNumber, f.Marks|MarkChange
	it.setAction(f, verb)
	end := verb.start
	if compared >= 0 {
		end = compared
	}
	subject := run{it.trimStart(it.from, end), it.trimEnd(it.from, end)}
	if !subject.empty() && it.dated(subject) {
		subject.start = subject.end
	}
	if it.dealt(f, subject) {
		f.Marks |= MarkSubject
	} else if !subject.empty() {
		f.Marks |= MarkSubject
		it.setObject(f, subject, run{})
	} else if last := it.parser.last(); last != nil {
		f.copyObject(last)
	}
	return true
}

// dated reports whether a run of words begins with a digit, as a year does.
func (it *item) dated(r run) bool {
	c := it.parser.text[it.words[r.start].Start]
	return c >= '0' && c <= '9'
}

// comparison finds 同比 比 较 before words[end], or -1.
func (it *item) comparison(end int) int {
	for i := it.from; i < end; i++ {
		if it.words[i].is(lexicon.Compare) {
			return it.beforeStandard(i)
		}
	}
	return -1
}

// beforeStandard goes back from 相比 to the 与 before what is compared with.
func (it *item) beforeStandard(i int) int {
	for j := i - 1; j > it.from; j-- {
		if it.words[j].is(lexicon.Front | lexicon.Preposition) {
			return j
		}
	}
	return i
}

// settled fires where a verb says where something came to stand: 破案率保持在
// 99.9%, 人数上升至6828人.
func (it *item) settled(f *Figure) bool {
	at := it.settling()
	if at <= it.from+1 || !it.words[at-1].verbal() || it.words[at-1].strong() {
		return false
	}
	subject := it.nounBefore(it.trimStart(it.from, at-1), it.trimEnd(it.from, at-1))
	if subject.empty() || it.verbIn(subject) && !it.measure(subject.end-1) {
		return false
	}
	f.Pattern = NounCopulaNumber
	it.setAction(f, run{at - 1, at})
	it.setObject(f, subject, run{})
	return true
}

// settling is where such a verb and its 在 or 至 end, or -1; the number may stand right
// behind them, or behind a time: 增长到2023年的1257亿元.
func (it *item) settling() int {
	end := it.trimEnd(it.from, it.q)
	for end > it.from && it.words[end-1].is(lexicon.Time) {
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

// shared fires where the number says which share of a whole something is.
func (it *item) shared(f *Figure) bool {
	at, floor := it.q-1, max(it.from, it.q-reach)
	for at >= floor && it.words[at].force() != lexicon.Share && !it.equals(at) {
		at--
	}
	if at < floor || it.verbIn(run{at + 1, it.q}) && !it.rate() && !it.words[it.q-1].is(lexicon.De) {
		return false
	}
	f.Pattern = ShareNumber
	if it.words[at].is(lexicon.Action) {
		it.setAction(f, run{at, at + 1})
	}
	whole := it.strip(run{at + 1, it.trimEnd(at+1, it.q)})
	if whole.empty() {
		whole = it.strip(run{it.trimStart(it.from, at), at})
	}
	if !whole.empty() && it.words[whole.end-1].is(lexicon.Time) {
		f.Marks |= MarkChange // 达到2019年同期的73%
	}
	it.setObject(f, whole, run{})
	return true
}

// equals reports whether words[at] holds a number up against a whole: 达到2019年
// 同期的73%.
func (it *item) equals(at int) bool {
	if !it.words[it.q-1].is(lexicon.De) || it.match().Unit.Dimension != units.Ratio || !it.words[at].is(lexicon.Copula) || it.words[at].is(lexicon.Adverb) {
		return false
	}
	before := it.trimEnd(it.from, at)
	return before == it.from || !it.measure(before-1)
}

// measured fires where the noun before the number is one of measure: 涉案金额高达,
// 净重, 破案率. A verb that has it as its object keeps it.
func (it *item) measured(f *Figure) bool {
	at := it.lead()
	if it.faced(f) {
		return true
	}
	if at < 0 || !it.measure(at) || it.front >= 0 && it.verbAt(it.q+1) {
		return false
	}
	verb := it.verb
	if it.marks&MarkCopula == 0 && it.measuredBy(at) {
		return false
	}
	f.Pattern = NounCopulaNumber
	start := it.trimStart(it.from, at)
	if it.words[at].is(lexicon.Compare) {
		f.Marks |= MarkChange
		if start < at {
			f.Marks |= MarkSubject // 电诈案件立案增幅
		}
	}
	if !verb.empty() && verb.end < at && verb.start == start && !it.rate() {
		start = at
	}
	it.setObject(f, run{start, at + 1}, run{})
	it.keepMeasure(start)
	return true
}

// faced fires where the noun of measure follows the number and a count of what
// it describes comes next: 100元面额假币420张.
func (it *item) faced(f *Figure) bool {
	if it.match().Unit.Dimension == units.Count || it.to == len(it.words) || it.to < it.q+3 || !it.words[it.q+1].is(lexicon.Amount) {
		return false
	}
	f.Pattern, it.next = Threshold, it.from
	it.setObject(f, run{it.q + 1, it.q + 2}, run{})
	return true
}

// measuredBy reports whether the verb has the noun of measure at words[at] as its
// object: 查明涉案金额, 查扣货物案值; but not 劝阻率.
func (it *item) measuredBy(at int) bool {
	switch {
	case it.verb.empty() || it.verb.end > at || it.verb.start > it.from && it.words[it.verb.start-1].is(lexicon.Passive):
		return false
	case it.rate():
		return it.words[it.verb.end-1].force() == lexicon.Change
	case it.verb.end == at:
		return it.words[at].End-it.words[at].Start > 6 || it.words[at-1].force() == lexicon.Weak
	}
	force := it.words[it.verb.end-1].force()
	return force <= lexicon.Yielding || force == lexicon.Weak
}

// rate reports whether the number is a share or a difference of shares, which no
// deed has as its object.
func (it *item) rate() bool {
	d := it.match().Unit.Dimension
	return d == units.Ratio || d == units.Change
}

// measure reports whether words[at] is a noun of measure, by itself or, where the
// number is no count, by its last character: 精准度达99%.
func (it *item) measure(at int) bool {
	w := &it.words[at]
	if w.is(lexicon.Amount) {
		return true
	}
	if it.match().Unit.Dimension == units.Count && it.marks&MarkCopula == 0 || !w.nominal() || w.End-w.Start < 6 {
		return false
	}
	return it.parser.lexicon.Lookup(it.parser.text[w.End-3 : w.End]).Is(lexicon.Amount)
}

// keepMeasure lets the next quantity have the measure in its noun phrase:
// 净重4.74克的红色药丸45颗.
func (it *item) keepMeasure(start int) {
	it.right, it.next = run{}, it.q+1
	if it.to == len(it.words) || it.to == it.q+1 {
		return
	}
	for i := it.q + 1; i < it.to; i++ {
		if !it.words[i].nominal() && !it.words[i].is(lexicon.De) {
			return
		}
	}
	it.next = start
}
