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
		at, first, size = o.pass(text, at, first, size)
		second, width := Decode(text, at+size)
		if o.Opens(first, second) {
			return at
		}
		at, first, size = at+size, second, width
	}
	return len(text)
}

// pass goes on from a character to the next at which a word may begin or behind which
// there is none of three bytes.
func (o *Openings) pass(text string, at int, first rune, size int) (int, rune, int) {
	for next := at + size; next+2 < len(text) && first < plane; next = at + size {
		a, b, c := text[next], text[next+1]^0x80, text[next+2]^0x80
		if !isTriple(a, b, c) {
			break
		}
		second := rune(a&0x0F)<<12 | rune(b)<<6 | rune(c)
		alone, pair := uint16(first), uint16(hash(first, second))
		if (o.alone.bits[alone>>6]>>(alone&63)|o.pairs.bits[pair>>6]>>(pair&63))&1 != 0 {
			break
		}
		at, first, size = next, second, 3
	}
	return at, first, size
}

// All returns the bytes of text at which words may begin.
func (o *Openings) All(text string) (all Starts) {
	for at := o.Next(text, 0); at < len(text); {
		all = append(all, at)
		_, size := Decode(text, at)
		at = o.Next(text, at+size)
	}
	return all
}

// Opens reports whether a word may begin with two characters.
func (o *Openings) Opens(first, second rune) bool {
	return o.alone.Has(first) || o.pairs.Has(hash(first, second)) && o.first.Has(first)
}
