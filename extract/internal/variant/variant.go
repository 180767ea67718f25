// Package variant turns traditional characters into simplified ones.
//
// It serves to compare a text with the words of the tables, which are written in
// simplified characters: Fold keeps the length of every character, so that an
// offset into the folded text is one into the text itself.
package variant

import (
	"fmt"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/table"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// Table maps characters to the form they are compared in. It is not changed after
// it is built.
type Table struct{ simplified map[rune]rune }

// New reads a table of two columns: a character and its simplified form.
func New(file, text string) (*Table, error) {
	t := &Table{map[rune]rune{}}
	for row, err := range table.Rows(file, text, 2) {
		if err != nil {
			return nil, err
		}
		from, m := utf8.DecodeRuneInString(row.Cells[0])
		to, n := utf8.DecodeRuneInString(row.Cells[1])
		if m != len(row.Cells[0]) || n != len(row.Cells[1]) || m != n {
			message := fmt.Sprintf("%q and %q are not two characters of one length", row.Cells[0], row.Cells[1])
			return nil, &table.Error{File: file, Line: row.Line, Message: message}
		}
		t.simplified[from] = to
	}
	return t, nil
}

// Embedded returns the project's own table, read on first use.
func Embedded() (*Table, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Table, error) { return New("variants.tsv", lexicon.Variants()) })

// Fold returns text with its traditional characters simplified.
func (t *Table) Fold(text string) string {
	first := strings.IndexFunc(text, func(r rune) bool { return t.simplified[r] != 0 })
	if first < 0 {
		return text
	}
	b := []byte(text)
	for i, r := range text[first:] {
		if to := t.simplified[r]; to != 0 {
			utf8.EncodeRune(b[first+i:], to)
		}
	}
	return string(b)
}
