package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// figure puts together what was found on both sides: the first pattern that fits
// fires.
func (it *item) figure() Figure {
	f := Figure{Marks: it.marks}
	switch {
	case it.changed(&f):
	case it.shared(&f):
	case it.measured(&f):
	case it.fronted(&f):
	case it.lightly(&f):
	case it.governed(&f):
	case it.done(&f):
	default:
		it.listed(&f)
	}
	return f
}

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
	if at < 0 || it.words[at].force() != lexicon.Change {
		return false
	}
	compared := it.comparison(at)
	if d := it.match().Unit.Dimension; compared < 0 && d != units.Ratio && d != units.Change {
		return false
	}
	f.Pattern, f.Marks = ChangeNumber, f.Marks|MarkChange
	it.setAction(f, run{at, at + 1})
	end := at
	if compared >= 0 {
		end = compared
	}
	subject := run{it.trimStart(it.from, end), it.trimEnd(it.from, end)}
	if !subject.empty() {
		it.setObject(f, subject, run{})
	} else if last := it.parser.last(); last != nil {
		f.copyObject(last)
	}
	return true
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

// shared fires where the number says which share of a whole something is.
func (it *item) shared(f *Figure) bool {
	at := it.q - 1
	for at >= it.from && !it.words[at].is(lexicon.Action) {
		at--
	}
	if at < it.from || it.words[at].force() != lexicon.Share {
		return false
	}
	f.Pattern = ShareNumber
	it.setAction(f, run{at, at + 1})
	whole := it.strip(run{at + 1, it.trimEnd(at+1, it.q)})
	if whole.empty() {
		whole = it.strip(run{it.trimStart(it.from, at), at})
	}
	it.setObject(f, whole, run{})
	return true
}

