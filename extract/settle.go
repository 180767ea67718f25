package extract

import (
	"slices"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/period"
	"github.com/tongbao-go/tongbao/extract/internal/setting"
)

// settle gives sections and figures their place, agency, period, day of
// publication and source.
func (r *reader) settle() {
	r.figures = slices.Grow(r.figures[:0], len(r.bulletin.Metrics))
	for i := range r.bulletin.Metrics {
		n := &r.bulletin.notes[i]
		r.figures = append(r.figures, setting.Figure{
			Span:     layout.Span(r.bulletin.Metrics[i].Span),
			Object:   n.object[:],
			Sentence: n.sentence,
		})
	}
	result := r.settings.Read(setting.Document{
		Text:    r.document.Text,
		Folded:  r.text,
		Layout:  r.layout,
		Figures: r.figures,
		Given:   r.given(),
	}, func(figure int, s setting.Setting) {
		r.bulletin.Metrics[figure].settle(r.document.Text, s)
	})
	r.sections(result)
	for _, w := range result.Warnings {
		r.bulletin.Warnings = append(r.bulletin.Warnings, Warning{Span(w.Span), w.Message})
	}
}

// given is what is known beside the text.
func (r *reader) given() setting.Given {
	g := setting.Given{
		Place:     r.document.Place,
		Published: period.Date(r.document.Published),
		Source:    r.document.Source,
	}
	if g.Place == "" {
		g.Place = r.extractor.place
	}
	return g
}

func (m *Metric) settle(text string, s setting.Setting) {
	m.Place = Place(s.Place)
	m.Agency = s.Agency.In(text)
	m.Period = Period{s.Period.In(text), Date(s.Period.First), Date(s.Period.Last)}
	m.Published = Date(s.Published)
	m.Source = s.Source
}

// sections adds the sections of the layout with what is known of each.
func (r *reader) sections(result setting.Result) {
	r.bulletin.Sections = make([]Section, 0, len(r.layout.Sections))
	for i, s := range r.layout.Sections {
		section := Section{
			Parent:    s.Parent,
			Heading:   s.Heading.In(r.document.Text),
			Span:      Span(s.Body),
			Published: Date(r.layout.Published(i)),
			Source:    r.layout.Source(i),
		}
		if i < len(result.Places) {
			section.Place = Place(result.Places[i])
		}
		if section.Published.IsZero() {
			section.Published = r.document.Published
		}
		if section.Source == "" {
			section.Source = r.document.Source
		}
		r.bulletin.Sections = append(r.bulletin.Sections, section)
	}
}
