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
	switch {
	case it.faced(f):
		return true
	case at < 0 || !it.measure(at) || it.front >= 0 && it.verbAt(it.q+1), it.marks&MarkCopula == 0 && it.measuredBy(at):
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
	object, next := it.measureOf(start, at)
	it.setObject(f, object, run{})
	it.keepMeasure(next)
	return true
}

// measureOf returns the noun phrase from words[start] on of the measure words[at], but
// for the verb in it, and from where on the next item may have it too.
func (it *item) measureOf(start, at int) (object run, next int) {
	switch verb := it.verb; {
	case verb.empty() || verb.end > at || it.rate():
	case verb.end < at && verb.start == start:
		return run{at, at + 1}, at
	case it.words[verb.end-1].strong():
		return run{verb.end, at + 1}, start // 查获面值100元的假币46张
	}
	return run{start, at + 1}, start
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
	case it.verb.end == at && it.numbered(at):
		return false
	case it.verb.end == at:
		return it.words[at].End-it.words[at].Start > 6 || it.words[at-1].force() == lexicon.Weak
	}
	force := it.words[it.verb.end-1].force()
	return force <= lexicon.Yielding || force == lexicon.Weak
}

// numbered reports whether words[at] names a number of cases or persons, which a verb
// right before it only describes: 行政处罚案件数.
func (it *item) numbered(at int) bool {
	w := &it.words[at]
	return it.parser.lexicon.Lookup(it.parser.text[max(w.Start, w.End-3):w.End]).Is(lexicon.Headcount)
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
	if it.match().Unit.Dimension == units.Count && it.marks&MarkCopula == 0 && !it.marked() || !w.nominal() || w.End-w.Start < 6 {
		return false
	}
	return it.parser.lexicon.Lookup(it.parser.text[w.End-3 : w.End]).Is(lexicon.Amount)
}

// marked reports whether the wording leaves an end of the number open, so that it states
// a measure without a copula: 点击量超过3000万次.
func (it *item) marked() bool { return !it.match().Low.Valid || !it.match().High.Valid }

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
