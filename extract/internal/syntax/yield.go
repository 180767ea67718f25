package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// yields reports whether a verb gives way to a strong one after it: 组织…查处…,
// or 移送公安机关立案, where what follows it is no object.
func (s *search) yields(r run, i int) bool {
	w := &s.words[r.end-1]
	switch {
	case s.inObject(w, r, i):
		return false
	case w.force() == lexicon.Yielding, w.is(lexicon.Pivot), s.frontedBy(r, i):
		return true
	}
	next := &s.words[r.end]
	if next.is(lexicon.Official) && r.start == s.start && s.adverbs(r.end+1, i) {
		return true
	}
	if i > r.end+2 || i == r.end+2 && !s.joint(i-1) || s.keepsObject(w, i) {
		return false
	}
	return w.is(lexicon.Action) && next.is(lexicon.Noun) && !w.Word.Objects.Has(next.Word.Object)
}

// inObject reports whether the verb words[i] is part of the object of the verb w at r:
// 组织集中清理行动, 组建调解队伍.
func (s *search) inObject(w *word, r run, i int) bool {
	switch {
	case i+2 == s.end && w.force() == lexicon.Yielding && s.endsInActivity(), i == r.end && !s.sharesObject(i, s.end):
		return true
	case w.is(lexicon.Building):
		return i == r.end && i+1 < s.end || s.describesLast(i)
	}
	return false
}

// describesLast reports whether the verb words[i] can only describe the noun before the
// number, right before which it stands: 组建专职巡防队伍41支.
func (s *search) describesLast(i int) bool {
	if i+2 != s.end {
		return false
	}
	verb, noun := s.words[i].Word, s.parser.noun(s.words, run{i + 1, s.end})
	return noun != nil && noun.Object != 0 && verb.Objects != 0 && !verb.Objects.Has(noun.Object)
}

// keepsObject reports whether the noun before the number is what the first verb can have
// and the verb words[i] cannot: 办结土地保护案件.
func (s *search) keepsObject(first *word, i int) bool {
	noun := s.parser.noun(s.words, run{i, s.end})
	if noun == nil || first.Word.Objects == 0 || !first.Word.Objects.Has(noun.Object) {
		return false
	}
	return !s.words[i].Word.Objects.Has(noun.Object)
}

// adverbs reports whether nothing but adverbs stands in words[from:to].
func (it *item) adverbs(from, to int) bool {
	for from < to && it.words[from].is(lexicon.Adverb) {
		from++
	}
	return from == to
}

// frontedBy reports whether 的 comes between the verb r and the verb words[i], and 对
// or 为 before both: the first describes whom the second is done to, as in
// 为提供线索的群众兑现.
func (s *search) frontedBy(r run, i int) bool {
	if s.front < 0 || s.front > r.start {
		return false
	}
	for j := r.end; j < i; j++ {
		if s.words[j].is(lexicon.De) {
			return true
		}
	}
	return false
}

// beginsNext reports whether the strong verb words[i] begins the next item of a list
// of deeds, each with its object: 取消许可、关闭违法网站, 抓获嫌疑人并破案.
func (s *search) beginsNext(i int) bool {
	noun, before := s.parser.noun(s.words, run{s.start, s.end}), &s.words[i-1]
	switch {
	case before.sort != pause && !(before.is(lexicon.Conjunction) && before.is(lexicon.Adverb)), i-1 == s.best.end:
		return false
	case i+1 == s.end:
		return true // 行政拘留15日、罚款3000元
	case noun == nil, !s.words[i].Word.Objects.Has(noun.Object):
		return false
	}
	for j := i; j < s.end; j++ {
		if s.words[j].is(lexicon.De | lexicon.Etc) {
			return false
		}
	}
	return true
}
