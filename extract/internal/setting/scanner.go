package setting

import (
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// scanner reads the cues of one stretch of text.
type scanner struct {
	*reader
	text     string               // up to the end of the stretch
	start    int                  // of the stretch
	starts   [tables]runes.Starts // those still to come
	around   place.Place          // the last place named: what 全市 and other names go by
	mentions []place.Mention      // those still to come
	clause   int                  // where the clause begins
	owner    int                  // where a body begins whose own the next is, 0 if there is none
}

// opening is a quotation or bracket that is not closed yet.
type opening struct {
	closer rune
	cues   int // how many cues stand before it
}

// maxOpen bounds how deep quotations and brackets are followed.
const maxOpen = 8

// scan surveys a stretch of text and returns its cues, valid until the next call. Names
// are resolved by the place around.
func (r *reader) scan(span layout.Span, around place.Place) []cue {
	r.survey(span)
	s := scanner{reader: r, text: r.text[:span.End], start: span.Start, starts: r.starts, around: around, clause: span.Start}
	r.cues, r.mentions, r.open = r.cues[:0], r.mentions[:0], r.open[:0]
	r.mentions = r.gazetteer.AppendAt(r.mentions, span.In(r.original), span.In(r.text), r.starts[places])
	for i := range r.mentions {
		r.mentions[i].Start += span.Start
		r.mentions[i].End += span.Start
	}
	s.mentions = r.mentions
	for at := span.Start; at < span.End; {
		at = s.next(s.step(at))
	}
	return r.cues
}

// next returns the byte, from one on, at which there is something to read: the
// beginning of a clause, a place, a mark or what a cue may begin with.
func (s *scanner) next(at int) int {
	for len(s.mentions) > 0 && s.mentions[0].Start < at {
		s.mentions = s.mentions[1:]
	}
	if at == s.clause {
		return at
	}
	end := len(s.text)
	if len(s.mentions) > 0 {
		end = s.mentions[0].Start
	}
	return s.start + s.starts[cues].Next(at-s.start, end-s.start)
}

// survey notes at which bytes of a stretch of text the words of the tables may begin.
func (r *reader) survey(span layout.Span) {
	for i := range r.starts {
		r.starts[i] = r.starts[i][:0]
	}
	r.words.survey.Append(r.starts[:], span.In(r.text))
}

// step reads the cue or character at a byte and returns where it ends.
func (s *scanner) step(at int) int {
	if len(s.mentions) > 0 && s.mentions[0].Start == at {
		return s.placeAt(at)
	}
	r, size := runes.Decode(s.text, at)
	if s.mark(r, at, at+size) || r < utf8.RuneSelf {
		return at + size
	}
	return max(s.wordAt(at), at+size)
}

// marks are the characters that mark knows.
const marks = "“‘「『《（(【[”’」』》）)】]，,；;：:。！？!?／\n"

// mark notes where clauses, quotations and brackets begin and end, and reports
// whether the character is such a mark.
func (s *scanner) mark(r rune, at, end int) bool {
	switch r {
	case '“', '‘', '「', '『', '《', '（', '(', '【', '[':
		if len(s.open) < maxOpen {
			s.open = append(s.open, opening{closerOf(r), len(s.cues)})
		}
	case '”', '’', '」', '』', '》', '）', ')', '】', ']':
		s.close(r, at)
	case '，', ',', '；', ';', '：', ':', '。', '！', '？', '!', '?', '／', '\n':
	default:
		return false
	}
	s.clause = end
	return true
}

func closerOf(r rune) rune {
	switch r {
	case '“':
		return '”'
	case '‘':
		return '’'
	case '（':
		return '）'
	case '(':
		return ')'
	case '[':
		return ']'
	}
	return r + 1 // 「」『』《》【】 are pairs of neighbours
}

// close ends the last opening of its kind, and tells the cues inside.
func (s *scanner) close(r rune, at int) {
	for i := len(s.open) - 1; i >= 0; i-- {
		if s.open[i].closer != r {
			continue
		}
		for k := s.open[i].cues; k < len(s.cues); k++ {
			if s.cues[k].until == 0 {
				s.cues[k].until = at
			}
		}
		s.open = s.open[:i]
		return
	}
}

// add decides the stance of a cue and keeps it.
func (s *scanner) add(c cue) {
	s.decide(&c)
	if c.counts() && len(s.open) == 0 {
		s.around = c.place
	}
	s.cues = append(s.cues, c)
}
