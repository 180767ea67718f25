package token

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/go-ego/gse"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// atom is what words consist of: a run of Latin letters and digits, or any other
// character by itself.
type atom struct {
	start, end int  // in the text
	char       rune // a character of three bytes, as nearly all of Chinese are, else 0
}

// appendAtoms takes text[start:end] apart. A run goes on over the ends of lines, which are
// left out.
func appendAtoms(atoms []atom, text string, start, end int) []atom {
	running := false
	for at := start; at < end; {
		r, size := runes.Decode(text[:end], at)
		switch {
		case r == '\n' || r == '\r':
		case !inRun(r, size):
			a := atom{start: at, end: at + size}
			if size == 3 && r != utf8.RuneError {
				a.char = r
			}
			atoms, running = append(atoms, a), false
		case running:
			atoms[len(atoms)-1].end = at + size
		default:
			atoms, running = append(atoms, atom{start: at, end: at + size}), true
		}
		at += size
	}
	return atoms
}

// inRun reports whether a character of so many bytes stands in a run: gse takes
// letters and digits of one or two bytes for Latin ones.
func inRun(r rune, size int) bool {
	return size <= 2 && (unicode.IsLetter(r) || unicode.IsNumber(r))
}

// spelling holds atoms as gse looks them up: Latin letters made small, and no ends of
// lines inside.
type spelling struct {
	texts []gse.Text
	bytes []byte // what the texts are cut from
}

// spell returns the texts of atoms, valid until the next call.
func (s *spelling) spell(text string, atoms []atom) []gse.Text {
	s.texts, s.bytes = s.texts[:0], s.bytes[:0]
	for _, a := range atoms {
		first := len(s.bytes)
		s.bytes = append(s.bytes, text[a.start:a.end]...)
		if a.char == 0 {
			s.bytes = append(s.bytes[:first], small(s.bytes[first:])...)
		}
		s.texts = append(s.texts, s.bytes[first:])
	}
	return s.texts
}

// small makes letters small in place, and leaves out the ends of lines.
func small(text []byte) []byte {
	kept := text[:0]
	for _, c := range text {
		switch {
		case c == '\n' || c == '\r':
		case 'A' <= c && c <= 'Z':
			kept = append(kept, c+'a'-'A')
		default:
			kept = append(kept, c)
		}
	}
	return kept
}

// withoutBreaks returns text without the ends of lines in it.
func withoutBreaks(text string) string {
	if !strings.ContainsAny(text, "\r\n") {
		return text
	}
	return strings.NewReplacer("\r", "", "\n", "").Replace(text)
}
