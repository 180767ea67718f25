package layout

import "github.com/tongbao-go/tongbao/extract/internal/period"

// Span is a stretch of the text in bytes, its end excluded.
type Span struct{ Start, End int }

// In returns the words that the span covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Document is a text taken apart.
type Document struct {
	Sections  []Section // the first is the whole document
	Sentences []Sentence
}

// Section is what stands under one heading, down to the next of its level.
type Section struct {
	Parent    int         // index of the section around it; the document is its own
	Heading   Span        // without its number; empty for the document and for a list item
	Body      Span        // all of it: heading, text and the sections inside
	Published period.Date // as stated in it, or zero
	Source    string      // link or name as stated in it, or ""
}

// Sentence is a stretch that ends in 。！？ or at the end of its paragraph, or after
// 16 KB.
type Sentence struct {
	Span
	Section   int
	Paragraph int  // counts from 0 in the document
	Statement int  // where its own words begin, after a list number or dateline
	Dateline  Span // 新华社北京5月27日电 at its beginning, or empty
	Heading   bool // a heading or page line: not a statement
	Page      bool // about the publication, or a link
}

// Parse takes a text apart. Any bytes will do.
func Parse(text string) Document { return new(Parser).Parse(text) }

// Parser takes one text apart after the other in the same memory.
type Parser struct {
	lines    []line
	document Document
}

// Parse is the function Parse; what it returns is valid until the next call.
func (p *Parser) Parse(text string) Document {
	r := embedded()
	p.lines = appendLines(p.lines[:0], text)
	classify(text, p.lines, r)
	p.document = build(p.document, text, p.lines, r)
	return p.document
}

// Published returns the day of publication of a section: its own, else that of
// the nearest section around it, else the zero Date.
func (d Document) Published(section int) period.Date {
	return inherit(d, section, func(s *Section) period.Date { return s.Published })
}

// Source returns the link or name that a section came from, found as Published
// is.
func (d Document) Source(section int) string {
	return inherit(d, section, func(s *Section) string { return s.Source })
}

func inherit[T comparable](d Document, section int, stated func(*Section) T) T {
	var none T
	for {
		s := &d.Sections[section]
		if value := stated(s); value != none || section == 0 {
			return value
		}
		section = s.Parent
	}
}
