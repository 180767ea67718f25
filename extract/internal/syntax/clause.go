package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
	"github.com/tongbao-go/tongbao/units"
)

// opening says what stands before a clause.
type opening uint8

const (
	begins    opening = iota // the sentence begins
	comma                    // ， : the list may go on
	semicolon                // ； : a new statement, or the next item of a list
	colon                    // ：
	bracket                  // a bracket opens that holds a quantity
	unbracket                // it closes
)

// clause is a stretch of a sentence between marks, with the quantities in it.
type clause struct {
	layout.Span
	opening opening
	leaves  bool // a bracket was closed right before it
	first   int  // its quantities are matches[first:last]
	last    int
	words   []word // filled when it is needed
}

// splitter cuts a sentence into clauses.
type splitter struct {
	text    string
	matches []units.Match
	end     int
	next    int // first match not yet passed
	clauses []clause
	open    clause // the clause that is being read
}

// split appends the clauses of text[s.Start:s.End] to clauses.
func split(clauses []clause, text string, s layout.Span, matches []units.Match) []clause {
	sp := splitter{text: text, matches: matches, end: s.End, clauses: clauses}
	sp.open.Start = s.Start
	for at := sp.stop(s.Start); at < s.End; {
		at = sp.stop(sp.step(at))
	}
	sp.close(s.End, s.End, begins)
	return sp.clauses
}

// stop returns the next mark or quantity, from a byte on.
func (sp *splitter) stop(at int) int {
	end := sp.end
	if sp.next < len(sp.matches) {
		end = max(at, sp.matches[sp.next].Start)
	}
	return marks().all.Next(sp.text[:end], at)
}

// step passes one character, one quantity or one bracketed stretch.
func (sp *splitter) step(at int) int {
	if sp.next < len(sp.matches) && at >= sp.matches[sp.next].Start {
		sp.next++
		return max(at, sp.matches[sp.next-1].End)
	}
	r, size := runes.Decode(sp.text, at)
	after := at + size
	switch {
	case r == ',' || r == '，':
		sp.close(at, after, comma)
	case r == ';' || r == '；':
		sp.close(at, after, semicolon)
	case r == ':' || r == '：':
		if !sp.numberAt(after) {
			sp.close(at, after, colon)
		}
	case closing(r) != 0:
		return sp.enclosed(at, after, r)
	case r == ')' || r == '）':
		sp.close(at, after, unbracket)
	}
	return after
}

// numberAt reports whether the next quantity begins at the place, white space
// aside.
func (sp *splitter) numberAt(at int) bool {
	return sp.next < len(sp.matches) && strings.TrimLeftFunc(sp.text[at:max(at, sp.matches[sp.next].Start)], unicode.IsSpace) == ""
}

// enclosed passes over a stretch in brackets or quotation marks that holds no
// quantity; one that does, or that is too long for a name, is read like the rest.
func (sp *splitter) enclosed(at, after int, r rune) int {
	end, length := enclosure(sp.text, after, sp.end, closing(r))
	if length == 0 || sp.next < len(sp.matches) && sp.matches[sp.next].Start < end {
		if r == '(' || r == '（' {
			sp.close(at, after, bracket)
		}
		return after
	}
	return end + length
}

// longestName is how many bytes a stretch in quotation marks or brackets may
// have to be taken as one noun; it also bounds the search for its end.
const longestName = 300

// enclosure finds the mark that closes what opened just before start: its place
// and its length, 0 where there is none in reach.
func enclosure(text string, start, limit int, mark rune) (at, length int) {
	n := strings.IndexRune(text[start:min(limit, start+longestName)], mark)
	if n < 0 {
		return 0, 0
	}
	return start + n, utf8.RuneLen(mark)
}

// close ends the clause that is being read at end and begins the next at start.
func (sp *splitter) close(end, start int, next opening) {
	sp.open.End, sp.open.last = end, sp.next
	leaves := next == unbracket
	if end > sp.open.Start {
		sp.clauses = append(sp.clauses, sp.open)
	} else {
		leaves = leaves || sp.open.leaves
	}
	sp.open = clause{Span: layout.Span{Start: start}, opening: next, leaves: leaves, first: sp.next}
}
