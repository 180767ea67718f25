package layout

import "strings"

// maxHeadingColumns bounds a heading, maxChain how many lines without a number
// may be headings one after the other: a title and what stands under it. More
// of them are a list.
const (
	maxHeadingColumns = 80
	maxChain          = 2
)

// classify tells what each line is.
func classify(text string, lines []line, r *rules) {
	for i := range lines {
		l := &lines[i]
		s := l.In(text)
		if _, ok := r.readPage(s); ok {
			l.kind = linePage
		} else if isRow(s) {
			l.kind = lineRow
		} else if r.datelineAt(s).length == 0 {
			l.number = r.matchNumber(text, l.Span)
		}
	}
	joinWrapped(text, lines)
	findHeadings(text, lines, r)
}

// findHeadings goes backwards, since a heading shows by what follows it.
func findHeadings(text string, lines []line, r *rules) {
	first := firstOfFamily(lines)
	chain := 0 // headings without a number that stand in a row below
	for i := len(lines) - 1; i >= 0; i-- {
		l := &lines[i]
		if l.kind != lineText || !r.mayHead(text, lines, i) {
			chain = 0
			continue
		}
		if l.number != nil {
			chain = 0
			if hasBody(lines, i, first) {
				l.kind = lineHeading
			}
		} else if chain < maxChain && titles(text, lines, i) {
			l.kind = lineHeading
			chain++
		}
	}
}

// firstOfFamily returns the first line numbered in each family: the later one
// begins, the deeper it stands in the outline.
func firstOfFamily(lines []line) map[string]int {
	first := map[string]int{}
	for i := len(lines) - 1; i >= 0; i-- {
		if f := lines[i].family(); f != "" {
			first[f] = i
		}
	}
	return first
}

// mayHead reports whether a line is short and unfinished, as a heading is.
func (r *rules) mayHead(text string, lines []line, i int) bool {
	l := &lines[i]
	if l.width > maxHeadingColumns || l.joins || i > 0 && lines[i-1].joins {
		return false
	}
	title := text[l.behindNumber():l.End]
	if title == "" {
		return l.label() != Span{}
	}
	return l.label() == Span{} && r.halts.Next(title, 0) == len(title) && !endsOpen(title)
}

// hasBody reports whether something stands under a numbered line: running text
// or deeper numbers.
func hasBody(lines []line, i int, first map[string]int) bool {
	if i+1 == len(lines) {
		return false
	}
	below := lines[i+1].family()
	return below == "" || first[below] > first[lines[i].family()]
}

// titles reports whether a line without a number stands apart from the text
// above and has running text or another heading below.
func titles(text string, lines []line, i int) bool {
	s := lines[i].In(text)
	if i+1 == len(lines) || strings.Contains(s, "，") || endsStatement(s) {
		return false
	}
	if i > 0 && !lines[i].afterBlank && lines[i-1].kind == lineText && !endsStatement(lines[i-1].In(text)) {
		return false
	}
	below := lines[i+1]
	return below.kind == lineHeading || below.kind == linePage ||
		below.kind == lineText && (below.joins || below.number != nil || endsStatement(below.In(text)))
}
