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

// Table is a table to be written. A row has a value a field: int64, string, or nil
// for none.
type Table struct {
	Name   string
	Fields []Field
	Rows   iter.Seq2[[]any, error]
}

// Tables returns the tables of a store, in the order of a workbook.
func Tables(ctx context.Context, s *store.Store) []Table {
	views := []struct{ table, view string }{{"figures", "figures"}, {"documents", "documents_overview"}, {"audit", "audit"}}
	tables := make([]Table, len(views))
	for i, v := range views {
		fields := Fields(v.table)
		tables[i] = Table{v.table, fields, rows(ctx, s, v.view, fields)}
	}
	return tables
}

// Fields returns the columns of a table.
func Fields(table string) (fields []Field) {
	for line := range strings.Lines(fieldTable) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) == 7 && f[0] == table {
			fields = append(fields, Field{
				f[1], f[2], map[string]string{"zh": f[3], "en": f[5]}, map[string]string{"zh": f[4], "en": f[6]},
			})
		}
	}
	return fields
}

// rows yields the rows of a view in the order of the documents.
func rows(ctx context.Context, s *store.Store, view string, fields []Field) iter.Seq2[[]any, error] {
	columns := make([]string, len(fields))
	for i, f := range fields {
		columns[i] = `"` + f.Name + `"`
	}
	query := "SELECT " + strings.Join(columns, ", ") + " FROM " + view + ` ORDER BY document_id, "index"`
	return func(yield func([]any, error) bool) {
		_, rows := s.Rows(ctx, query)
		rows(yield)
	}
}
