package setting

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/period"
	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// Document is a text with its figures.
type Document struct {
	Text    string
	Folded  string // Text with traditional characters folded, as long as it
	Layout  layout.Document
	Figures []Figure // in the order of the text
	Given   Given
}

// Given is what is known beside a text.
type Given struct {
	Place     string      // a name or a path, for figures whose text names none
	Published period.Date // for sections that state none
	Source    string      // for sections that state none
}

// Figure is where a figure and its words stand.
type Figure struct {
	Span     layout.Span
	Object   []layout.Span // the pieces of its object
	Sentence int           // index in Layout.Sentences
}

// Setting is what holds for a figure.
type Setting struct {
	Place     place.Place // zero if the text names none
	Agency    layout.Span // the acting body, empty if the paragraph names none
	Period    Period
	Published period.Date
	Source    string
}

// Period is a time as the paragraph words it, with its first and last day where
// they can be worked out.
type Period struct {
	layout.Span
	First, Last period.Date
}

// Result is what was found in a document beside the settings of its figures.
type Result struct {
	Places   []place.Place // of each section
	Warnings []Warning
}

// Warning tells of a name that may be several places.
type Warning struct {
	Span    layout.Span
	Message string
}

// Finder decides settings. It is immutable and safe for concurrent use.
type Finder struct {
	gazetteer *place.Gazetteer
	periods   *period.Finder
	words     *vocabulary
}

// New returns a Finder over the texts of the tables agencies.tsv and settings.tsv.
func New(gazetteer *place.Gazetteer, periods *period.Finder, agencies, settings string) (*Finder, error) {
	words, err := newVocabulary(agencies, settings)
	if err != nil {
		return nil, err
	}
	words.survey = runes.NewSurvey(gazetteer.Openings(), &words.openings, &words.branches, periods.Openings())
	return &Finder{gazetteer, periods, words}, nil
}
