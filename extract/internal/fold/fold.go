package fold

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
	"github.com/tongbao-go/tongbao/extract/internal/table"
)

const (
	file    = "traditional.tsv"
	columns = 2 // traditional, simplified

	// width is the bytes of every character in the table. All CJK characters of
	// the basic plane have it, and equal widths keep offsets what they are.
	width = 3
)

// Folder replaces traditional characters by simplified ones. It is immutable
// and safe for concurrent use.
type Folder struct {
	// simplified holds, at the code point of a traditional character, that of
	// its simplified one. 128 KB, of which a text touches a few pages.
	simplified [1 << 16]uint16
	// traditional are those characters: most of a text is passed over by them.
	traditional runes.Set
}

// New returns a Folder for a table of traditional and simplified characters.
// The error is a *table.Error that names the line at fault.
func New(text string) (*Folder, error) {
	if err := table.Sorted(file, text, columns); err != nil {
		return nil, err
	}
	f := new(Folder)
	for row, err := range table.Rows(file, text, columns) {
		if err != nil {
			return nil, err
		}
		if err := f.add(row); err != nil {
			return nil, err
		}
	}
	if err := f.settled(text); err != nil {
		return nil, err
	}
	return f, nil
}

// add enters the pair of one row.
func (f *Folder) add(row table.Row) error {
	var pair [columns]rune
	for i, cell := range row.Cells {
		r, size := utf8.DecodeRuneInString(cell)
		if r == utf8.RuneError || size != width || len(cell) != width {
			message := fmt.Sprintf("%q is not one character of %d bytes; only such pairs keep offsets", cell, width)
			return &table.Error{File: file, Line: row.Line, Message: message}
		}
		pair[i] = r
	}
	f.simplified[pair[0]] = uint16(pair[1])
	f.traditional.Add(pair[0])
	return nil
}

// settled checks that no simplified character is folded in its turn: folding
// what is folded already must change nothing.
func (f *Folder) settled(text string) error {
	for row, err := range table.Rows(file, text, columns) {
		if err != nil {
			return err
		}
		if f.Fold(row.Cells[1]) != row.Cells[1] {
			message := fmt.Sprintf("%q is folded to another character itself; name that one", row.Cells[1])
			return &table.Error{File: file, Line: row.Line, Message: message}
		}
	}
	return nil
}

// Fold returns text with every traditional character of the table replaced by
// its simplified one. The result has the length of text, and each character in
// it the offset it had. Bytes that are no UTF-8 stay as they are. When there is
// nothing to replace it returns text itself and allocates nothing.
func (f *Folder) Fold(text string) string {
	at := f.traditional.Next(text, 0)
	if at == len(text) {
		return text
	}
	var folded strings.Builder
	folded.Grow(len(text))
	done := 0
	for ; at < len(text); at = f.traditional.Next(text, done) {
		r, _ := runes.Decode(text, at)
		folded.WriteString(text[done:at])
		folded.WriteRune(rune(f.simplified[r]))
		done = at + width
	}
	folded.WriteString(text[done:])
	return folded.String()
}
