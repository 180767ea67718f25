package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// yields reports whether a verb gives way to a strong one after it: 组织…查处…,
// or 移送公安机关立案, where what follows it is no object.
func (s *search) yields(r run, i int) bool {
	w := &s.words[r.end-1]
	if i+2 == s.end && w.force() == lexicon.Yielding && s.endsInActivity() {
		return false // 组织集中清理行动
	}
	if i == r.end && (!s.sharesObject(i, s.end) || w.is(lexicon.Building) && i+1 < s.end) {
		return false
	}
	if w.force() == lexicon.Yielding || w.is(lexicon.Pivot) || s.frontedBy(r, i) {
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
// of deeds, each with its object: 取消许可、关闭违法网站.
func (s *search) beginsNext(i int) bool {
	noun := s.parser.noun(s.words, run{s.start, s.end})
	switch {
	case s.words[i-1].sort != pause, i-1 == s.best.end:
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
