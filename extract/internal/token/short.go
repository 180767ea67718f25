package token

import (
	"unicode/utf8"

	"github.com/go-ego/gse"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// short are the words of one and two characters. At nine of ten characters no other word
// begins, which three characters tell sooner than the dictionary does.
type short struct {
	singles runes.Map[label]
	pairs   runes.Pairs // the word that two characters are, counted from 1, and longer
	triples runes.Set   // hashes of the first three characters of the others
}

// longer marks a pair of characters that begins a longer word.
const longer = 1 << 31

// add enters a word, which has a number unless it is only a character; of two words of
// one character the first stays.
func (s *short) add(word string, number int, l label) {
	first, size := runes.Decode(word, 0)
	if size == len(word) {
		if of := s.singles.Of(first); *of == "" {
			*of = l
		}
		return
	}
	second, width := runes.Decode(word, size)
	if size != 3 || width != 3 {
		return // begin leaves such to the dictionary
	}
	of := s.pairs.Of(first, second)
	if size+width == len(word) {
		*of |= uint32(number) + 1
		return
	}
	*of |= longer
	third, _ := runes.Decode(word, size+width)
	s.triples.Add(hash(first, second, third))
}

// hash is a character of the basic plane that stands for three characters, and for some
// others.
func hash(first, second, third rune) rune { return ((first*251+second)*251 + third) & (1<<16 - 1) }

// begin returns the words of one and two characters that begin a stretch, the latter
// counted from 1; false where longer ones may.
func (s *short) begin(stretch []gse.Text) (single label, double uint32, ok bool) {
	first, ok := character(stretch[0])
	if !ok {
		return "", 0, false
	}
	if len(stretch) > 1 {
		second, ok := character(stretch[1])
		if !ok {
			return "", 0, false
		}
		double = s.pairs.At(first, second)
		if double&longer != 0 && s.lengthens(first, second, stretch[2:]) {
			return "", 0, false
		}
	}
	return s.singles.At(first), double &^ longer, true
}

// lengthens reports whether a word may begin with two characters and go on with rest.
func (s *short) lengthens(first, second rune, rest []gse.Text) bool {
	if len(rest) == 0 {
		return false
	}
	third, ok := character(rest[0])
	return !ok || s.triples.Has(hash(first, second, third))
}

// character returns the character of three bytes that an atom is, if it is one.
func character(atom gse.Text) (rune, bool) {
	if len(atom) != 3 || atom[0] < utf8.RuneSelf {
		return 0, false
	}
	return rune(atom[0]&0x0F)<<12 | rune(atom[1]&0x3F)<<6 | rune(atom[2]&0x3F), true
}
