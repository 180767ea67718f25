package setting

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// reader decides the settings of one document.
type reader struct {
	*Finder
	text     string
	layout   layout.Document
	given    Given
	home     place.Place // the place given
	nation   place.Place
	sections []section
	result   Result

	cues     []cue // of the last stretch scanned
	mentions []place.Mention
	objects  []layout.Span

	paragraph int         // the one being read
	next      int         // the next sentence of it to read
	here      place.Place // of its section
	year      int         // of its section's publication, 0 if unknown
	now       current
}

// current is what holds at one point of a paragraph: the last cues before it.
type current struct {
	place    place.Place
	agency   cue
	enclosed cue // the last place named within a quotation or brackets
}

func newReader(f *Finder, d Document) *reader {
	r := &reader{Finder: f, text: d.Text, layout: d.Layout, given: d.Given, paragraph: -1}
	r.nation, _ = f.gazetteer.ByCode(nationCode)
	r.sections = make([]section, len(d.Layout.Sections))
	for i := len(d.Layout.Sentences) - 1; i >= 0; i-- {
		r.sections[d.Layout.Sentences[i].Section].first = i
	}
	r.home = r.givenPlace()
	r.result.Settings = make([]Setting, 0, len(d.Figures))
	return r
}

const nationCode = "100000"

// finish adds the places of all sections.
func (r *reader) finish() Result {
	r.result.Places = make([]place.Place, len(r.sections))
	for i := range r.sections {
		r.result.Places[i] = r.placeOf(i)
	}
	return r.result
}

// sentence decides the settings of the figures of one sentence.
func (r *reader) sentence(figures []Figure) {
	at := figures[0].Sentence
	s := r.layout.Sentences[at]
	if s.Paragraph != r.paragraph {
		r.begin(at)
	}
	for ; r.next < at; r.next++ {
		for _, c := range r.scanSentence(r.next) {
			r.take(c)
		}
	}
	cues := r.outsideObjects(r.scanSentence(at), figures)
	for _, f := range figures {
		for len(cues) > 0 && cues[0].End <= f.Span.Start {
			r.take(cues[0])
			cues = cues[1:]
		}
		r.settle(f, s, cues)
	}
	for _, c := range cues {
		r.take(c)
	}
	r.next = at + 1
}

// begin starts the paragraph of a sentence.
func (r *reader) begin(at int) {
	s := r.layout.Sentences[at]
	r.here, r.year = r.placeOf(s.Section), r.yearOf(s.Section)
	r.paragraph, r.next, r.now = s.Paragraph, at, current{}
	for r.next > 0 && r.layout.Sentences[r.next-1].Paragraph == s.Paragraph {
		r.next--
	}
}

// yearOf returns the year in which a section was published, 0 if unknown.
func (r *reader) yearOf(section int) int {
	published := cmp.Or(r.layout.Published(section), r.given.Published)
	year, _ := strconv.Atoi(published[:min(len(published), 4)])
	return year
}

func (r *reader) scanSentence(at int) []cue {
	around := r.now.place
	if around.IsZero() {
		around = r.here
	}
	s := r.layout.Sentences[at]
	return r.scan(layout.Span{Start: s.Statement, End: s.End}, around)
}

// take lets a cue hold for what comes behind it.
func (r *reader) take(c cue) {
	if c.until != 0 {
		r.now.enclosed = c
		return
	}
	if c.counts() {
		r.now.place = c.place
	}
	if c.acts() {
		r.now.agency = c
	}
}

// outsideObjects drops the cues that stand inside the object of a figure.
func (r *reader) outsideObjects(cues []cue, figures []Figure) []cue {
	r.objects = r.objects[:0]
	for _, f := range figures {
		r.objects = append(r.objects, f.Object...)
	}
	slices.SortFunc(r.objects, func(a, b layout.Span) int { return cmp.Compare(a.Start, b.Start) })
	objects := r.objects
	return slices.DeleteFunc(cues, func(c cue) bool {
		for len(objects) > 0 && objects[0].End < c.End {
			objects = objects[1:]
		}
		return len(objects) > 0 && objects[0].Start <= c.Start
	})
}

// settle adds the setting of a figure; behind are the cues behind it in its
// sentence.
func (r *reader) settle(f Figure, s layout.Sentence, behind []cue) {
	p := r.placeFor(f, s, behind)
	r.result.Settings = append(r.result.Settings, Setting{
		Place:     p,
		Agency:    r.agencyFor(p),
		Published: cmp.Or(r.layout.Published(s.Section), r.given.Published),
		Source:    cmp.Or(r.layout.Source(s.Section), r.given.Source),
	})
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
	for _, p := range []place.Place{r.now.place, r.here} {
		if !p.IsZero() {
			return p
		}
	}
	for _, c := range behind {
		if c.counts() {
			return c.place
		}
	}
	if p := r.below(s); !p.IsZero() {
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
func (r *reader) agencyFor(p place.Place) layout.Span {
	a := r.now.agency
	if a.place.IsZero() || a.place.Contains(p) {
		return a.Span
	}
	return layout.Span{}
}
