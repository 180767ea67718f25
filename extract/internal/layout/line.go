package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// line is a line of the text that is not blank, without the space around it.
type line struct {
	Span
	number     *number // that it begins with, nil if there is none
	indent     uint8   // columns of space before it
	width      uint8   // columns, a Chinese character taking two, as far as a margin may be
	afterBlank bool    // a blank line or the beginning of the text stands before it
	joins      bool    // goes on in the next line
	kind       lineKind
}

// family is that of the line's number, "" if it has none.
func (l *line) family() string {
	if l.number == nil {
		return ""
	}
	return l.number.family
}

// label is the words of 【…】 that the line begins with, empty if it does not.
func (l *line) label() Span {
	if l.number == nil {
		return Span{}
	}
	return l.number.label
}

// behindNumber is where the line goes on behind its number.
func (l *line) behindNumber() int {
	if l.number == nil {
		return l.Start
	}
	return l.number.end
}

// lineKind is what a line is.
type lineKind uint8

const (
	lineText lineKind = iota
	lineRow           // of a table
	lineHeading
	linePage // about the publication, or a link
)

// appendLines appends the lines of a text that are not blank.
func appendLines(lines []line, text string) []line {
	lines = slices.Grow(lines, strings.Count(text, "\n")/2+1)
	afterBlank := true
	newline := -1 // the last one found
	for start := 0; start < len(text); {
		if newline < start {
			newline = indexFrom(text, '\n', start)
		}
		end := indexFrom(text[:newline], '\r', start)
		next := end + 1
		if next == newline {
			next++ // \r\n is one end
		}
		if l := newLine(text, Span{start, end}); l.Start < l.End {
			l.afterBlank = afterBlank
			lines = append(lines, l)
			afterBlank = false
		} else {
			afterBlank = true
		}
		start = next
	}
	return lines
}

// indexFrom returns where a byte stands first from start on, len(text) if nowhere.
func indexFrom(text string, c byte, start int) int {
	if n := strings.IndexByte(text[start:], c); n >= 0 {
		return start + n
	}
	return len(text)
}

// newLine measures the line that a span holds.
func newLine(text string, span Span) line {
	inner := trim(text, span)
	return line{
		Span:   inner,
		indent: columns(text[span.Start:inner.Start]),
		width:  columns(inner.In(text)),
	}
}

// trim takes the white space off both ends of a span.
func trim(text string, span Span) Span {
	s := strings.TrimLeftFunc(span.In(text), isSpace)
	start := span.End - len(s)
	return Span{start, start + len(strings.TrimRightFunc(s, isSpace))}
}

// isSpace also takes the byte-order mark and other blanks of web pages. There is no
// other white space behind the ideographic one, where nearly all of Chinese stands.
func isSpace(r rune) bool {
	if r > '\u3000' {
		return r == '\uFEFF'
	}
	return unicode.IsSpace(r) || r == '\u200B'
}

// columns is the width of s on a page of Chinese characters; of what is wider than
// any margin it is only known that it is.
func columns(s string) uint8 {
	if len(s) > 3*maxMargin {
		return maxMargin + 1 // no character has more than three bytes a column
	}
	n := uint8(0)
	for at := 0; at < len(s) && n <= maxMargin; {
		r, size := runes.Decode(s, at)
		if n++; r >= '\u1100' {
			n++
		}
		at += size
	}
	return n
}

// isRow tells the row of a table: it has tabs, bars or wide gaps.
func isRow(s string) bool {
	return strings.Contains(s, "\t") || strings.Contains(s, "|") || strings.Contains(s, "｜") || strings.Contains(s, "   ")
}

// endsStatement reports whether s ends as a finished sentence does.
func endsStatement(s string) bool {
	s = strings.TrimRight(s, closers)
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("。！？!?；;：:…", r)
}

// endsOpen reports whether s ends where no sentence and no title can.
func endsOpen(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune("，,、（(“《‘", r)
}
