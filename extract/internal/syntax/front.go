package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
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
	if end == it.doer.end || end < it.to || it.to < len(it.words) || !it.words[it.doer.end-1].is(lexicon.Action) {
		return
	}
	if noun := it.parser.noun(it.words, run{it.doer.end, end}); noun != nil && !it.parser.lexicon.Classifier("家").Has(noun.Object) && !noun.Is(lexicon.Body) {
		f.Action = it.phrase(run{it.doer.start, end})
	}
}

// frontNoun is the noun phrase that 对 or 将 brings before the verb.
func (it *item) frontNoun() run {
	if it.front < 0 || it.front > it.verb.start || it.words[it.front].is(lexicon.Dative) {
		return run{}
	}
	return it.nounBefore(it.front+1, it.trimEnd(it.front+1, it.verb.start))
}

// lightly fires where a light verb gives way to the verbal noun before or after
// the number: 给予行政处罚27家次, 进行8次搜查, 给予举报人5000元奖励.
func (it *item) lightly(f *Figure) bool {
	at := it.lead()
	for at > it.light && it.light >= 0 && it.words[at].is(lexicon.De|lexicon.Work) {
		at--
	}
	object, granted := it.right, it.granted()
	switch {
	case it.light < 0 || at < it.light:
		return false
	case at > it.light && it.words[at].is(lexicon.Action) && !it.words[at].is(lexicon.Noun):
		it.setAction(f, run{at, at + 1})
		if it.q+1 < it.to && it.words[it.q+1].is(lexicon.De) {
			object = run{}
		}
	case it.nounEnd(it.light+1) > at && it.verbAt(granted) && it.words[granted].is(lexicon.Action):
		it.setAction(f, run{granted, granted + 1})
		object = it.grantee(run{it.light + 1, at + 1})
	default:
		return false
	}
	f.Pattern = LightNounNumber
	it.setObject(f, object, run{})
	return true
}

// grantee is the noun phrase of whom a light verb gives something to: behind it, or
// behind the 对 or 给 before it.
func (it *item) grantee(behind run) run {
	switch {
	case !behind.empty():
		return behind
	case it.front < 0:
		return run{}
	}
	return it.nounBefore(max(it.front+1, it.from), it.light)
}

// granted is where the verbal noun behind the number may stand: 给予5万元不等的奖励.
func (it *item) granted() int {
	i := it.q + 1
	for i < it.to && it.words[i].is(lexicon.Adverb|lexicon.De) && !it.words[i].is(lexicon.Action) {
		i++
	}
	return i
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
	return it.words[i].is(lexicon.Light) && !it.words[i].is(lexicon.Action) // but 组织8个分局开展清查
}
