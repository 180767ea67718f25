package figures

import (
	"time"

	"github.com/tongbao-go/tongbao/extract"
)

// Document is a text to be read, with what is known beside it.
type Document struct{ Name, Text, Source, Published string }

// Reading is what the library found in one document.
type Reading struct {
	Sections []Section
	Figures  []Figure
	Findings []Finding
	Warnings []Warning
}

// Figure is a figure as the library tells it, with what stands around its words.
type Figure struct {
	extract.Record
	Prefix string `json:"prefix"`
	Suffix string `json:"suffix"`
}

// Section is a stretch of the document under one heading, in bytes.
type Section struct {
	Index     int          `json:"index"`
	Parent    int          `json:"parent"`
	Heading   string       `json:"heading"`
	ByteStart int          `json:"byte_start"`
	ByteEnd   int          `json:"byte_end"`
	Place     string       `json:"place"`
	PlaceCode string       `json:"place_code"`
	Published extract.Date `json:"published"`
	Source    string       `json:"source"`
}

// Finding is what the audit has to say about some figures of the document.
type Finding struct {
	Index   int                 `json:"index"`
	Kind    extract.FindingKind `json:"kind"`
	Doubt   bool                `json:"doubt"` // it asks to check the bulletin
	Figures []int               `json:"figures"`
	Chinese string              `json:"chinese"`
	English string              `json:"english"`
}

// Warning is an oddity of the text, in bytes.
type Warning struct {
	ByteStart int    `json:"byte_start"`
	ByteEnd   int    `json:"byte_end"`
	Message   string `json:"message"`
}

// Engine reads documents. It may be used by many goroutines at once.
type Engine struct{ x *extract.Extractor }

// New returns an engine.
func New() (*Engine, error) {
	x, err := extract.New()
	if err != nil {
		return nil, err
	}
	return &Engine{x}, nil
}

// Read returns everything that the library finds in a document.
func (e *Engine) Read(d Document) Reading {
	b := e.bulletin(d)
	var r Reading
	for record := range b.Records() {
		r.Figures = append(r.Figures, Figure{record, before(d.Text[:record.ByteStart]), after(d.Text[record.ByteEnd:])})
	}
	for i, s := range b.Sections {
		r.Sections = append(r.Sections, Section{
			i, s.Parent, s.Heading, s.Span.Start, s.Span.End, s.Place.Path, s.Place.Code, s.Published, s.Source,
		})
	}
	for i, f := range b.Audit() {
		r.Findings = append(r.Findings, Finding{i, f.Kind, f.Kind.IsDoubt(), f.Metrics, f.Chinese, f.English})
	}
	for _, w := range b.Warnings {
		r.Warnings = append(r.Warnings, Warning{w.Span.Start, w.Span.End, w.Message})
	}
	return r
}

// Count returns the number of figures in a text that say what was done or what
// is counted: a page's menus and counters have few of these.
func (e *Engine) Count(text string) (n int) {
	for _, m := range e.x.Extract(text).Metrics {
		if m.Action.Kind != extract.ActionNone && m.Object.Kind != extract.ObjectNone {
			n++
		}
	}
	return n
}

func (e *Engine) bulletin(d Document) *extract.Bulletin {
	return e.x.ExtractDocument(extract.Document{
		Name: d.Name, Text: d.Text, Source: d.Source, Published: date(d.Published),
	})
}

func date(s string) extract.Date {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return extract.Date{}
	}
	return extract.Date{Year: t.Year(), Month: t.Month(), Day: t.Day()}
}
