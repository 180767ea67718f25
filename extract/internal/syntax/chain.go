package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

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
