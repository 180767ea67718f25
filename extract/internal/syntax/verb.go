package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// search looks for the verb that governs a quantity from the left, word by word.
type search struct {
	*item
	start, end  int
	best        run // the first strong verb so far
	weak        run // the last weaker verb so far
	scene       run // the strong verb of an adverbial with no preposition: 审结案件中
	preposition int // the last preposition, or -1
}

// governing finds the verb that governs the quantity from the left. The first
// strong verb does, unless it only describes a noun or belongs to an adverbial;
// of weaker verbs the last. An adverb such as 共 marks the main verb.
func (it *item) governing(start, end int) run {
	s := search{item: it, start: start, end: end, preposition: -1}
	for i := start; i < end; i++ {
		i = s.look(i)
	}
	if s.best.empty() && (s.weak.empty() || s.weak.end < end && s.words[s.weak.end-1].force() == lexicon.Plain) {
		s.best = s.scene
	}
	switch {
	case s.namesCase(), s.activity(), s.namesThing():
		return run{}
	case !s.best.empty() && s.weak.end == end && s.weak.start >= s.best.end && s.words[end-1].is(lexicon.Action) && !s.nounBeforeDeed():
		return s.weak
	case !s.best.empty():
		return s.best
	case s.weak.empty(), it.front > s.weak.start, s.inList():
		return run{}
	}
	return s.weak
}

// namesCase reports whether the item is the next of a list of cases, named by what was done:
// 查处赌博案件27起,利用疫情实施诈骗案件30起.
func (s *search) namesCase() bool {
	return !s.best.empty() && s.words[s.best.end-1].force() == lexicon.Yielding && s.caseAfterCase(s.start, s.end)
}

// namesThing reports whether the verb that begins the next item of a list is part of the
// name of a thing that it cannot be done to: 启用监测车14辆、监测设备42台.
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

// nounBeforeDeed reports whether the deed right before the number ends a noun
// phrase: 查获濒危物种走私10起.
func (s *search) nounBeforeDeed() bool {
	follows := s.q+1 < len(s.words) && s.counts(&s.words[s.q+1]) // 发布广告吸引万余名赌客
	return s.words[s.weak.end-1].force() == lexicon.Deed && s.weak.start > s.best.end && s.words[s.weak.start-1].nominal() && !follows
}

// look considers words[i] and returns the last word that it has dealt with.
func (s *search) look(i int) int {
	w := &s.words[i]
	switch {
	case w.is(lexicon.Tally):
		s.best, s.weak = run{}, run{}
	case w.is(lexicon.Boundary) && s.inName(i, s.end):
	case w.is(lexicon.Boundary):
		s.leave(i)
	case w.is(lexicon.Dative) && i > s.start && s.words[i-1].verbal():
	case w.is(lexicon.Front) && i+1 < s.end && s.words[i+1].is(lexicon.Owner):
	case w.is(lexicon.Front) && !w.is(lexicon.Action):
		s.front = i
	case w.is(lexicon.Causative) && !w.verbal() && i+1 == s.end:
		s.best, s.weak, s.light = run{}, run{}, -1 // 抢劫致1人死亡
	case w.is(lexicon.Preposition):
		s.preposition = i
	case w.is(lexicon.Light):
		s.light = i
	case !w.verbal(), w.is(lexicon.Auxiliary) && i+1 < s.end && s.words[i+1].verbal(), w.is(lexicon.Stated) && i+1 < s.end:
	case s.describes(i, s.end):
		s.described = run{i, i + 1}
	default:
		return s.candidate(i)
	}
	return i
}

// inName reports whether a single character that could end an adverbial or a phrase stands
// before another of a name that nothing is known of: 保时捷, 爱达荷.
func (it *item) inName(i, end int) bool {
	w := &it.words[i]
	return w.End-w.Start == 3 && i+1 < end && it.words[i+1].obscure() && it.words[i+1].Start == w.End
}

// leave forgets the verbs of an adverbial that ends here: all before 后 or 期间,
// those since the preposition before 中 or 内.
func (s *search) leave(i int) {
	switch {
	case s.words[i].is(lexicon.Time), s.preposition >= 0 && s.preposition < s.best.start:
		s.best, s.scene = run{}, run{}
	case s.words[i].is(lexicon.Inside) && s.best.start == s.start:
		if s.scene = s.best; i+1 == s.end {
			s.scene = run{} // 清查中9人被捕
		}
		s.best = run{}
	}
	s.weak, s.preposition = run{}, -1
	if s.front >= 0 && s.words[i].is(lexicon.Time) {
		s.front = -1
	}
}

// candidate weighs the verb words[i] against the one found before.
func (s *search) candidate(i int) int {
	r := s.chain(i, s.end)
	switch force := s.words[i].force(); {
	case force <= lexicon.Yielding && (s.nounHere(i, s.end) || s.nameOfPart(i)):
	case force > lexicon.Yielding && s.words[s.end-1].is(lexicon.De) && !s.verbIn(run{r.end, s.end}):
	case force == lexicon.Strong && s.words[i].is(lexicon.Clausal) && s.clausal(i):
	case force == lexicon.Strong && s.best.empty(), s.best.empty() && force == lexicon.Yielding:
		s.best = r
	case force == lexicon.Strong && (s.yields(s.best, i) || s.beginsNext(i)):
		s.best = r
	case force <= lexicon.Yielding:
		return i // what is joined to it may begin the next item
	case force == lexicon.Plain && r.end == s.end && r.end > i+1 && !s.predicative(i):
		s.weak = run{r.end - 1, r.end} // 王某开车撞倒两名行人
	case force != lexicon.Plain || s.predicative(i) && !s.nounHere(i, s.end):
		if s.weak.empty() || i > s.weak.end {
			s.weak = r
		}
	}
	return r.end - 1
}

