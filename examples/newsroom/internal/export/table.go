package export

import (
	"context"
	_ "embed"
	"iter"
	"strings"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

//go:embed fields.tsv
var fieldTable string

// Field is a column of a table.
type Field struct {
	Name    string
	Type    string            // of Frictionless Table Schema, or link
	Title   map[string]string // by language
	Meaning map[string]string
}

// Table is one of the tables that are exported.
type Table struct {
	Name   string
	Fields []Field
	view   string // of the store, where its rows are
}

// Tables returns the tables that are exported, in the order of a workbook.
func Tables() []Table {
	tables := []Table{
		{Name: "figures", view: "figures"},
		{Name: "documents", view: "documents_overview"},
		{Name: "audit", view: "audit"},
	}
	for line := range strings.Lines(fieldTable) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 7 || strings.HasPrefix(line, "#") {
			continue
		}
		for i := range tables {
			if tables[i].Name == f[0] {
				tables[i].Fields = append(tables[i].Fields, Field{
					f[1], f[2], map[string]string{"zh": f[3], "en": f[5]}, map[string]string{"zh": f[4], "en": f[6]},
				})
			}
		}
	}
	return tables
}

// Rows yields the table's rows in the order of the documents, a value a field:
// int64, string or nil.
func (t Table) Rows(ctx context.Context, s *store.Store) iter.Seq2[[]any, error] {
	columns := make([]string, len(t.Fields))
	for i, f := range t.Fields {
		columns[i] = `"` + f.Name + `"`
	}
	_, rows := s.Rows(ctx, "SELECT "+strings.Join(columns, ", ")+" FROM "+t.view+` ORDER BY document_id, "index"`)
	return rows
}
