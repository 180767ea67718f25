package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line is a line of the text that is not blank, without the space around it.
type line struct {
	Span
	afterBlank bool // a blank line or the beginning of the text stands before it
	indent     int  // columns of space before it
	width      int  // columns, a Chinese character taking two, as far as a margin may be
	joins      bool // goes on in the next line
	kind       lineKind
	number     number
}

// lineKind is what a line is.
type lineKind uint8

const (
	lineText lineKind = iota
	lineRow           // of a table
	lineHeading
	linePage // about the publication, or a link
)

// readLines returns the lines of a text that are not blank.
func readLines(text string) []line {
	var lines []line
	afterBlank := true
	for start := 0; start < len(text); {
		end, next := lineEnd(text, start)
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

// lineEnd returns where the line that begins at start ends, and where the next
// one begins.
func lineEnd(text string, start int) (end, next int) {
	n := strings.IndexAny(text[start:], "\r\n")
	if n < 0 {
		return len(text), len(text)
	}
	end = start + n
	if strings.HasPrefix(text[end:], "\r\n") {
		return end, end + 2
	}
	return end, end + 1
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

// isSpace also takes the byte-order mark and other blanks of web pages.
func isSpace(r rune) bool {
	return unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B'
}

// columns is the width of s on a page of Chinese characters; of what is wider than
// any margin it is only known that it is.
func columns(s string) int {
	n := 0
	for _, r := range s {
		if n++; r >= '\u1100' {
			n++
		}
		if n > maxMargin {
			break
		}
	}
	return n
}

// isRow tells the row of a table: it has tabs, bars or wide gaps.
func isRow(s string) bool {
	return strings.ContainsAny(s, "\t|") || strings.Contains(s, "｜") || strings.Contains(s, "   ")
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
