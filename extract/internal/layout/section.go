package layout

import (
	"cmp"
	"slices"

	"github.com/tongbao-go/tongbao/extract/internal/period"
)

// builder makes the tree of sections line by line.
type builder struct {
	text      string
	rules     *rules
	doc       Document
	open      []openSection // from the document down to where the next line goes
	paragraph int
}

// openSection is a section that lines may still be added to.
type openSection struct {
	index      int
	family     string // of its number
	item       bool   // begins with a statement, not with a heading
	tight      bool   // the item before it in its list was one paragraph
	paragraphs int    // of its own
	closed     bool   // a publication line after its text has closed it
}

// unnumbered is the family of headings without a number.
const unnumbered = "heading"

// shortSentence is how many bytes the sentences of most texts have at least.
const shortSentence = 100

// build makes a document of lines, in the memory of one that is not needed any more.
func build(used Document, text string, lines []line, r *rules) Document {
	b := builder{text: text, rules: r, open: []openSection{{}}}
	b.doc.Sections = append(used.Sections[:0], Section{Body: Span{0, len(text)}})
	b.doc.Sentences = slices.Grow(used.Sentences[:0], max(len(lines), len(text)/shortSentence))
	for i := 0; i < len(lines); i++ {
		switch l := lines[i]; l.kind {
		case linePage:
			p, _ := r.readPage(l.In(text))
			b.addPage(l.Span, p)
		case lineHeading:
			b.addHeading(l)
		default:
			first := l
			for lines[i].joins {
				i++
			}
			b.addText(first, Span{first.Start, lines[i].End})
		}
		b.paragraph++
	}
	b.closeTo(1)
	b.doc.Sections[0].Body = Span{0, len(text)}
	b.liftPublication()
	return b.doc
}

func (b *builder) top() *openSection { return &b.open[len(b.open)-1] }

func (b *builder) section() *Section { return &b.doc.Sections[b.top().index] }

// addPage notes what a line or note states of the section; after the section's
// text it also closes it.
func (b *builder) addPage(span Span, p page) {
	s := b.section()
	s.Published = cmp.Or(s.Published, p.published)
	s.Source = cmp.Or(p.link, s.Source, p.source)
	b.top().closed = b.top().paragraphs > 0
	b.addSentence(Sentence{Span: span, Heading: true, Page: true})
}

// note reads a sentence that is a note on the publication in brackets: （来源：某报）.
func (b *builder) note(s Span) (page, bool) {
	if !startsAny(s.In(b.text), "（", "(", "【", "[") {
		return page{}, false
	}
	return b.rules.readPage(s.In(b.text))
}

func (b *builder) addHeading(l line) {
	family := l.family()
	heading := trim(b.text, Span{l.behindNumber(), l.End})
	switch {
	case l.label() != Span{}:
		heading = l.label()
	case family == "":
		family = unnumbered
	}
	if family != unnumbered || b.begun() {
		b.openSection(family, l.Start, heading)
	}
	b.addSentence(Sentence{Span: l.Span, Heading: true, Statement: heading.Start})
}

// begun reports whether anything stands before; the headings above all else are
// the document's title.
func (b *builder) begun() bool { return len(b.doc.Sections) > 1 || b.open[0].paragraphs > 0 }

// addText adds a paragraph; a number before it begins a section.
func (b *builder) addText(l line, paragraph Span) {
	statement := l.behindNumber()
	if l.number == nil {
		b.leaveClosed()
	} else {
		b.openSection(l.number.family, l.Start, l.number.label)
		b.top().item = true
	}
	if l.label() != (Span{}) {
		b.addSentence(Sentence{Span: Span{l.Start, l.number.end}, Heading: true, Statement: l.number.label.Start})
		paragraph.Start = l.number.end
	}
	b.top().paragraphs++
	b.rules.sentences(b.text, paragraph, func(s Span) {
		if p, ok := b.note(s); ok {
			b.addPage(s, p)
			return
		}
		b.addStatement(s, max(s.Start, statement))
	})
}

// addStatement adds a sentence whose own words begin at the offset given or, if
// it has a dateline, after that.
func (b *builder) addStatement(s Span, statement int) {
	sentence := Sentence{Span: s, Statement: min(statement, s.End)}
	if d := b.rules.datelineAt(b.text[sentence.Statement:s.End]); d.length > 0 {
		sentence.Dateline = Span{sentence.Statement, sentence.Statement + d.length}
		sentence.Statement += d.after
	}
	b.addSentence(sentence)
}

func (b *builder) addSentence(s Sentence) {
	s.Section, s.Paragraph = b.top().index, b.paragraph
	s.Statement = max(s.Statement, s.Start)
	b.doc.Sentences = append(b.doc.Sentences, s)
	b.section().Body.End = s.End
}

// openSection begins a section at the level of its family: after the last one
// open of the same family, else inside the last one open.
func (b *builder) openSection(family string, start int, heading Span) {
	tight := false
	for i := len(b.open) - 1; i > 0; i-- {
		if before := b.open[i]; before.family == family {
			tight = before.item && before.paragraphs == 1
			b.closeTo(i)
			break
		}
	}
	b.doc.Sections = append(b.doc.Sections, Section{
		Parent: b.top().index, Heading: heading, Body: Span{start, start},
	})
	b.open = append(b.open, openSection{index: len(b.doc.Sections) - 1, family: family, tight: tight})
}

// leaveClosed closes the sections that the next paragraph cannot belong to: those
// that a publication line has ended, and the last item of a list whose items are
// one paragraph each.
func (b *builder) leaveClosed() {
	depth := len(b.open)
	if top := b.top(); top.item && top.tight && top.paragraphs == 1 {
		depth--
	}
	for depth > 1 && b.open[depth-1].closed {
		depth--
	}
	b.closeTo(depth)
}

// closeTo closes all sections from the given depth on.
func (b *builder) closeTo(depth int) {
	for len(b.open) > depth {
		end := b.section().Body.End
		b.open = b.open[:len(b.open)-1]
		b.section().Body.End = max(b.section().Body.End, end)
	}
}

// liftPublication gives the document the only publication line there is if that
// closes it: the line of a single article stands in its last section.
func (b *builder) liftPublication() {
	stating := -1
	for i, s := range b.doc.Sections {
		if !s.Published.IsZero() || s.Source != "" {
			if stating >= 0 {
				return
			}
			stating = i
		}
	}
	last := len(b.doc.Sentences) - 1
	if stating <= 0 || !b.doc.Sentences[last].Heading || b.doc.Sentences[last].Section != stating {
		return
	}
	from, to := &b.doc.Sections[stating], &b.doc.Sections[0]
	to.Published, from.Published = from.Published, period.Date{}
	to.Source, from.Source = from.Source, ""
}
