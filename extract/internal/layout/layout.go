// Package layout finds the parts of a bulletin: sections, paragraphs,
// sentences. Every offset counts bytes of the text given.
package layout

// Span is a stretch of the text in bytes, its end excluded.
type Span struct{ Start, End int }

// Document is a text taken apart.
type Document struct {
	Sections  []Section // the first is the whole document
	Sentences []Sentence
}

// Section is what stands under one heading, down to the next of its level.
type Section struct {
	Parent    int  // index of the section around it; the document is its own
	Heading   Span // without its number; empty for the document
	Body      Span
	Published string // 2018-03-26 as stated in it, or ""
	Source    string // as stated in it, or ""
}

// Sentence is a stretch that ends in 。！？ or a line end, with its place.
type Sentence struct {
	Span
	Section   int
	Paragraph int  // counts from 0 in the document
	Heading   bool // a heading, publication line or link: not a statement
}
