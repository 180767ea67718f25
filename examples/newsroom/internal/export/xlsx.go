package export

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

const (
	maxLinks  = 65_530 // that Excel takes in a sheet
	maxLink   = 2_079  // characters that it takes in one
	maxText   = 32_767 // characters that Excel takes in a cell
	maxDigits = 15     // that Excel keeps of a number
)

// workbook is a spreadsheet in the making.
type workbook struct {
	file            *excelize.File
	words           message.Catalogue
	head, day, link int // styles
}

// XLSX writes tables as a workbook, a sheet each, and after them a sheet that
// explains their columns, where these have a meaning to tell.
func XLSX(tables []Table, words message.Catalogue, w io.Writer) error {
	b, err := newWorkbook(words)
	if err != nil {
		return err
	}
	defer b.file.Close()
	for _, t := range tables {
		if err := b.table(t); err != nil {
			return err
		}
	}
	if err := b.dictionary(tables); err != nil {
		return err
	}
	if err := b.file.DeleteSheet("Sheet1"); err != nil {
		return err
	}
	b.file.SetActiveSheet(0)
	_, err = b.file.WriteTo(w)
	return err
}

func newWorkbook(words message.Catalogue) (*workbook, error) {
	b := &workbook{file: excelize.NewFile(), words: words}
	day := "yyyy-mm-dd"
	err := errors.Join(
		b.style(&b.head, excelize.Style{
			Font: &excelize.Font{Bold: true, Color: "FFFFFF"},
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"2F4858"}},
		}),
		b.style(&b.day, excelize.Style{CustomNumFmt: &day}),
		b.style(&b.link, excelize.Style{Font: &excelize.Font{Color: "1F5FA8", Underline: "single"}}),
	)
	return b, err
}

func (b *workbook) style(at *int, style excelize.Style) (err error) {
	*at, err = b.file.NewStyle(&style)
	return err
}

// table writes a table to a sheet of its own.
func (b *workbook) table(t Table) error {
	sheet, err := b.sheet("sheet."+t.Name, titles(t.Fields, b.words.Language), widths(t.Fields))
	if err != nil {
		return err
	}
	row := 1
	for values, err := range t.Rows {
		if err != nil {
			return err
		}
		row++
		for i, f := range t.Fields {
			if err := b.set(sheet, i+1, row, f, values[i]); err != nil {
				return err
			}
		}
	}
	return b.filter(sheet, len(t.Fields), row)
}

// dictionary writes what every column means.
func (b *workbook) dictionary(tables []Table) error {
	if tables[0].Fields[0].Meaning == nil {
		return nil
	}
	heads := []string{b.words.Say("sheet.table"), b.words.Say("sheet.column"), b.words.Say("sheet.name"), b.words.Say("sheet.type"), b.words.Say("sheet.meaning")}
	sheet, err := b.sheet("sheet.dictionary", heads, []float64{12, 14, 16, 12, 90})
	if err != nil {
		return err
	}
	row := 1
	for _, t := range tables {
		for _, f := range t.Fields {
			row++
			line := []any{b.words.Say("sheet." + t.Name), f.Title[b.words.Language], f.Name, f.Type, f.Meaning[b.words.Language]}
			if err := b.file.SetSheetRow(sheet, "A"+strconv.Itoa(row), &line); err != nil {
				return err
			}
		}
	}
	return b.filter(sheet, len(heads), row)
}

// sheet adds a sheet with its header, which stays in sight.
func (b *workbook) sheet(key string, heads []string, widths []float64) (name string, err error) {
	name = b.words.Say(key)
	if _, err := b.file.NewSheet(name); err != nil {
		return name, err
	}
	if err := b.file.SetSheetRow(name, "A1", &heads); err != nil {
		return name, err
	}
	for i, width := range widths {
		column, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return name, err
		}
		if err := b.file.SetColWidth(name, column, column, width); err != nil {
			return name, err
		}
	}
	if err := b.file.SetRowStyle(name, 1, 1, b.head); err != nil {
		return name, err
	}
	return name, b.file.SetPanes(name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

func (b *workbook) filter(sheet string, columns, rows int) error {
	last, err := excelize.CoordinatesToCellName(columns, rows)
	if err != nil {
		return err
	}
	return b.file.AutoFilter(sheet, "A1:"+last, nil)
}

// set writes a value by its type: numbers as numbers and days as days. Text stays
// text whatever it looks like, since a cell's type says so.
func (b *workbook) set(sheet string, column, row int, f Field, value any) error {
	if value == nil || value == "" {
		return nil
	}
	cell, err := excelize.CoordinatesToCellName(column, row)
	if err != nil {
		return err
	}
	text := fmt.Sprint(value)
	switch f.Type {
	case "integer":
		return b.file.SetCellValue(sheet, cell, value)
	case "number":
		return b.setNumber(sheet, cell, text)
	case "date":
		return b.setDay(sheet, cell, text)
	case "link":
		return b.setLink(sheet, cell, row, text)
	}
	if len([]rune(text)) > maxText {
		text = string([]rune(text)[:maxText-1]) + "…"
	}
	return b.file.SetCellStr(sheet, cell, text)
}

// setNumber writes a number, or its digits as text where Excel would lose some.
func (b *workbook) setNumber(sheet, cell, text string) error {
	n, err := strconv.ParseFloat(text, 64)
	if digits := strings.Trim(strings.NewReplacer(".", "", "-", "").Replace(text), "0"); err != nil || len(digits) > maxDigits {
		return b.file.SetCellStr(sheet, cell, text)
	}
	return b.file.SetCellFloat(sheet, cell, n, -1, 64)
}

func (b *workbook) setDay(sheet, cell, text string) error {
	day, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return b.file.SetCellStr(sheet, cell, text)
	}
	if err := b.file.SetCellValue(sheet, cell, day); err != nil {
		return err
	}
	return b.file.SetCellStyle(sheet, cell, cell, b.day)
}

func (b *workbook) setLink(sheet, cell string, row int, address string) error {
	if err := b.file.SetCellStr(sheet, cell, address); err != nil || row > maxLinks || len(address) > maxLink || !IsWeb(address) {
		return err
	}
	if err := b.file.SetCellHyperLink(sheet, cell, address, "External"); err != nil {
		return err
	}
	return b.file.SetCellStyle(sheet, cell, cell, b.link)
}

// IsWeb reports whether an address is one of the web, the only kind that is
// linked to.
func IsWeb(address string) bool {
	return strings.HasPrefix(address, "http://") || strings.HasPrefix(address, "https://")
}

func titles(fields []Field, language string) (all []string) {
	for _, f := range fields {
		all = append(all, f.Title[language])
	}
	return all
}

// widths gives each column the room that its type asks for.
func widths(fields []Field) (all []float64) {
	by := map[string]float64{"integer": 9, "number": 14, "date": 12, "link": 36, "string": 18}
	wide := map[string]float64{"title": 28, "sentence": 60, "object": 24, "place": 24, "chinese": 60, "english": 60, "quotes": 30, "document": 20}
	for _, f := range fields {
		width := wide[f.Name]
		if width == 0 {
			width = by[f.Type]
		}
		all = append(all, max(width, 9))
	}
	return all
}
