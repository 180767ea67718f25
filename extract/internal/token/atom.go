package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-ego/gse"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// atoms are what words consist of: runs of Latin letters and digits, and any other
// characters one by one.
type atoms struct {
	texts []gse.Text // Latin letters made small
	spans []span     // where they stand in the text
	bytes []byte     // what the texts are cut from
	run   int        // where in bytes the run began that goes on, or none
}

type span struct{ start, end int }

const none = -1

func (a *atoms) reset() { a.texts, a.spans, a.bytes = a.texts[:0], a.spans[:0], a.bytes[:0] }

// add takes text[start:end] apart. A run goes on over the ends of lines, which are left
// out.
func (a *atoms) add(text string, start, end int) {
	a.run = none
	for start < end {
		line := text[start:end]
		if n := strings.IndexByte(line, '\n'); n >= 0 {
			line = line[:n]
		}
		if n := strings.IndexByte(line, '\r'); n >= 0 {
			line = line[:n]
		}
		a.line(line, start)
		start += len(line) + 1
	}
}

// line takes a line apart that begins at a byte of the text.
func (a *atoms) line(line string, start int) {
	first := len(a.bytes)
	a.bytes = append(a.bytes, line...)
	for at := 0; at < len(line); {
		r, size := runes.Decode(line, at)
		if inRun(r, size) {
			a.extend(first+at, start+at, size)
		} else {
			a.run = none
			a.texts = append(a.texts, a.bytes[first+at:first+at+size])
			a.spans = append(a.spans, span{start + at, start + at + size})
		}
		at += size
	}
}

// extend adds to a run, or begins it with, the letter or digit of that size that is
// a.bytes[at:], and stands at a byte of the text.
func (a *atoms) extend(at, start, size int) {
	if a.run == none {
		a.run = at
		a.texts, a.spans = append(a.texts, nil), append(a.spans, span{start: start})
	}
	if c := a.bytes[at]; 'A' <= c && c <= 'Z' {
		a.bytes[at] += 'a' - 'A'
	}
	last := len(a.texts) - 1
	a.texts[last], a.spans[last].end = a.bytes[a.run:at+size], start+size
}

// inRun reports whether a character of so many bytes stands in a run: gse takes
// letters and digits of one or two bytes for Latin ones.
func inRun(r rune, size int) bool {
	return size <= 2 && (unicode.IsLetter(r) || unicode.IsNumber(r))
}

// countAtoms is how many atoms a word has.
func countAtoms(word string) (count int) {
	opened := false
	for _, r := range word {
		in := inRun(r, utf8.RuneLen(r))
		if !in || !opened {
			count++
		}
		opened = in
	}
	return count
}

// withoutBreaks returns text without the ends of lines in it.
func withoutBreaks(text string) string {
	if !strings.ContainsAny(text, "\r\n") {
		return text
	}
	return strings.NewReplacer("\r", "", "\n", "").Replace(text)
}
