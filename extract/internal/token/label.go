package token

import "strings"

// label stands in the place of gse's part of speech and says which word a token is, so
// that it need not be looked up again: three bytes of its number, one of its atoms, two
// of its weight.
type label string

const (
	labelSize = 6
	inCase    = 1 << 23 // of a number: the word has ASCII letters, and another case of them is another word
	noWord    = inCase - 1
)

func (l label) number() int { return int(l[0])<<16 | int(l[1])<<8 | int(l[2]) }
func (l label) atoms() int  { return int(l[3]) }
func (l label) weight() int { return int(l[4])<<8 | int(l[5]) }

// labels are made one behind the other, in memory that is allocated once.
type labels struct{ made strings.Builder }

func (l *labels) add(number, atoms, weight int) string {
	l.made.Write([]byte{byte(number >> 16), byte(number >> 8), byte(number), byte(atoms), byte(weight >> 8), byte(weight)})
	return l.made.String()[l.made.Len()-labelSize:]
}

// of returns the label of the word of that number.
func (l *labels) of(number int) label {
	return label(l.made.String()[number*labelSize:][:labelSize])
}
