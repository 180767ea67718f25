package units

// reader reads one text by the tables. Its methods take the place to read at
// and return the end of what they have read.
type reader struct {
	*tables
	text string
}

// char returns the character at text[at] and its size; 0, 0 at the end.
func (r reader) char(at int) (rune, int) { return charAt(r.text, at) }

// class returns the class of the character at text[at], its value and its size.
func (r reader) class(at int) (class, int, int) {
	c, size := charAt(r.text, at)
	k := r.chars.of(c)
	return k.class, int(k.value), size
}

// is says that the character at text[at] is of a class.
func (r reader) is(at int, k class) bool {
	found, _, _ := r.class(at)
	return found == k
}

// startsNumeral says that a numeral may begin at text[at].
func (r reader) startsNumeral(at int) bool {
	c, _ := charAt(r.text, at)
	return r.starts.has(c) || isDigit(c)
}

// folded returns the folded character at text[at] and its size.
func (r reader) folded(at int) (rune, int) {
	c, size := charAt(r.text, at)
	return r.chars.folded(c), size
}

// space returns the offset behind the spaces at text[at].
func (r reader) space(at int) int { return skipSpace(r.text, at) }
