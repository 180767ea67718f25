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
	original string
	text     string // folded
	layout   layout.Document
	given    Given
	home     place.Place // the place given
	nation   place.Place
	sections []section
	result   Result

	cues     []cue // of the last stretch scanned
	mentions []place.Mention
	periods  []Period
	exprs    []period.Expr
	objects  []layout.Span

	paragraph int         // the one being read
	next      int         // the next sentence of it to read
	here      place.Place // of its section
	published period.Date // of its section
	stated    int         // the year that its periods stated last, 0 if none did
	now       current
}

// current is what holds at one point of a paragraph: the last cues before it.
type current struct {
	place    place.Place
	spread   bool // bodies of several places act in the sentence: none of them is it
	agency   cue
	enclosed cue // the last place named within a quotation or brackets
	period   Period
}

func newReader(f *Finder, d Document) *reader {
	r := &reader{Finder: f, original: d.Text, text: d.Folded, layout: d.Layout, given: d.Given, paragraph: -1}
	r.nation, _ = f.gazetteer.ByCode(nationCode)
	r.sections = make([]section, len(d.Layout.Sections))
	for i := len(d.Layout.Sentences) - 1; i >= 0; i-- {
		r.sections[d.Layout.Sentences[i].Section].first = i
	}
	r.home = r.givenPlace()
	return r
}

const nationCode = "100000"

// finish adds the places of all sections, and puts the warnings in order.
func (r *reader) finish() Result {
	r.result.Places = make([]place.Place, len(r.sections))
	for i := range r.sections {
		r.result.Places[i] = r.placeOf(i)
	}
	slices.SortFunc(r.result.Warnings, func(a, b Warning) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	r.result.Warnings = slices.Compact(r.result.Warnings)
	return r.result
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
	r.dropObjects(&t, figures)
	for i, f := range figures {
		r.passTo(&t, f.Span.Start)
		settle(i, r.settingOf(f, s, t.cues))
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
	around := r.now.place
	if around.IsZero() {
		around = r.here
	}
	s := r.layout.Sentences[at]
	span := layout.Span{Start: s.Statement, End: s.End}
	r.now.spread = false
	if _, ok := r.words.begins(span.In(r.text), turn); ok {
		r.now.period = Period{}
	}
	return trail{r.scan(span, around), r.scanPeriods(span)}
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
	if c.counts() {
		r.now.place, r.now.spread = c.place, false
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

// dropObjects drops what stands inside the object of a figure.
func (r *reader) dropObjects(t *trail, figures []Figure) {
	r.objects = r.objects[:0]
	for _, f := range figures {
		r.objects = append(r.objects, f.Object...)
	}
	slices.SortFunc(r.objects, func(a, b layout.Span) int { return cmp.Compare(a.Start, b.Start) })
	t.cues = outside(r.objects, t.cues, func(c cue) layout.Span { return c.Span })
	t.periods = outside(r.objects, t.periods, func(p Period) layout.Span { return p.Span })
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

// settingOf decides the setting of a figure; behind are the cues behind it in its
// sentence.
func (r *reader) settingOf(f Figure, s layout.Sentence, behind []cue) Setting {
	p := r.placeFor(f, s, behind)
	return Setting{
		Place:     p,
		Agency:    r.agencyFor(f, p),
		Period:    r.now.period,
		Published: r.published,
		Source:    cmp.Or(r.layout.Source(s.Section), r.given.Source),
	}
}

// placeFor returns the first that there is: the place around the figure, right
// behind it, before it in its paragraph, above it, below it, and the one given.
func (r *reader) placeFor(f Figure, s layout.Sentence, behind []cue) place.Place {
	if c := r.now.enclosed; c.until > f.Span.Start && c.counts() {
		return c.place
	}
	if c, ok := r.rightBehind(f, behind); ok {
		return c.place
	}
	if r.now.spread {
		return r.here
	}
	for _, p := range []place.Place{r.now.place, r.here} {
		if !p.IsZero() {
			return p
		}
	}
	if p := r.below(s, behind); !p.IsZero() {
		return p
	}
	return r.home
}

// rightBehind returns the place that follows the figure: 其中6名在法国.
func (r *reader) rightBehind(f Figure, behind []cue) (cue, bool) {
	if len(behind) == 0 || !behind[0].counts() || behind[0].agency {
		return cue{}, false
	}
	w, ok := r.words.begins(r.text[f.Span.End:], where)
	return behind[0], ok && f.Span.End+len(w.text) == behind[0].Start
}

// agencyFor returns the last body that acted, unless the figure is from elsewhere.
func (r *reader) agencyFor(f Figure, p place.Place) layout.Span {
	a := r.now.agency
	if c := r.now.enclosed; c.until > f.Span.Start && c.acts() {
		a = c
	}
	if a.place.IsZero() || a.place.Contains(p) {
		return a.Span
	}
	return layout.Span{}
}
