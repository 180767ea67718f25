package setting

import (
	"cmp"
	"slices"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/period"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// reader decides the settings of one document.
type reader struct {
	*Finder
	memory
	original string
	text     string // folded
	layout   layout.Document
	given    Given
	home     place.Place // the place given
	nation   place.Place
	only     looked      // the one place that the text names, see lone
	shared   place.Place // the first name that several places have, without the places around
	result   Result

	paragraph int         // the one being read
	next      int         // the next sentence of it to read
	here      place.Place // of its section
	published period.Date // of its section
	source    string      // of its section
	stated    int         // the year that its periods stated last, 0 if none did
	now       current
}

// current is what holds at one point of a paragraph: the last cues before it.
type current struct {
	place    place.Place
	home     place.Place // the last of them in China
	spread   bool        // bodies of several places act in the sentence: none of them is it
	agency   cue
	enclosed cue // the last place named within a quotation or brackets
	period   Period
}

func newReader(f *Finder, d Document, m memory) *reader {
	r := &reader{Finder: f, memory: m, original: d.Text, text: d.Folded, layout: d.Layout, given: d.Given, paragraph: -1}
	r.nation, _ = f.gazetteer.ByCode(nationCode)
	r.sections = append(r.sections[:0], make([]section, len(d.Layout.Sections))...)
	for i := len(d.Layout.Sentences) - 1; i >= 0; i-- {
		r.sections[d.Layout.Sentences[i].Section].first = i
	}
	r.home = r.givenPlace()
	return r
}

const nationCode = "100000"

// finish adds the places of all sections, and puts the warnings in order.
func (r *reader) finish() {
	r.result.Places = make([]place.Place, len(r.sections))
	for i := range r.sections {
		r.result.Places[i] = r.placeOf(i)
	}
	slices.SortFunc(r.result.Warnings, func(a, b Warning) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	r.result.Warnings = slices.Compact(r.result.Warnings)
}

// sentence decides the settings of the figures of one sentence.
func (r *reader) sentence(figures []Figure, settle func(figure int, s Setting)) {
	at := figures[0].Sentence
	s := r.layout.Sentences[at]
	if s.Paragraph != r.paragraph {
		r.begin(at)
	}
	for ; r.next < at; r.next++ {
		r.pass(r.scanSentence(r.next))
	}
	t := r.scanSentence(at)
	r.deal(t.cues, figures)
	r.dropObjects(&t, figures)
	for i, f := range figures {
		r.passTo(&t, f.Span.Start)
		settle(i, r.settingOf(f, s, around{t.cues, figures[i+1:], r.dealt[i]}))
	}
	r.pass(t)
	r.next = at + 1
}

// trail is what a sentence names, in the order of the text.
type trail struct {
	cues    []cue
	periods []Period
}

func (r *reader) scanSentence(at int) trail {
	s := r.layout.Sentences[at]
	span := layout.Span{Start: s.Statement, End: s.End}
	r.comeHome()
	r.now.spread = false
	if _, ok := r.words.begins(span.In(r.text), turn); ok {
		r.now.period = Period{}
	}
	around := cmp.Or(r.now.place, r.here)
	return trail{r.scan(span, around), r.scanPeriods(span)}
}

// comeHome takes back a foreign place at the end of its sentence, where the text is
// about one in China: what bodies abroad did is told in passing.
func (r *reader) comeHome() {
	home := cmp.Or(r.now.home, r.here)
	if r.gazetteer.Abroad(r.now.place) && !home.IsZero() {
		r.now.place = home
	}
}

// pass takes all that is left of a sentence.
func (r *reader) pass(t trail) { r.passTo(&t, len(r.text)) }

// passTo takes what ends before a byte.
func (r *reader) passTo(t *trail, at int) {
	for len(t.cues) > 0 && t.cues[0].End <= at {
		r.take(t.cues[0])
		t.cues = t.cues[1:]
	}
	for len(t.periods) > 0 && t.periods[0].End <= at {
		r.now.period = t.periods[0]
		t.periods = t.periods[1:]
	}
}

// begin starts the paragraph of a sentence.
func (r *reader) begin(at int) {
	s := r.layout.Sentences[at]
	r.here, r.published = r.placeOf(s.Section), r.publishedOf(s.Section)
	r.source = cmp.Or(r.layout.Source(s.Section), r.given.Source)
	r.paragraph, r.next, r.stated, r.now = s.Paragraph, at, 0, current{}
	for r.next > 0 && r.layout.Sentences[r.next-1].Paragraph == s.Paragraph {
		r.next--
	}
}

// take lets a cue hold for what comes behind it.
func (r *reader) take(c cue) {
	if c.until != 0 {
		r.now.enclosed = c
		return
	}
	if c.counts() && !r.vague(c) {
		r.now.place, r.now.spread = c.place, false
		if !r.gazetteer.Abroad(c.place) {
			r.now.home = c.place
		}
		if a := r.now.agency.place; !c.scene && !a.IsZero() && a != c.place {
			r.now.agency = cue{} // another place acts now
		}
	}
	if c.several && c.acts() {
		r.now.spread = true
	}
	if c.acts() {
		r.now.agency = c
	}
}

// vague reports whether a cue is a row of scenes, which says less than the place that
// is known, that of those who act: 衡阳警方…在东莞、惠州两地….
func (r *reader) vague(c cue) bool { return c.scene && len(c.row) > 0 && !r.now.place.IsZero() }

// dropObjects drops what stands inside the object of a figure, but for a place right
// before its number: 捣毁郑州3处窝点.
func (r *reader) dropObjects(t *trail, figures []Figure) {
	if len(t.cues)+len(t.periods) == 0 {
		return
	}
	r.objects = r.objects[:0]
	for _, f := range figures {
		for _, o := range f.Object {
			if !r.locates(t, o, f) {
				r.objects = append(r.objects, o)
			}
		}
	}
	slices.SortFunc(r.objects, func(a, b layout.Span) int { return cmp.Compare(a.Start, b.Start) })
	t.cues = slices.DeleteFunc(t.cues, func(c cue) bool { return counted(c, figures) })
	t.cues = outside(r.objects, t.cues, func(c cue) layout.Span { return c.Span })
	t.periods = outside(r.objects, t.periods, func(p Period) layout.Span { return p.Span })
}

// locates reports whether a piece of an object is none: it begins with the place or body
// that acts in its clause, or is nothing but the place right before the number of its
// figure, which then holds.
func (r *reader) locates(t *trail, piece layout.Span, f Figure) bool {
	i, ok := slices.BinarySearchFunc(t.cues, piece.Start, func(c cue, at int) int { return cmp.Compare(c.Start, at) })
	if !ok {
		return false
	}
	c := &t.cues[i]
	if c.Span == piece && c.End == f.Span.Start {
		c.stance = acting
		return true
	}
	return c.first && c.stance == acting
}

// counted reports whether a body is what a figure counts: 新建派出所31个.
func counted(c cue, figures []Figure) bool {
	_, ok := slices.BinarySearchFunc(figures, c.End, func(f Figure, at int) int { return cmp.Compare(f.Span.Start, at) })
	return ok && c.agency && c.place.IsZero()
}

// outside keeps the items that stand in none of the spans; both are sorted.
func outside[T any](spans []layout.Span, items []T, at func(T) layout.Span) []T {
	return slices.DeleteFunc(items, func(item T) bool {
		s := at(item)
		for len(spans) > 0 && spans[0].End < s.End {
			spans = spans[1:]
		}
		return len(spans) > 0 && spans[0].Start <= s.Start
	})
}
