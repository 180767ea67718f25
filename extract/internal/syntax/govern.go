package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// fronted fires where 对 将 把 brings the object before its verb.
func (it *item) fronted(f *Figure) bool {
	if it.front < 0 || it.doer.empty() {
		return false
	}
	if !it.verb.empty() && it.verb.start > it.front && !it.onlyDescribes() && !it.withinFront() {
		return false
	}
	f.Pattern = FrontNumberVerb
	start := it.trimStart(it.front+1, it.q)
	it.setAction(f, it.doer)
	it.setObject(f, run{start, it.trimEnd(start, it.q)}, it.right)
	it.keepServed(f)
	return true
}

// withinFront reports whether a weaker verb between 对 or 将 and the number only
// describes the noun, a strong one following: 对涉嫌诈骗的郭某等11人提起公诉.
func (it *item) withinFront() bool {
	return !it.words[it.verb.end-1].strong() && it.words[it.doer.end-1].strong() && !it.words[it.front].is(lexicon.Dative)
}

// keepServed lets the action keep a document that is served on the object:
// 对15家企业发出限期整改通知书.
func (it *item) keepServed(f *Figure) {
	end := it.nounEnd(it.doer.end)
	if end == it.doer.end || end < it.to || it.to < len(it.words) {
		return
	}
	if noun := it.parser.noun(it.words, run{it.doer.end, end}); noun != nil && !it.parser.lexicon.Classifier("家").Has(noun.Object) && !noun.Is(lexicon.Body) {
		f.Action = it.phrase(run{it.doer.start, end})
	}
}

// lightly fires where a light verb gives way to the verbal noun before or after
// the number: 给予行政处罚27家次, 进行8次搜查.
func (it *item) lightly(f *Figure) bool {
	at := it.lead()
	for at > it.light && it.light >= 0 && it.words[at].is(lexicon.De|lexicon.Work) {
		at--
	}
	object := it.right
	switch {
	case it.light < 0 || at < it.light:
		return false
	case at > it.light && it.words[at].is(lexicon.Action) && !it.words[at].is(lexicon.Noun):
		it.setAction(f, run{at, at + 1})
		if it.q+1 < it.to && it.words[it.q+1].is(lexicon.De) {
			object = run{}
		}
	case at == it.light && it.verbAt(it.q+1) && it.words[it.q+1].is(lexicon.Action):
		it.setAction(f, run{it.q + 1, it.q + 2})
		object = it.nounBefore(max(it.front+1, it.from), it.light)
		if it.front < 0 {
			object = run{}
		}
	default:
		return false
	}
	f.Pattern = LightNounNumber
	it.setObject(f, object, run{})
	return true
}

// governed fires where the verb stands to the left.
func (it *item) governed(f *Figure) bool {
	if it.verb.empty() || it.onlyDescribes() || it.onlyHas() {
		return false
	}
	it.setAction(f, it.verb)
	if it.organised() {
		it.setAction(f, it.doer)
	}
	switch {
	case !it.over.empty():
		f.Pattern = VerbNumberNoun
		it.setFar(f)
	case it.left.empty() && it.right.empty() && it.has() && it.words[it.verb.end-1].is(lexicon.Owner):
		f.Pattern = NounNumber
		it.setObject(f, it.owner(), run{})
	case it.left.empty() && it.right.empty():
		f.Pattern = VerbNumber
		if front := it.frontNoun(); !front.empty() && it.fit(front) == fits {
			it.setObject(f, front, run{})
		} else if last := it.parser.last(); last != nil && last.Clause == it.clause && it.words[it.verb.end-1].force() == lexicon.Change {
			f.copyObject(last)
		}
	case it.persons() && it.right.empty() && it.endsInDe():
		f.Pattern = VerbNumber
	case it.left.empty():
		f.Pattern = VerbNumberNoun
		it.setObject(f, it.right, run{})
	case it.right.empty() && !it.takes(it.left) && (it.fit(it.left) == misfits || it.words[it.left.end-1].is(lexicon.Body)):
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
	case it.fit(it.left) != misfits && it.match().Unit.Dimension == units.Count:
		f.Pattern = VerbNounNumber
		it.setObject(f, it.left, it.right)
	default:
		f.Pattern = VerbNumberNoun
		it.setObject(f, it.right, run{})
	}
	return true
}

