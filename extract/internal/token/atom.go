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
	texts  []gse.Text // Latin letters made small
	spans  []span     // where they stand in the text
	bytes  []byte     // what the texts are cut from
	opened bool       // a run goes on
}

type span struct{ start, end int }

func (a *atoms) reset() {
	a.texts, a.spans, a.bytes, a.opened = a.texts[:0], a.spans[:0], a.bytes[:0], false
}

// add takes text[start:end] apart. Ends of lines are left out.
func (a *atoms) add(text string, start, end int) {
	a.opened = false
	for at := start; at < end; {
		r, size := runes.Decode(text[:end], at)
		switch {
		case r == '\n' || r == '\r':
		case inRun(r, size):
			a.run(text, at, at+size)
		default:
			a.opened = false
			a.atom(text, at, at+size)
		}
		at += size
	}
}

func (a *atoms) atom(text string, start, end int) {
	at := len(a.bytes)
	a.bytes = append(a.bytes, text[start:end]...)
	a.texts = append(a.texts, a.bytes[at:])
	a.spans = append(a.spans, span{start, end})
}

// run adds a letter or digit to a run, or begins one with it.
func (a *atoms) run(text string, start, end int) {
	if !a.opened {
		a.atom(text, start, start)
		a.opened = true
	}
	last := len(a.texts) - 1
	from := len(a.bytes) - len(a.texts[last])
	a.bytes = append(a.bytes, text[start:end]...)
	if c := text[start]; 'A' <= c && c <= 'Z' {
		a.bytes[len(a.bytes)-1] += 'a' - 'A'
	}
	a.texts[last], a.spans[last].end = a.bytes[from:], end
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
