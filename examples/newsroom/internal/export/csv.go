package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
)

// byteOrderMark makes Excel read a CSV file as UTF-8.
const byteOrderMark = "\ufeff"

// CSV writes a table as plain CSV: UTF-8, the fields' names on top, lines ended as
// RFC 4180 has it.
func (t Table) CSV(w io.Writer) error {
	return t.csv(w, func(f Field) string { return f.Name })
}

// ExcelCSV writes a table as CSV that Excel opens with a double click: with a
// byte-order mark, and the fields' titles on top.
func (t Table) ExcelCSV(language string, w io.Writer) error {
	if _, err := io.WriteString(w, byteOrderMark); err != nil {
		return err
	}
	return t.csv(w, func(f Field) string { return f.Title[language] })
}

func (t Table) csv(w io.Writer, title func(Field) string) error {
	out := csv.NewWriter(w)
	out.UseCRLF = true
	record := make([]string, len(t.Fields))
	for i, f := range t.Fields {
		record[i] = title(f)
	}
	out.Write(record)
	for values, err := range t.Rows {
		if err != nil {
			return err
		}
		for i, f := range t.Fields {
			record[i] = f.cell(values[i])
		}
		out.Write(record)
	}
	out.Flush()
	return out.Error()
}

// cell returns a value as the text of a CSV cell.
func (f Field) cell(value any) string {
	if value == nil {
		return ""
	}
	text := fmt.Sprint(value)
	if f.isNumber() {
		return text
	}
	return Harmless(text)
}

func (f Field) isNumber() bool { return slices.Contains([]string{"number", "integer"}, f.Type) }

// Harmless puts an apostrophe before text that a spreadsheet would run as a
// formula: a bulletin may say what it likes.
func Harmless(text string) string {
	if strings.IndexAny(text, "=+-@\t\r\n＝＋－＠") == 0 {
		return "'" + text
	}
	return text
}
