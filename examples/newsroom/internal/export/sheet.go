package export

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"
)

const (
	// maxLinks is how many cells of a sheet are linked: with each link excelize goes
	// over those before it, and 50,000 take minutes.
	maxLinks  = 5_000
	maxLink   = 2_079  // characters that Excel takes in a link
	maxText   = 32_767 // characters that Excel takes in a cell
	maxDigits = 15     // that Excel keeps of a number
)

// sheet is one of a workbook, written row by row.
type sheet struct {
	*workbook
	name   string
	stream *excelize.StreamWriter
	rows   int
}

// sheet adds a sheet whose first row stays in sight.
func (b *workbook) sheet(name string, fields []Field) (*sheet, error) {
	if _, err := b.file.NewSheet(name); err != nil {
		return nil, err
	}
	stream, err := b.file.NewStreamWriter(name)
	if err != nil {
		return nil, err
	}
	for i, f := range fields {
		if err := stream.SetColWidth(i+1, i+1, f.width()); err != nil {
			return nil, err
		}
	}
	top := excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}
	return &sheet{b, name, stream, 0}, stream.SetPanes(&top)
}

func (s *sheet) add(cells []any) error {
	s.rows++
	return s.stream.SetRow("A"+strconv.Itoa(s.rows), cells)
}

// finish puts filters on the first row and closes the sheet.
func (s *sheet) finish(columns int) error {
	last, err := excelize.CoordinatesToCellName(columns, s.rows)
	if err != nil {
		return err
	}
	if err := s.file.AutoFilter(s.name, "A1:"+last, nil); err != nil {
		return err
	}
	return s.stream.Flush()
}

// cell returns a value by its type: a number as a number and a day as a day. Text
// stays text whatever it looks like, since a cell's type says so.
func (s *sheet) cell(column int, f Field, value any) (any, error) {
	if value == nil || value == "" {
		return nil, nil
	}
	text := fmt.Sprint(value)
	switch f.Type {
	case "integer":
		return value, nil
	case "number":
		return number(text), nil
	case "date":
		if day, err := time.Parse(time.DateOnly, text); err == nil {
			return excelize.Cell{StyleID: s.day, Value: day}, nil
		}
	case "link":
		return s.linked(column, text)
	}
	if len([]rune(text)) > maxText {
		text = string([]rune(text)[:maxText-1]) + "…"
	}
	return text, nil
}

// number returns a number, or its digits as text where Excel would lose some.
func number(text string) any {
	n, err := strconv.ParseFloat(text, 64)
	if digits := strings.Trim(strings.NewReplacer(".", "", "-", "").Replace(text), "0"); err != nil || len(digits) > maxDigits {
		return text
	}
	return n
}

// linked returns an address of the web with a link to it.
func (s *sheet) linked(column int, address string) (any, error) {
	row := s.rows + 1
	if row > maxLinks || len(address) > maxLink || !IsWeb(address) {
		return address, nil
	}
	cell, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return nil, err
	}
	return excelize.Cell{StyleID: s.link, Value: address}, s.file.SetCellHyperLink(s.name, cell, address, "External")
}

// IsWeb reports whether an address is one of the web, the only kind that is
// linked to.
func IsWeb(address string) bool {
	return strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://")
}

// width gives a column the room that its content asks for, in characters.
func (f Field) width() float64 {
	byName := map[string]float64{
		"title": 28, "sentence": 60, "object": 24, "place": 24, "chinese": 60, "english": 60, "quotes": 30, "document": 20, "meaning": 90,
	}
	byType := map[string]float64{"number": 14, "date": 12, "link": 36, "string": 16}
	return max(byName[f.Name], byType[f.Type], 9)
}
