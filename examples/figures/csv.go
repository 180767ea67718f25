package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/extract"
)

// csvPrinter prints a row per figure under a header row; the columns are the
// fields of extract.Record, and null is an empty cell.
type csvPrinter struct{ w *csv.Writer }

func newCSVPrinter(w io.Writer) *csvPrinter {
	p := &csvPrinter{csv.NewWriter(w)}
	names, _, _ := cells(extract.Record{}) // the writer keeps an error for end
	p.w.Write(names)
	return p
}

func (p *csvPrinter) print(b *extract.Bulletin) error {
	for record := range b.Records() {
		_, row, err := cells(record)
		if err != nil {
			return err
		}
		if err := p.w.Write(row); err != nil {
			return err
		}
	}
	return nil
}

func (p *csvPrinter) end() error {
	p.w.Flush()
	return p.w.Error()
}

// cells returns the names and the values of a record's fields, taken from its
// JSON so that the two forms cannot differ.
func cells(record extract.Record) (names, values []string, err error) {
	var buffer bytes.Buffer
	if err := newEncoder(&buffer).Encode(record); err != nil {
		return nil, nil, err
	}
	dec := json.NewDecoder(&buffer)
	dec.UseNumber()
	dec.Token() // {
	for dec.More() {
		name, _ := dec.Token()
		value, _ := dec.Token()
		names = append(names, name.(string))
		values = append(values, cell(value))
	}
	return names, values, nil
}

// cell returns the text of a scalar of JSON. Text that a spreadsheet would run
// as a formula gets an apostrophe before it, which makes it plain text there.
func cell(value json.Token) string {
	switch value := value.(type) {
	case json.Number:
		return value.String()
	case string:
		if isFormula(value) {
			return "'" + value
		}
		return value
	default: // null
		return ""
	}
}

// isFormula reports whether a spreadsheet might take the text for a formula.
func isFormula(text string) bool {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, " \u3000"))
	if !strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return false
	}
	_, err := decimal.NewFromString(text)
	return err != nil // a negative number is just that
}
