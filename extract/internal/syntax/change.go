package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// changed fires where the number says by how much something rose or fell.
func (it *item) changed(f *Figure) bool {
	at := it.lead()
	if at < 0 {
		return false
	}
	compared, verb := it.comparison(at), run{at, at + 1}
	if compared >= 0 && at > it.from && it.words[at-1].is(lexicon.More) && it.words[at].verbal() {
		verb.start = at - 1 // 比去年多抓
	}
	if it.words[at].force() != lexicon.Change && (compared < 0 || !it.words[verb.start].is(lexicon.More)) {
		return false
	}
	if compared < 0 && !it.rate() && it.words[at].is(lexicon.Settle) {
		return false
	}
	f.Pattern, f.Marks = ChangeNumber, f.Marks|MarkChange
	it.setAction(f, verb)
	end := verb.start
	if compared >= 0 {
		end = compared
	}
	it.changeOf(f, run{it.trimStart(it.from, end), it.trimEnd(it.from, end)})
	return true
}

// changeOf makes what changed the object: the nouns dealt out, the subject, or what the
// figure before counts.
func (it *item) changeOf(f *Figure, subject run) {
	if !subject.empty() && it.dated(subject) {
		subject.start = subject.end
	}
	switch last := it.parser.last(); {
	case it.dealt(f, subject):
		f.Marks |= MarkSubject
	case !subject.empty():
		f.Marks |= MarkSubject
		it.setObject(f, subject, run{})
	case last != nil:
		f.copyObject(last)
	}
}

// dated reports whether a run of words begins with a digit, as a year does.
func (it *item) dated(r run) bool {
	c := it.parser.text[it.words[r.start].Start]
	return c >= '0' && c <= '9'
}

// comparison finds 同比 比 较 before words[end], or -1.
func (it *item) comparison(end int) int {
	for i := it.from; i < end; i++ {
		if it.words[i].is(lexicon.Compare) {
			return it.beforeStandard(i)
		}
	}
	return -1
}

// beforeStandard goes back from 相比 to the 与 before what is compared with.
func (it *item) beforeStandard(i int) int {
	for j := i - 1; j > it.from; j-- {
		if it.words[j].is(lexicon.Front | lexicon.Preposition) {
			return j
		}
	}
	return i
}