// clausal reports whether the object of the verb words[i] is a clause with a
// subject of its own: 查明其控制….
func (s *search) clausal(i int) bool {
	return i+1 < s.end && s.words[i+1].is(lexicon.Pronoun|lexicon.Demonstrative)
}

// nameOfPart reports whether the verb words[i] stands inside the name of a part:
// 其中公安部挂牌督办案件2起.
func (s *search) nameOfPart(i int) bool {
	if s.marks&MarkPart == 0 || i == s.start || !s.words[i-1].nominal() {
		return false
	}
	noun := s.parser.noun(s.words, run{s.start, s.end})
	governor := s.parser.governor()
	return noun != nil && governor != nil && governor.carries(noun)
}

// predicative reports whether a plain verb is the predicate and no part of a
// compound noun: it begins the item, or an adverb or 了 is beside it.
func (s *search) predicative(i int) bool {
	if i == s.start || i == s.end-1 || s.words[i].Word == &s.parser.doing || s.words[i+1].is(lexicon.Aspect) {
		return true
	}
	if s.front >= 0 && s.words[s.front].is(lexicon.Copula) && s.front < i-1 && s.words[i-1].nominal() {
		return true // 为群众办好事
	}
	return s.words[i-1].is(lexicon.Adverb|lexicon.Front|lexicon.Preposition|lexicon.Passive|lexicon.Time|lexicon.Conjunction) || s.words[i-1].sort == pause
}

// inList reports whether the words are an item of a list whose verb can carry
// them, so that a deed in them only describes their noun: 网络赌博案件3件.
func (s *search) inList() bool {
	verb := &s.words[s.weak.end-1]
	before := s.weak.start - 1
	if verb.force() == lexicon.Plain && s.weak.end == s.end && !s.joint(s.from) {
		return false // 撞倒两名行人
	}
	if verb.force() == lexicon.Deed && s.caseAfterCase(s.start, s.end) {
		return true
	}
	if verb.force() == lexicon.Weak || s.front >= 0 || before >= s.from && s.words[before].is(lexicon.Adverb) {
		return false
	}
	if s.weak.end < s.end && s.words[s.weak.end].is(lexicon.Aspect) || !s.joint(s.from) && before >= s.from && s.words[before].is(lexicon.Auxiliary) && verb.is(lexicon.Action) {
		return false
	}
	if before >= s.from && s.words[before].is(lexicon.Pronoun) && before == s.start {
		return false // 他们走私柴油10吨
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

// nounHere reports whether a word that is verb and noun is a noun here: the last
// before the number, with something before it that governs or describes it.
func (it *item) nounHere(i, end int) bool {
	if !it.words[i].is(lexicon.Noun) || i != end-1 || i == it.from {
		return false
	}
	return !it.words[i-1].is(lexicon.Adverb) || i-1 > it.from && it.words[i-2].is(lexicon.Action) // 组织集中清查行动
}

// describes reports whether the verb words[i] only describes a noun: 侦办的.
func (it *item) describes(i, end int) bool {
	next := i + 1
	for next < end && (it.words[next].is(lexicon.Aspect) || it.words[next].sort == pause && next+1 < end && it.words[next+1].verbal()) {
		if it.words[next].sort == pause {
			next++ // 绑架、抢劫的
		}
		next++
	}
	return next < end && it.words[next].is(lexicon.De)
}

// chain extends a verb over those that are joined to it: 发现、删除, 检查并依法约谈.
func (it *item) chain(i, end int) run {
	r := run{i, i + 1}
	for next := r.end; next < end; next++ {
		w := &it.words[next]
		switch {
		case it.joins(r.end-1, next, end) && (next > r.end || it.sharesObject(next, end)):
			r.end = next + 1
		case w.sort == pause, w.is(lexicon.Conjunction|lexicon.Tally) && !w.verbal():
		default:
			return r
		}
	}
	return r
}

// joins reports whether the verb words[next] does the same as the verb before it
// rather than beginning its noun phrase.
func (it *item) joins(last, next, end int) bool {
	w := &it.words[next]
	switch {
	case w.is(lexicon.Verb) && next == last+1 && next == end-1:
		return true
	case !w.is(lexicon.Action) || w.is(lexicon.Noun|lexicon.Preposition) || it.describes(next, end):
		return false
	}
	force := it.words[last].force()
	return w.force() == force || force == lexicon.Yielding && w.force() == lexicon.Strong
}

// sharesObject reports whether the verb words[next] can have the object of the verb right
// before it, or one of several words; else it is part of the noun: 组建 调解队伍12支.
func (it *item) sharesObject(next, end int) bool {
	if it.words[next-1].is(lexicon.Building) && next+1 < end {
		return false
	}
	if next+2 != end || end > it.q {
		return true
	}
	verb, noun := it.words[next-1].Word, it.parser.noun(it.words, run{next + 1, end})
	return noun == nil || it.words[next].Word.Objects.Has(noun.Object) || !verb.Objects.Has(noun.Object)
}

// strong reports whether the word is a verb that governs wherever it stands first.
func (w *word) strong() bool { return w.is(lexicon.Action) && w.Word.Force == lexicon.Strong }

// force returns the force of a verb; those of the general list are weak.
func (w *word) force() lexicon.Force {
	if w.is(lexicon.Action) {
		return w.Word.Force
	}
	return lexicon.Plain
}
