// Package table reads the project's data tables: one entry a line, columns
// separated by tabs, lines that begin with # are comments, entries sorted by
// their first column and none twice.
package table

import (
	"fmt"
	"iter"
	"strings"
)

// Error tells which line of which table is wrong, and what to do about it.
type Error struct {
	File    string
	Line    int // from 1
	Message string
}

func (e *Error) Error() string { return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Message) }

// Row is one entry of a table.
type Row struct {
	Line  int
	Cells []string // as many as the table has columns
}

// Rows yields the entries of a table with the given number of columns; trailing
// empty cells may be left out. The first error ends it. The Cells of a row are
// valid until the next one.
func Rows(file, text string, columns int) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		cells := make([]string, columns)
		line := 0
		for text != "" {
			var entry string
			entry, text, _ = strings.Cut(text, "\n")
			entry = strings.TrimSuffix(entry, "\r")
			line++
			if entry == "" || entry[0] == '#' {
				continue
			}
			if !split(entry, cells) {
				message := fmt.Sprintf("has more than %d columns; separate them by single tabs", columns)
				yield(Row{}, &Error{file, line, message})
				return
			}
			if !yield(Row{line, cells}, nil) {
				return
			}
		}
	}
}

// Each hands the cells of every entry to enter, and gives an error that it returns
// the file and line of its entry.
func Each(file, text string, columns int, enter func(cells []string) error) error {
	for row, err := range Rows(file, text, columns) {
		if err != nil {
			return err
		}
		if err := enter(row.Cells); err != nil {
			return &Error{file, row.Line, err.Error()}
		}
	}
	return nil
}

// split cuts entry into cells and empties those it does not reach; false when
// there are more columns than cells.
func split(entry string, cells []string) bool {
	more := true
	for i := range cells {
		cells[i] = ""
		if more {
			cells[i], entry, more = strings.Cut(entry, "\t")
		}
	}
	return !more
}

// Sorted returns an error for the first entry that does not come after the one
// before it: out of order, or there twice.
func Sorted(file, text string, columns int) error {
	last := ""
	for row, err := range Rows(file, text, columns) {
		if err != nil {
			return err
		}
		if key := row.Cells[0]; key <= last {
			return &Error{file, row.Line, fmt.Sprintf("%q stands after %q; sort the entries and leave no doubles", key, last)}
		} else {
			last = key
		}
	}
	return nil
}
