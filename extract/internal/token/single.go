package token

import (
	"unicode/utf8"

	"github.com/go-ego/gse"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// singles are the words of one character. At half of all characters no other word
// begins, which two characters tell sooner than the dictionary does.
type singles struct {
	labels runes.Map[label]
	longer runes.Openings // of words of several characters
}

// add enters a word with its label; of two words of one character the first stays.
func (s *singles) add(word, l string) {
	r, size := runes.Decode(word, 0)
	if size < len(word) {
		s.longer.Add(word)
	} else if of := s.labels.Of(r); *of == "" {
		*of = label(l)
	}
}

// only returns the label of the word of one character that is the only one to begin a
// stretch, "" where there is none at all; false where longer ones may.
func (s *singles) only(stretch []gse.Text) (label, bool) {
	r, ok := character(stretch[0])
	if !ok {
		return "", false
	}
	if len(stretch) > 1 {
		if next, ok := character(stretch[1]); !ok || s.longer.Opens(r, next) {
			return "", false
		}
	}
	return s.labels.At(r), true
}

// character returns the character of three bytes that an atom is, if it is one.
func character(atom gse.Text) (rune, bool) {
	if len(atom) != 3 || atom[0] < utf8.RuneSelf {
		return 0, false
	}
	return rune(atom[0]&0x0F)<<12 | rune(atom[1]&0x3F)<<6 | rune(atom[2]&0x3F), true
}
