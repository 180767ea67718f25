package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// figure puts together what was found on both sides: the first pattern that fits
// fires.
func (it *item) figure() Figure {
	f := Figure{Marks: it.marks}
	switch {
	case it.describe(&f):
	case it.changed(&f):
	case it.moved(&f):
	case it.settled(&f):
	case it.shared(&f):
	case it.measured(&f):
	case it.lightly(&f):
	case it.fronted(&f):
	case it.governed(&f):
	case it.done(&f):
	default:
		it.listed(&f)
	}
	return f
}

// phrase returns the characters of a run of words.
func (it *item) phrase(r run) Phrase { return join(it.span(r), layout.Span{}) }

func (it *item) span(r run) layout.Span {
	if r.empty() {
		return layout.Span{}
	}
	return layout.Span{Start: it.words[r.start].Start, End: it.words[r.end-1].End}
}

// setAction makes the verbs of r the action; an adverb between two is left out.
func (it *item) setAction(f *Figure, r run) {
	f.Verb = it.words[r.end-1].Word
	f.Action = it.phrase(r)
	for i := r.start + 1; i < r.end-1; i++ {
		if it.words[i].is(lexicon.Adverb) && !it.words[i].is(lexicon.Conjunction|lexicon.Action) {
			f.Action = join(it.span(run{r.start, i}), it.span(run{i + 1, r.end}))
			return
		}
	}
}

// setObject makes the words of a and b the object.
func (it *item) setObject(f *Figure, a, b run) {
	f.Object, f.Noun, f.Head = join(it.span(a), it.span(b)), nil, Phrase{}
	last := b
	if b.empty() {
		last = a
	}
	if last.empty() {
		return
	}
	if a.empty() || b.empty() {
		if w := &it.words[last.start]; last.end == last.start+1 && w.is(lexicon.Demonstrative) && !w.nominal() {
			f.Object = Phrase{} // 这62人
			return
		}
	}
	if it.words[last.end-1].is(lexicon.De) {
		f.Object = Phrase{} // 违规的17人: what describes them is no noun
		return
	}
	f.Noun, f.Head = it.parser.head(it.words, last)
}
