package runes

// Openings finds where words may begin in a text, by their first two characters. It
// passes over nearly all that does not begin one. The zero Openings is of no word.
type Openings struct {
	first Set // characters of all words
	alone Set // words of one character
	pairs Set // hashes of the first two characters of the others
}

// Add adds a word.
func (o *Openings) Add(word string) {
	first, size := Decode(word, 0)
	o.first.Add(first)
	if size == len(word) {
		o.alone.Add(first)
		return
	}
	second, _ := Decode(word, size)
	o.pairs.Add(hash(first, second))
}

// hash is a character of the basic plane that stands for two characters, and for some
// other pairs.
func hash(first, second rune) rune { return (first*251 + second) & (plane - 1) }

// Next returns the byte of text, from at on, at which the next word may begin,
// len(text) if there is none.
func (o *Openings) Next(text string, at int) int {
	first, size := Decode(text, at)
	for size > 0 {
		second, width := Decode(text, at+size)
		if o.alone.Has(first) || o.pairs.Has(hash(first, second)) && o.first.Has(first) {
			return at
		}
		at += size
		first, size = second, width
	}
	return len(text)
}
