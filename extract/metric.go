package extract

import (
	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
)

// Span is a stretch of the text in bytes, its end excluded.
type Span struct{ Start, End int }

// In returns the words that the span covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Bulletin is what Extract found in one text. Figures stand in the order of the
// text and never overlap.
type Bulletin struct {
	Name     string // of the document, as given
	Text     string // the text that every offset counts in
	Sections []Section
	Metrics  []Metric
	Warnings []Warning

	notes []note // what the words around each figure told, for the links
}

// note is what reading keeps of a figure beside its Metric.
type note struct {
	marks     syntax.Mark
	pattern   syntax.Pattern
	list      int // figures of one statement share it
	paragraph int
	sentence  int
	object    syntax.Phrase
	aside     bool // it stands in brackets
}

// Section is a stretch of the bulletin under one heading. The first section is
// the whole document and its own parent.
type Section struct {
	Parent    int    // index of the section that holds this one
	Heading   string // as written, without its number; "" for the document
	Span      Span
	Place     Place
	Published Date
	Source    string
}

// Metric is one figure: a quantity with what it counts, who did what, where and
// when. FIELDS.md tells what each field holds.
type Metric struct {
	Text      string // the characters of Span
	Span      Span
	Quantity  units.Quantity
	Action    Action
	Object    Object
	Indicator Indicator
	Role      Role
	PartOf    Link // the total that this is a part of
	CompareOf Link // the figure whose change this states
	Repeats   Link // the first telling of the same figure
	Place     Place
	Agency    string // the acting body as written, "" if the paragraph names none
	Period    Period
	Published Date
	Source    string
	Section   int // index in Bulletin.Sections
	Sentence  Span
}

// Action is the verb that governs a figure, as written and by its kind.
type Action struct {
	Text string
	Kind ActionKind
}

// Object is the noun phrase that a figure counts or measures.
type Object struct {
	Text string // as written, a number that splits it taken out
	Head string // the noun it ends on
	Kind ObjectKind
}

// Place is an administrative area: its full path (四川省/广元市/旺苍县) and its
// six-digit code of GB/T 2260, "" where it has none.
type Place struct{ Path, Code string }

// Period is the time that a figure covers, as worded, with its first and last
// day where they can be resolved; a Date is zero where they cannot.
type Period struct {
	Text       string
	Start, End Date
}

// Warning tells of an oddity of the input; nothing is lost by it.
type Warning struct {
	Span    Span
	Message string
}
