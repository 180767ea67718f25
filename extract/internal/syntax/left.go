package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// readLeft finds the verb and the noun phrase before the quantity.
func (it *item) readLeft() {
	it.front, it.light = -1, -1
	start, end := it.trimStart(it.from, it.q), it.trimEnd(it.from, it.q)
	it.verb = it.governing(start, end)
	if !it.verb.empty() {
		start = it.verb.end
	} else if it.front >= 0 {
		start = it.front + 1
	}
	it.left = it.nounBefore(start, end)
}

// trimEnd drops the words that only lead up to the number: 共 达 为 约有.
func (it *item) trimEnd(start, end int) int {
	for ; end > start; end-- {
		w := &it.words[end-1]
		switch {
		case w.is(lexicon.Each):
			it.marks |= MarkEach
		case w.is(lexicon.Copula) && !w.is(lexicon.Adverb):
			it.marks |= MarkCopula
		case w.is(lexicon.Adverb | lexicon.Aspect | lexicon.Copula):
		default:
			return end
		}
	}
	return end
}

// trimStart drops what only joins or sets the scene: 、 和 其中 目前 全市 共.
func (it *item) trimStart(start, end int) int {
	for ; start < end; start++ {
		w := &it.words[start]
		switch {
		case w.is(lexicon.Part):
			it.marks |= MarkPart
		case w.is(lexicon.Each):
			it.marks |= MarkEach
		case w.sort == pause, w.is(lexicon.Conjunction|lexicon.Adverb|lexicon.Time|lexicon.Locative):
		default:
			return start
		}
	}
	return start
}

// governing finds the verb that governs the quantity from the left. The first
// strong verb does, unless it only describes a noun; of weaker verbs the last.
func (it *item) governing(start, end int) run {
	weak := run{}
	for i := start; i < end; i++ {
		w := &it.words[i]
		switch {
		case w.is(lexicon.Part):
			it.marks |= MarkPart
		case w.is(lexicon.Boundary):
			weak, it.front = run{}, -1
		case w.is(lexicon.Front) && i+1 < end && !w.is(lexicon.Action):
			it.front = i
		case w.is(lexicon.Light):
			it.light = i
		case !w.verbal() || it.describes(i, end):
		case it.strong(i, end):
			return it.chain(i, end)
		case weak.empty() || i > weak.end:
			weak = it.chain(i, end)
			i = weak.end - 1
		}
	}
	if it.front >= 0 && weak.start < it.front {
		return run{}
	}
	return weak
}

// strong reports whether the verb words[i] governs wherever it stands first.
func (it *item) strong(i, end int) bool {
	w := &it.words[i]
	if !w.is(lexicon.Action) || w.Word.Force != lexicon.Strong {
		return false
	}
	if w.is(lexicon.Pivot) {
		return !it.strongAfter(i+1, end)
	}
	return !it.nounHere(i, end)
}

// strongAfter reports whether another strong verb follows: 督促企业关停….
func (it *item) strongAfter(start, end int) bool {
	for i := start; i < end; i++ {
		w := &it.words[i]
		if w.is(lexicon.Action) && w.Word.Force == lexicon.Strong && !it.describes(i, end) && !it.nounHere(i, end) {
			return true
		}
	}
	return false
}

// nounHere reports whether a word that is verb and noun is a noun here: the last
// before the number, with something before it that governs or describes it.
func (it *item) nounHere(i, end int) bool {
	return it.words[i].is(lexicon.Noun) && i == end-1 && i > it.from && !it.words[i-1].is(lexicon.Adverb)
}

// describes reports whether the verb words[i] only describes a noun: 侦办的, or a
// deed before the noun it makes a compound with.
func (it *item) describes(i, end int) bool {
	next := i + 1
	for next < end && it.words[next].is(lexicon.Aspect) {
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
		case it.joins(r.end-1, next, end):
			r.end = next + 1
		case w.sort == pause, w.is(lexicon.Conjunction|lexicon.Adverb) && !w.verbal():
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
	if !w.is(lexicon.Action) || w.is(lexicon.Noun) || it.describes(next, end) {
		return false
	}
	return w.Word.Force == it.words[last].force()
}

// force returns the force of a verb; those of the general list are weak.
func (w *word) force() lexicon.Force {
	if w.is(lexicon.Action) {
		return w.Word.Force
	}
	return lexicon.Weak
}

// nounBefore returns the noun phrase of words[start:end], what follows the verb.
func (it *item) nounBefore(start, end int) run {
	for ; start < end; start++ {
		w := &it.words[start]
		if w.sort != pause && (w.sort != plain || !w.is(lexicon.Aspect|lexicon.Adverb|lexicon.Locative|lexicon.Conjunction|lexicon.Part)) {
			break
		}
	}
	return run{start, end}
}
