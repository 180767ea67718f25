package setting

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/period"
	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// Reader reads one document after the other in the same memory, and belongs to one
// goroutine.
type Reader struct {
	finder *Finder
	memory memory
}

// Reader returns a new Reader.
func (f *Finder) Reader() *Reader { return &Reader{finder: f} }

// Read decides the setting of each figure of a document, and hands them to settle in
// their order.
func (m *Reader) Read(d Document, settle func(figure int, s Setting)) Result {
	r := newReader(m.finder, d, m.memory)
	for start := 0; start < len(d.Figures); {
		end := start + 1
		for end < len(d.Figures) && d.Figures[end].Sentence == d.Figures[start].Sentence {
			end++
		}
		r.sentence(d.Figures[start:end], func(i int, s Setting) { settle(start+i, s) })
		start = end
	}
	r.finish()
	m.memory = r.memory
	return r.result
}

// memory is what a reader works in.
type memory struct {
	sections []section
	starts   [tables]runes.Starts // of the last stretch scanned
	cues     []cue                // of the same
	mentions []place.Mention
	open     []opening // quotations and brackets
	times    []Period
	exprs    []period.Expr
	objects  []layout.Span
	dealt    []place.Place // those that 分别 gives to the figures of a sentence
}
