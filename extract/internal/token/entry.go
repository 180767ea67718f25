package token

import (
	"encoding/binary"
	"strings"
)

// entry says which word some atoms are and how well known it is, in one number, so that
// no memory is asked for it. Zero is no word.
type entry uint32

const (
	weightBits = 2
	numberBits = 22

	noWord = 1<<numberBits - 1 // in the place of a number: a character that only stands in words
	inCase = noWord - 1        // the word has ASCII letters, and another case of them is another word
)

// newEntry returns the entry of a word by its number, from 1.
func newEntry(number int, w weight) entry { return entry(number<<weightBits) | entry(w) }

func (e entry) number() int    { return int(e >> weightBits & (1<<numberBits - 1)) }
func (e entry) weight() weight { return weight(e & (1<<weightBits - 1)) }

// label stands in the place of gse's part of speech: an entry and its number of atoms.
type label string

const labelSize = 5

func (l label) entry() entry {
	return entry(l[0])<<24 | entry(l[1])<<16 | entry(l[2])<<8 | entry(l[3])
}

func (l label) atoms() int { return int(l[4]) }

// labels are made one behind the other, in memory that is allocated once.
type labels struct{ made strings.Builder }

func (l *labels) add(e entry, atoms int) string {
	l.made.Write(append(binary.BigEndian.AppendUint32(nil, uint32(e)), byte(atoms)))
	return l.made.String()[l.made.Len()-labelSize:]
}
