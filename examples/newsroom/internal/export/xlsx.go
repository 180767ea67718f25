package export

import (
	"errors"
	"io"

	"github.com/xuri/excelize/v2"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// XLSX writes tables as a workbook, a sheet each, and after them a sheet that
// explains their columns, where these have a meaning to tell.
func XLSX(tables []Table, words message.Catalogue, w io.Writer) error {
	b := &workbook{file: excelize.NewFile(), words: words}
	defer b.file.Close()
	if err := b.styles(); err != nil {
		return err
	}
	if tables[0].Fields[0].Meaning != nil {
		tables = append(tables, dictionary(tables, words))
	}
	for _, t := range tables {
		if err := b.table(t); err != nil {
			return err
		}
	}
	if err := b.file.DeleteSheet("Sheet1"); err != nil {
		return err
	}
	b.file.SetActiveSheet(0)
	_, err := b.file.WriteTo(w)
	return err
}

// workbook is a spreadsheet in the making.
type workbook struct {
	file            *excelize.File
	words           message.Catalogue
	head, day, link int // styles
}

func (b *workbook) styles() error {
	day := "yyyy-mm-dd"
	return errors.Join(
		b.style(&b.head, excelize.Style{
			Font: &excelize.Font{Bold: true, Color: "FFFFFF"},
			Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"2F4858"}},
		}),
		b.style(&b.day, excelize.Style{CustomNumFmt: &day}),
		b.style(&b.link, excelize.Style{Font: &excelize.Font{Color: "1F5FA8", Underline: "single"}}),
	)
}

func (b *workbook) style(at *int, style excelize.Style) (err error) {
	*at, err = b.file.NewStyle(&style)
	return err
}

// table writes a table to a sheet of its own.
func (b *workbook) table(t Table) error {
	s, err := b.sheet(b.words.Say("sheet."+t.Name), t.Fields)
	if err != nil {
		return err
	}
	head := make([]any, len(t.Fields))
	for i, f := range t.Fields {
		head[i] = excelize.Cell{StyleID: b.head, Value: f.Title[b.words.Language]}
	}
	if err := s.add(head); err != nil {
		return err
	}
	for values, err := range t.Rows {
		if err != nil {
			return err
		}
		cells := make([]any, len(values))
		for i, f := range t.Fields {
			if cells[i], err = s.cell(i+1, f, values[i]); err != nil {
				return err
			}
		}
		if err := s.add(cells); err != nil {
			return err
		}
	}
	return s.finish(len(t.Fields))
}

// dictionary is the table that says what every column means.
func dictionary(tables []Table, words message.Catalogue) Table {
	t := Table{Name: "dictionary"}
	for _, name := range []string{"table", "column", "name", "type", "meaning"} {
		t.Fields = append(t.Fields, Field{Name: name, Type: "string", Title: map[string]string{words.Language: words.Say("sheet." + name)}})
	}
	t.Rows = func(yield func([]any, error) bool) {
		for _, of := range tables {
			for _, f := range of.Fields {
				row := []any{words.Say("sheet." + of.Name), f.Title[words.Language], f.Name, f.Type, f.Meaning[words.Language]}
				if !yield(row, nil) {
					return
				}
			}
		}
	}
	return t
}
