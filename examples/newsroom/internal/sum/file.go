package sum

import (
	"encoding/json"
	"io"
	"iter"
	"path/filepath"
	"strings"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/atomic"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/export"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// Save writes sums to a file by the ending of its name, .xlsx, .csv or .json, and
// returns the files that it wrote: what was left out goes to a second .csv.
func Save(name string, sums figures.Sums, words message.Catalogue) (files []string, err error) {
	added, omitted := tables(sums, words)
	ending := filepath.Ext(name)
	switch strings.ToLower(ending) {
	case ".xlsx":
		return []string{name}, atomic.WriteFile(name, func(w io.Writer) error {
			return export.XLSX([]export.Table{added, omitted}, words, w)
		})
	case ".json":
		return []string{name}, atomic.WriteFile(name, func(w io.Writer) error { return writeJSON(w, sums) })
	case ".csv":
		second := strings.TrimSuffix(name, ending) + "-left-out" + ending
		for file, t := range map[string]export.Table{name: added, second: omitted} {
			if err := atomic.WriteFile(file, func(w io.Writer) error { return t.ExcelCSV(words.Language, w) }); err != nil {
				return nil, err
			}
		}
		return []string{name, second}, nil
	}
	return nil, message.Errorf("sum.kind", name)
}

func writeJSON(w io.Writer, sums figures.Sums) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(sums)
}

// tables returns what was added, and what was not, as tables to be exported.
func tables(sums figures.Sums, words message.Catalogue) (added, omitted export.Table) {
	field := func(name, kind string) export.Field {
		return export.Field{Name: name, Type: kind, Title: map[string]string{words.Language: words.Say("sum." + name)}}
	}
	added.Name, omitted.Name = "sums", "leftout"
	for _, key := range sums.By {
		added.Fields = append(added.Fields, field(key, "string"))
	}
	added.Fields = append(added.Fields, field("what", "string"), field("objects", "string"), field("value", "number"), field("low", "number"),
		field("high", "number"), field("unit", "string"), field("figures", "integer"), field("quotes", "string"))
	omitted.Fields = []export.Field{
		field("reason", "string"), field("quote", "string"), field("sentence", "string"), field("document", "string"),
	}
	added.Rows = rowsOf(sums.Totals, func(t figures.Total) (row []any) {
		for _, key := range t.Keys {
			row = append(row, key)
		}
		return append(row, figures.IndicatorName(t.What, words.Language), objects(t.Figures), t.Value, t.Low, t.High, t.Unit, int64(len(t.Figures)), quotes(t.Figures))
	})
	omitted.Rows = rowsOf(sums.LeftOut, func(o figures.Omission) []any {
		return []any{words.Say("reason." + o.Reason), o.Text, o.Sentence, o.Document}
	})
	return added, omitted
}

func rowsOf[T any](all []T, row func(T) []any) iter.Seq2[[]any, error] {
	return func(yield func([]any, error) bool) {
		for _, one := range all {
			if !yield(row(one), nil) {
				return
			}
		}
	}
}

func quotes(figures []figures.Quote) string {
	texts := make([]string, len(figures))
	for i, q := range figures {
		texts[i] = q.Text
	}
	return strings.Join(texts, " ")
}