// measured fires where the noun before the number is one of measure: 涉案金额高达,
// 净重, 破案率. A verb that has it as its object keeps it.
func (it *item) measured(f *Figure) bool {
	at := it.lead()
	if at < 0 || !it.measure(at) {
		return false
	}
	verb := it.verb
	if !verb.empty() && verb.end < at && it.marks&MarkCopula == 0 && it.words[verb.end-1].force() <= lexicon.Yielding {
		return false
	}
	f.Pattern = NounCopulaNumber
	if it.words[at].is(lexicon.Compare) {
		f.Marks |= MarkChange
	}
	start := it.trimStart(it.from, at)
	if !verb.empty() && verb.end < at && verb.start == start {
		start = at
	}
	it.setObject(f, run{start, at + 1}, run{})
	it.keepMeasure(start)
	return true
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

// fronted fires where 对 将 把 brings the object before its verb.
func (it *item) fronted(f *Figure) bool {
	if it.front < 0 || it.doer.empty() {
		return false
	}
	if !it.verb.empty() && it.verb.start > it.front && !it.onlyDescribes() {
		return false
	}
	f.Pattern = FrontNumberVerb
	start := it.trimStart(it.front+1, it.q)
	it.setAction(f, it.doer)
	it.setObject(f, run{start, it.trimEnd(start, it.q)}, it.right)
	it.keepServed(f)
	return true
}

// keepServed lets the action keep a document that is served on the object:
// 对15家企业发出限期整改通知书.
func (it *item) keepServed(f *Figure) {
	end := it.doer.end
	for end < it.to && it.words[end].nominal() {
		end++
	}
	if end > it.doer.end && it.words[it.doer.end-1].force() == lexicon.Strong && it.to == len(it.words) && end == it.to {
		f.Action = it.phrase(run{it.doer.start, end})
	}
}

// lightly fires where a light verb gives way to the verbal noun before or after
// the number: 给予行政处罚27家次, 进行8次搜查.
func (it *item) lightly(f *Figure) bool {
	at := it.lead()
	switch {
	case it.light < 0 || at < it.light:
		return false
	case at > it.light && it.words[at].is(lexicon.Action) && !it.words[at].is(lexicon.Noun):
		it.setAction(f, run{at, at + 1})
	case at == it.light && it.verbAt(it.q+1) && it.words[it.q+1].is(lexicon.Action):
		it.setAction(f, run{it.q + 1, it.q + 2})
		it.right = run{}
	default:
		return false
	}
	f.Pattern = LightNounNumber
	it.setObject(f, it.right, run{})
	return true
}

// governed fires where the verb stands to the left.
func (it *item) governed(f *Figure) bool {
	if it.verb.empty() || it.onlyDescribes() {
		return false
	}
	it.setAction(f, it.verb)
	switch {
	case !it.over.empty():
		f.Pattern = VerbNumberNoun
		it.setFar(f)
	case it.left.empty() && it.right.empty():
		f.Pattern = VerbNumber
	case it.left.empty():
		f.Pattern = VerbNumberNoun
		it.setObject(f, it.right, run{})
	case it.right.empty() && it.fit(it.left) == misfits && !it.takes(it.left):
		f.Pattern = VerbNumber
	case it.right.empty() && it.served():
		f.Pattern = VerbNumber
		it.setAction(f, run{it.verb.start, it.left.end})
	case it.right.empty():
		f.Pattern = VerbNounNumber
		it.setObject(f, it.left, run{})
	case it.open(it.left):
		f.Pattern = VerbNumberNoun
		it.setObject(f, it.left, it.right)
	default:
		f.Pattern = VerbNumberNoun
		it.setObject(f, it.right, run{})
	}
	return true
}

// takes reports whether the verb can have such an object: 移送公安机关12件 has a
// destination.
func (it *item) takes(r run) bool {
	verb, noun := it.words[it.verb.end-1].Word, it.parser.noun(it.words, r)
	return noun == nil || !verb.Is(lexicon.Action) || verb.Objects.Has(noun.Object)
}

// onlyDescribes reports whether the verb belongs to what describes the noun,
// because a predicate of its own follows: 参与抓捕的12名民警受伤, 诈骗所得已发还.
func (it *item) onlyDescribes() bool {
	if it.doer.empty() || it.left.empty() {
		return false
	}
	if it.words[it.left.end-1].is(lexicon.De) {
		for i := it.verb.end; i < it.left.end; i++ {
			if it.words[i].verbal() {
				return false
			}
		}
	} else if it.words[it.verb.end-1].force() != lexicon.Deed || !it.predicated() {
		return false
	}
	it.left.start = it.verb.start
	return true
}

// predicated reports whether the verb to the right is strong and an adverb, 被 or
// a light verb leads up to it.
func (it *item) predicated() bool {
	before := &it.words[it.doer.start-1]
	return it.words[it.doer.end-1].force() == lexicon.Strong && before.is(lexicon.Adverb|lexicon.Passive|lexicon.Light) && it.fit(it.left) != misfits
}

// served reports whether the verb has an object of its own, so that persons or
// organisations are counted that it was done to: 解除医保协议6730家.
func (it *item) served() bool {
	if it.fit(it.left) != misfits {
		return false
	}
	switch it.match().Unit.Main() {
	case "人", "名", "人次", "家", "家次", "户", "户次":
		return true
	}
	return false
}

// done fires where the predicate stands to the right, or the only verb there is
// stands before 的 to the left.
func (it *item) done(f *Figure) bool {
	if it.marks&MarkCopula != 0 {
		return false
	}
	if it.doer.empty() {
		return it.hadDone(f)
	}
	if it.words[it.doer.end-1].force() > lexicon.Yielding && it.parser.governor() != nil && it.joint(it.from) {
		return false
	}
	f.Pattern = NumberNounVerb
	it.setAction(f, it.doer)
	it.setObject(f, it.left, it.right)
	return true
}

// hadDone fires for 查获的3份毒品 with no predicate.
func (it *item) hadDone(f *Figure) bool {
	if it.front >= 0 || it.described.empty() || it.right.empty() || it.described.end+1 < it.q {
		return false
	}
	f.Pattern = VerbNumberNoun
	it.setAction(f, it.described)
	it.setObject(f, it.right, run{})
	return true
}

// listed takes over from the list what the item itself does not say.
func (it *item) listed(f *Figure) {
	it.setObject(f, it.left, it.right)
	f.Pattern = NumberNoun
	if it.right.empty() {
		f.Pattern = NounNumber
	}
	last, governor := it.parser.last(), it.parser.governorOf(it)
	switch {
	case it.front >= 0:
		f.Pattern = FrontNumberVerb
	case f.Object.Empty() && last != nil && it.repeats(last):
		f.Pattern = Repeated
		f.Marks |= last.Marks & MarkChange
		f.copyAction(last)
		f.copyObject(last)
	case it.marks&MarkCopula != 0 && f.Object.Empty() && governor != nil && !it.persons():
		f.Pattern = Repeated
		f.copyAction(governor)
		f.copyObject(governor)
	case it.marks&MarkCopula != 0 && !it.left.empty(), it.states(f, governor):
		f.Pattern = NounCopulaNumber
	case governor != nil && (it.joint(it.from) || governor.carries(f.Noun)):
		f.copyAction(governor)
	case governor == nil && !it.left.empty():
		it.verbBefore(f)
	}
}

// states reports whether the item makes a statement of its own rather than going
// on the list: ,涉案资金183万元.
func (it *item) states(f *Figure, governor *Figure) bool {
	if it.left.empty() || !it.right.empty() || it.joint(it.from) || governor == nil || !governor.Verb.Is(lexicon.Action) {
		return false
	}
	w := &it.words[it.left.start]
	if prefix := w.Start + 6; !w.is(lexicon.Stated) && (prefix > w.End || !it.parser.lexicon.Lookup(it.parser.text[w.Start:prefix]).Is(lexicon.Stated)) {
		return false
	}
	return governor.Verb.Objects == 0 || it.match().Unit.Dimension != units.Count
}

// repeats reports whether the number stands in a list of bare numbers, so that
// all it says is said of it too: 九万元、六万元.
func (it *item) repeats(last *Figure) bool {
	before := &it.parser.matches[last.Match]
	if it.marks&MarkPart != 0 || before.Unit.Dimension != it.match().Unit.Dimension {
		return false
	}
	return it.joint(it.from) && before.Unit.Main() == it.match().Unit.Main() || it.match().Unit.Dimension != units.Count || !it.persons() && it.joint(it.from)
}

// verbBefore takes the verb of the clause before where the object begins there:
// 查获旧彩超机,旧麻醉机100多台; or where it says no more: 经清点,龙虾共95箱.
func (it *item) verbBefore(f *Figure) {
	p := it.parser
	if it.clause == 0 || p.clauses[it.clause].opening != comma || it.from > 0 || p.counts(it.clause-1) {
		return
	}
	before := p.whole(it.clause - 1)
	verb := before.governing(before.trimStart(0, before.q), before.q)
	switch {
	case verb.empty() || before.words[verb.end-1].force() != lexicon.Strong:
	case verb.end < before.q:
		before.setAction(f, verb)
		f.Object = phrase(before.words[verb.end].Start, f.Object[0].End)
	case verb.start == 1 && before.words[0].is(lexicon.Preposition):
		before.setAction(f, verb)
	}
}

// governs reports whether a list may carry the verb of the figure over.
func (f *Figure) governs() bool {
	switch f.Pattern {
	case ChangeNumber, ShareNumber, NounCopulaNumber:
		return false
	}
	return !f.Action.Empty()
}

// carries reports whether a list may carry the verb of f over to a noun.
func (f *Figure) carries(noun *lexicon.Word) bool {
	return f.Verb == nil || noun == nil || noun.Object == 0 || f.Verb.Objects.Has(noun.Object)
}

func (f *Figure) copyAction(from *Figure) { f.Action, f.Verb = from.Action, from.Verb }

func (f *Figure) copyObject(from *Figure) {
	f.Object, f.Noun, f.Head = from.Object, from.Noun, from.Head
}

// last is the figure before, or nil.
func (p *Parser) last() *Figure { return p.at(p.list.last) }

// governor is the figure whose verb the list may carry over, or nil.
func (p *Parser) governor() *Figure { return p.at(p.list.governor) }

// governorOf is the figure whose verb an item may take over: for a part the last
// that counts in the same unit, here or in the sentence before. A weak verb does
// not reach over a clause between.
func (p *Parser) governorOf(it *item) *Figure {
	if it.marks&MarkPart != 0 {
		unit := it.match().Unit.Main()
		for _, figures := range [...][]Figure{p.figures, p.before} {
			for i := len(figures) - 1; i >= 0; i-- {
				if figures[i].governs() && figures[i].Unit == unit {
					return &figures[i]
				}
			}
		}
	}
	if g := p.governor(); g == nil || it.clause-g.Clause <= 1 || g.Verb.Is(lexicon.Action) && g.Verb.Force != lexicon.Weak {
		return g
	}
	return nil
}

func (p *Parser) at(figure int) *Figure {
	switch figure {
	case none:
		return nil
	case introduction:
		return &p.lead
	}
	return &p.figures[figure]
}

// phrase returns the characters of a run of words.
func (it *item) phrase(r run) Phrase { return join(it.span(r), layout.Span{}) }

func (it *item) span(r run) layout.Span {
	if r.empty() {
		return layout.Span{}
	}
	return layout.Span{Start: it.words[r.start].Start, End: it.words[r.end-1].End}
}

// setAction makes the verbs of r the action; an adverb between two is left out.
func (it *item) setAction(f *Figure, r run) {
	f.Verb = it.words[r.end-1].Word
	f.Action = it.phrase(r)
	for i := r.start + 1; i < r.end-1; i++ {
		if it.words[i].is(lexicon.Adverb) && !it.words[i].is(lexicon.Conjunction|lexicon.Action) {
			f.Action = join(it.span(run{r.start, i}), it.span(run{i + 1, r.end}))
			return
		}
	}
}

// setObject makes the words of a and b the object.
func (it *item) setObject(f *Figure, a, b run) {
	f.Object = join(it.span(a), it.span(b))
	last := b
	if b.empty() {
		last = a
	}
	if last.empty() {
		return
	}
	f.Noun, f.Head = it.parser.head(it.words, last)
}
