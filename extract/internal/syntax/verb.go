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

// nounBeforeDeed reports whether the deed right before the number ends a noun
// phrase: 查获濒危物种走私10起, or names the case itself: 破获盗窃3起.
func (s *search) nounBeforeDeed() bool {
	switch {
	case s.words[s.weak.end-1].force() != lexicon.Deed:
		return false
	case s.weak.start == s.best.end:
		return s.q < len(s.words) && s.cases() && s.words[s.best.end-1].force() == lexicon.Strong
	}
	follows := s.q+1 < len(s.words) && s.counts(&s.words[s.q+1]) // 发布广告吸引千余名赌客
	return s.words[s.weak.start-1].nominal() && !follows
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
