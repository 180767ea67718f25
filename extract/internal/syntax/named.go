package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// inList reports whether the words are an item of a list whose verb can carry
// them, so that a deed in them only describes their noun: 网络赌博案件3件.
func (s *search) inList() bool {
	verb := &s.words[s.weak.end-1]
	switch {
	case verb.force() == lexicon.Deed && s.caseAfterCase(s.start, s.end):
		return true
	case s.ownVerb(verb):
		return false
	}
	noun, governor := s.parser.noun(s.words, run{s.start, s.end}), s.parser.governor()
	switch {
	case verb.force() > lexicon.Yielding && s.nextCase(governor):
		return true
	case noun != nil && verb.is(lexicon.Action) && !verb.Word.Objects.Has(noun.Object):
		return true
	case governor == nil || !governor.Verb.Is(lexicon.Action):
		return false
	case verb.force() == lexicon.Deed && s.weakFirst() && !s.joint(s.from) && governor.Verb.Objects == 0:
		return false
	case verb.force() == lexicon.Deed && s.weakFirst() && governor.Verb.Force > lexicon.Yielding:
		return false
	case noun == nil && verb.force() == lexicon.Deed && governor.Verb.Force == lexicon.Strong && governor.Verb.Objects != 0:
		return s.weak.end < s.end
	case noun == nil:
		return verb.force() == lexicon.Plain && s.joint(s.from)
	}
	return governor.carries(noun)
}

// ownVerb reports whether what stands beside the weaker verb shows that it is the item's
// own, whatever list there is: 成功盗窃, 盗窃了, 他们走私, 撞倒两名.
func (s *search) ownVerb(verb *word) bool {
	before := s.weak.start - 1
	led := before >= s.from
	switch {
	case verb.force() == lexicon.Weak || s.front >= 0:
		return true
	case verb.force() == lexicon.Plain && s.weak.end == s.end && !s.joint(s.from):
		return true
	case s.weak.end < s.end && s.words[s.weak.end].is(lexicon.Aspect):
		return true
	case s.preposition >= s.from && s.preposition+1 < s.weak.start && s.q < len(s.words) && s.match().Unit.Dimension == units.Money:
		return true // 以假投资手法诈得30万元
	case led && s.words[before].is(lexicon.Adverb), led && before == s.start && s.words[before].is(lexicon.Pronoun):
		return true
	}
	return led && !s.joint(s.from) && s.words[before].is(lexicon.Auxiliary) && verb.is(lexicon.Action)
}

// weakFirst reports whether the weaker verb begins the item, a word such as 非法 aside.
func (s *search) weakFirst() bool {
	first := &s.words[s.start]
	return s.weak.start == s.start || s.weak.start == s.start+1 && first.is(lexicon.Nominal) && !first.is(lexicon.Noun)
}

// nextCase reports whether the words are the next item of a list of cases, which deeds
// name: 查处超速217起、占用应急车道56起.
func (s *search) nextCase(governor *Figure) bool {
	last := s.parser.last()
	return governor != nil && last != nil && governor.Verb.Is(lexicon.Action) && governor.Verb.Force == lexicon.Strong && s.joint(s.from) &&
		last.Clause == s.clause && last.Unit == s.unit() && s.cases()
}

// caseAfterCase reports whether words[start:end] name a case as the noun of the figure
// before does, with a strong verb that may have both.
func (it *item) caseAfterCase(start, end int) bool {
	governor, last := it.parser.governor(), it.parser.last()
	if start >= end || it.q == len(it.words) || !it.cases() || it.marks&MarkPart != 0 || governor == nil || last == nil || last.Unit != it.unit() {
		return false
	}
	noun := it.parser.noun(it.words, run{start, end})
	return noun != nil && governor.Verb.Is(lexicon.Action) && governor.Verb.Force == lexicon.Strong && governor.Verb.Objects.Has(noun.Object) &&
		last.Noun.Is(lexicon.Noun) && last.Noun.Object == noun.Object
}

// namesCase reports whether the item is the next of a list of cases, named by what was done:
// 查处赌博案件27起,借集资实施诈骗案件19起.
func (s *search) namesCase() bool {
	return !s.best.empty() && s.words[s.best.end-1].force() == lexicon.Yielding && s.caseAfterCase(s.start, s.end)
}

// namesThing reports whether the verb that begins the next item of a list is part of the
// name of a thing that it cannot be done to: 启用巡查船3艘、监控设备56台.
func (s *search) namesThing() bool {
	governor := s.parser.governor()
	if s.best.empty() || s.best.start != s.start || s.best.end == s.end || !s.joint(s.from) || governor == nil || governor.Clause != s.clause {
		return false
	}
	verb, noun := s.words[s.best.end-1].Word, s.parser.noun(s.words, run{s.best.end, s.end})
	return noun != nil && noun.Object != 0 && verb.Objects != 0 && !verb.Objects.Has(noun.Object) && governor.Verb.Is(lexicon.Building)
}

// activity reports whether a light verb has an activity as its object, which the verb
// between only describes: 开展消防安全检查活动3次.
func (s *search) activity() bool {
	if s.light < s.start || s.best.start <= s.light || s.best.end >= s.end || !s.words[s.light].is(lexicon.Action) {
		return false
	}
	return s.endsInActivity()
}

// endsInActivity reports whether the noun before the number is an activity.
func (s *search) endsInActivity() bool {
	noun, activities := s.parser.noun(s.words, run{s.start, s.end}), s.parser.lexicon.Classifier("场次")
	return noun != nil && activities != 0 && activities.Has(noun.Object) && !s.words[s.end-1].is(lexicon.Work)
}
