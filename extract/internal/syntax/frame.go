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
			return i
		}
	}
	return -1
}

// shared fires where the number says which share of a whole something is.
func (it *item) shared(f *Figure) bool {
	at := it.q - 1
	for at >= it.from && (!it.words[at].is(lexicon.Action) || it.words[at].Word.Force != lexicon.Share) {
		at--
	}
	if at < it.from {
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
	if at < 0 || !it.words[at].is(lexicon.Amount) {
		return false
	}
	governed := !it.verb.empty() && it.verb.end < at && it.marks&MarkCopula == 0
	if governed && it.words[it.verb.end-1].force() == lexicon.Strong {
		return false
	}
	f.Pattern = NounCopulaNumber
	start := it.trimStart(it.from, at)
	if !it.verb.empty() && it.verb.end < at {
		start = at
	}
	it.setObject(f, run{start, at + 1}, run{})
	return true
}

// fronted fires where 对 将 把 brings the object before its verb.
func (it *item) fronted(f *Figure) bool {
	if it.front < 0 || it.doer.empty() {
		return false
	}
	if it.verb.start > it.front && !it.open(it.left) {
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

// lightly fires where a light verb gives way to the verbal noun before the
// number: 给予行政处罚27家次.
func (it *item) lightly(f *Figure) bool {
	at := it.lead()
	if it.light < 0 || at <= it.light || !it.words[at].is(lexicon.Action) {
		return false
	}
	f.Pattern = LightNounNumber
	it.setAction(f, run{at, at + 1})
	it.setObject(f, it.right, run{})
	return true
}

// governed fires where the verb stands to the left.
func (it *item) governed(f *Figure) bool {
	if it.verb.empty() {
		return false
	}
	it.setAction(f, it.verb)
	switch {
	case it.left.empty() && it.right.empty():
		f.Pattern = VerbNumber
	case it.left.empty():
		f.Pattern = VerbNumberNoun
		it.setObject(f, it.right, run{})
	case it.right.empty() && it.fit(it.left) == misfits:
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

// done fires where the predicate stands to the right.
func (it *item) done(f *Figure) bool {
	if it.doer.empty() || it.marks&MarkCopula != 0 {
		return false
	}
	if it.words[it.doer.end-1].force() != lexicon.Strong && it.continues() {
		return false
	}
	f.Pattern = NumberNounVerb
	it.setAction(f, it.doer)
	it.setObject(f, it.left, it.right)
	return true
}

// continues reports whether the item stands in a list that has a verb.
func (it *item) continues() bool {
	last := it.parser.last()
	return last != nil && last.List == it.parser.list.number && !last.Action.Empty()
}

// listed takes over from the list what the item itself does not say.
func (it *item) listed(f *Figure) {
	it.setObject(f, it.left, it.right)
	switch {
	case it.right.empty():
		f.Pattern = NounNumber
	default:
		f.Pattern = NumberNoun
	}
	if it.marks&MarkCopula != 0 && !it.left.empty() {
		f.Pattern = NounCopulaNumber
		return
	}
	last := it.parser.last()
	if !it.continues() || !last.carries(f) {
		return
	}
	f.copyAction(last)
	if f.Object.Empty() && !it.persons() {
		f.Pattern = Repeated
		f.copyObject(last)
	}
}

// carries reports whether a list may carry the verb of f over to the next item.
func (f *Figure) carries(next *Figure) bool {
	return f.Verb == nil || next.Noun == nil || next.Noun.Object == 0 || f.Verb.Objects.Has(next.Noun.Object)
}

func (f *Figure) copyAction(from *Figure) { f.Action, f.Verb = from.Action, from.Verb }

func (f *Figure) copyObject(from *Figure) {
	f.Object, f.Noun, f.Head = from.Object, from.Noun, from.Head
}

// last is the figure before, or nil.
func (p *Parser) last() *Figure {
	if p.list.last < 0 {
		return nil
	}
	return &p.figures[p.list.last]
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
