package syntax

import (
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

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
	case it.right.empty():
		it.governedLeft(f)
	case it.left.empty():
		f.Pattern = VerbNumberNoun
		it.setObject(f, it.right, run{})
	default:
		it.governedBoth(f)
	}
	return true
}

// governedLeft finds the object where no noun stands behind the number.
func (it *item) governedLeft(f *Figure) {
	f.Pattern = VerbNumber
	switch {
	case it.left.empty():
		it.governedAlone(f)
	case it.persons() && it.endsInDe(), it.given():
	case !it.takes(it.left) && (it.fit(it.left) == misfits || it.words[it.left.end-1].is(lexicon.Body)):
	case it.served():
		it.setAction(f, run{it.verb.start, it.left.end})
	default:
		f.Pattern = VerbNounNumber
		it.setObject(f, it.behindBody(), run{})
	}
}

// governedAlone finds the object of a verb with no noun beside the number: before 有,
// behind 对, or that of the figure before for a change.
func (it *item) governedAlone(f *Figure) {
	verb := &it.words[it.verb.end-1]
	front, last := it.frontNoun(), it.parser.last()
	switch {
	case verb.is(lexicon.Owner):
		f.Pattern = NounNumber
		it.setObject(f, it.owner(), run{})
	case !front.empty() && it.fit(front) != misfits && it.match().Unit.Dimension == units.Count:
		it.setObject(f, front, run{})
	case it.cases() && it.fit(it.owner()) == fits:
		it.setObject(f, it.owner(), run{}) // 入室盗窃案件发生3起
	case last != nil && last.Clause == it.clause && verb.force() == lexicon.Change:
		f.copyObject(last)
	}
}

// governedBoth finds the object where nouns stand on both sides of the number.
func (it *item) governedBoth(f *Figure) {
	f.Pattern = VerbNumberNoun
	switch {
	case it.open(it.left):
		it.setObject(f, it.left, it.right)
	case it.fit(it.left) != misfits && it.match().Unit.Dimension == units.Count:
		f.Pattern = VerbNounNumber
		it.setObject(f, it.left, it.right)
	default:
		it.setObject(f, it.right, run{})
	}
}

// given reports whether the noun phrase to the left is who is given a sum: 转给张某2万元.
func (it *item) given() bool {
	if it.match().Unit.Dimension != units.Money || it.parser.noun(it.words, it.left) != nil {
		return false
	}
	verb := &it.words[it.verb.end-1]
	text := it.parser.text[verb.Start:verb.End]
	_, size := utf8.DecodeLastRuneInString(text)
	return it.words[it.verb.end].is(lexicon.Dative) || it.parser.lexicon.Lookup(text[len(text)-size:]).Is(lexicon.Dative)
}

// behindBody is the noun phrase to the left without a destination before it: 移送公安机关
// 案件12件.
func (it *item) behindBody() run {
	verb, r := it.words[it.verb.end-1].Word, it.left
	if body := &it.words[r.start]; r.end > r.start+1 && body.is(lexicon.Body) && body.is(lexicon.Noun) && verb.Is(lexicon.Action) && !verb.Objects.Has(body.Word.Object) && it.words[r.start+1].is(lexicon.Noun) {
		r.start++
	}
	return r
}

// takes reports whether the verb can have such an object: 移送公安机关12件 has a
// destination.
func (it *item) takes(r run) bool {
	verb, noun := it.words[it.verb.end-1].Word, it.parser.noun(it.words, r)
	return noun == nil || !verb.Is(lexicon.Action) || verb.Objects.Has(noun.Object) || it.words[r.end-1].is(lexicon.Amount)
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
	switch it.unit() {
	case "人", "名", "人次", "家", "家次", "户", "户次":
		return true
	}
	return false
}

// onlyHas reports whether 有, or the verb of an accident, gives way to a predicate after
// the number; what stands before 有 is the noun.
func (it *item) onlyHas() bool {
	if it.befalls() && !it.doer.empty() {
		it.left = run{}
		return true
	}
	if !it.has() || it.doer.empty() || !it.words[it.doer.end-1].is(lexicon.Action) {
		return false
	}
	it.left = run{}
	if it.words[it.verb.end-1].is(lexicon.Owner) {
		it.left = it.owner()
	}
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
