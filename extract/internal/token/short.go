package token

import "github.com/tongbao-go/tongbao/extract/internal/runes"

// short are the words of one and two characters. At nine of ten characters no other word
// begins, which three characters tell sooner than the dictionary does.
type short struct {
	singles runes.Map[entry]
	pairs   runes.Pairs // the entry of the word that two characters are, and longer
	triples runes.Set   // hashes of the first three characters of the others
}

// longer marks a pair of characters that begins a longer word.
const longer = 1 << 31

// add enters a word; of two words of one character the first stays.
func (s *short) add(word string, e entry) {
	first, size := runes.Decode(word, 0)
	if size == len(word) {
		if of := s.singles.Of(first); *of == 0 {
			*of = e
		}
		return
	}
	second, width := runes.Decode(word, size)
	if size != 3 || width != 3 {
		return // begin leaves such to the dictionary
	}
	of := s.pairs.Of(first, second)
	if size+width == len(word) {
		*of |= uint32(e)
		return
	}
	*of |= longer
	third, _ := runes.Decode(word, size+width)
	s.triples.Add(hash(first, second, third))
}

// hash is a character of the basic plane that stands for three characters, and for some
// others.
func hash(first, second, third rune) rune { return ((first*251+second)*251 + third) & (1<<16 - 1) }

// begin returns the words of one and two characters that begin a stretch; false where
// longer ones may.
func (s *short) begin(stretch []atom) (single, double entry, ok bool) {
	first := stretch[0].char
	if first == 0 {
		return 0, 0, false
	}
	if len(stretch) > 1 {
		second := stretch[1].char
		if second == 0 {
			return 0, 0, false
		}
		pair := s.pairs.At(first, second)
		if pair&longer != 0 && s.lengthens(first, second, stretch[2:]) {
			return 0, 0, false
		}
		double = entry(pair &^ longer)
	}
	return s.singles.At(first), double, true
}

// lengthens reports whether a word may begin with two characters and go on with rest.
func (s *short) lengthens(first, second rune, rest []atom) bool {
	if len(rest) == 0 {
		return false
	}
	third := rest[0].char
	return third == 0 || s.triples.Has(hash(first, second, third))
}