// frontNoun is the noun phrase that 对 or 将 brings before the verb.
func (it *item) frontNoun() run {
	if it.front < 0 || it.front > it.verb.start {
		return run{}
	}
	return it.nounBefore(it.front+1, it.verb.start)
}

// organised reports whether the verb only brings about what a light verb after
// the noun names: 组织6694名人员进行培训.
func (it *item) organised() bool {
	verb := &it.words[it.verb.end-1]
	if it.doer.empty() || !verb.is(lexicon.Pivot) || verb.force() != lexicon.Yielding {
		return false
	}
	i := it.doer.start - 1
	for i > it.q && it.words[i].nominal() {
		i--
	}
	return it.words[i].is(lexicon.Light)
}

// onlyHas reports whether 有 gives way to a predicate after the number; what
// stands before it is the noun.
func (it *item) onlyHas() bool {
	if !it.has() || it.doer.empty() || !it.words[it.doer.end-1].is(lexicon.Action) {
		return false
	}
	it.left = it.owner()
	return true
}

// owner is the noun phrase before 有, unless it only says where.
func (it *item) owner() run {
	r := it.nounBefore(it.trimStart(it.from, it.verb.start), it.trimEnd(it.from, it.verb.start))
	if r.start > it.from && it.words[r.start-1].is(lexicon.Preposition) {
		return run{}
	}
	return r
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
	if it.doer.empty() || it.left.empty() || it.words[it.verb.end].is(lexicon.Aspect) {
		return false
	}
	if it.words[it.left.end-1].is(lexicon.De) {
		if it.verbIn(run{it.verb.end, it.left.end}) {
			return false
		}
	} else if it.words[it.verb.end-1].force() != lexicon.Deed || !it.predicated() {
		return false
	}
	it.left.start = it.verb.start
	return true
}

// verbIn reports whether a run of words holds a verb.
func (it *item) verbIn(r run) bool {
	for i := r.start; i < r.end; i++ {
		if it.words[i].verbal() {
			return true
		}
	}
	return false
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
	if it.fit(it.left) != misfits || it.verbIn(it.left) {
		return false
	}
	switch it.match().Unit.Main().Symbol {
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
	if it.words[it.doer.end-1].force() > lexicon.Yielding && it.parser.governor() != nil && it.joint(it.from) && !(it.persons() && it.doer.start == it.q+1) {
		return false
	}
	f.Pattern = NumberNounVerb
	it.setAction(f, it.doer)
	it.setObject(f, it.subject(), it.right)
	if it.right.empty() && it.match().Unit.Main().Symbol == "次" {
		it.setObject(f, it.strip(run{it.doer.end, it.nounEnd(it.doer.end)}), run{})
	}
	return true
}

// subject is the noun phrase to the left: without one that only 的 ends where the
// unit says that persons are counted, and, of 金额由880万元降至510万元, what stands
// before the 由.
func (it *item) subject() run {
	if it.persons() && it.right.empty() && it.endsInDe() {
		return run{}
	}
	if it.words[it.doer.end-1].force() != lexicon.Change {
		return it.left
	}
	for i := it.from + 1; i < it.q; i++ {
		if it.words[i].is(lexicon.Passive | lexicon.Preposition) {
			return it.nounBefore(it.trimStart(it.from, i), i)
		}
	}
	return it.left
}

// nounEnd is where the run of nouns that begins at words[i] ends.
func (it *item) nounEnd(i int) int {
	for i < it.to && it.words[i].nominal() {
		i++
	}
	return i
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
