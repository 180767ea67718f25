package export_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/export"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

const (
	article = "7月2日,临江市公安局通报夏季行动战果。全市公安机关共破获案件312起,扣押冻结涉案资金2600余万元。"
	formula = "=HYPERLINK(\"http://evil.example\",\"点这里\")抓获嫌疑人12人。"
)

// newStore holds a page, a bulletin whose title and words are a formula, the
// sample, and a verdict.
func newStore(t *testing.T) *store.Store {
	s := fixture.Store(t, map[string][]byte{
		"1.html":       fixture.Page(t, "夏季行动战果", "https://example.cn/1.html", "2021-07-02", article),
		"=cmd|calc.md": []byte(formula),
		"样本.txt":       []byte(fixture.Sample(t)),
	})
	_, _, err := s.SaveVerdicts(t.Context(), []store.Verdict{{
		Document: read.Hash([]byte(formula)), Start: 46, End: 49, Text: "12人", Value: "12",
		Verdict: "corrected", Corrected: "21", Note: "-1+1", At: "2024-05-06T07:08:09Z",
	}})
	require.NoError(t, err)
	return s
}

// folder exports everything and returns the folder.
func folder(t *testing.T, s *store.Store) string {
	words, err := message.For("zh")
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "out")
	files, err := export.Folder(t.Context(), s, words, dir, export.Kinds)
	require.NoError(t, err)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, entries, len(files), "nothing is left behind")
	return dir
}

// kept returns a table as it is in the store, cells as text.
func kept(t *testing.T, table export.Table) (rows [][]string) {
	for values, err := range table.Rows {
		require.NoError(t, err)
		row := make([]string, len(values))
		for i, v := range values {
			switch v := v.(type) {
			case int64:
				row[i] = strconv.FormatInt(v, 10)
			case string:
				row[i] = v
			}
		}
		rows = append(rows, row)
	}
	return rows
}

func TestCSVReadsBack(t *testing.T) {
	s := newStore(t)
	dir := folder(t, s)
	for _, table := range export.Tables(t.Context(), s) {
		plain := readCSV(t, filepath.Join(dir, table.Name+".csv"), "")
		excel := readCSV(t, filepath.Join(dir, table.Name+"-excel.csv"), "\ufeff")
		want := kept(t, table)
		require.NotEmpty(t, want, table.Name)
		assert.Equal(t, plain[1:], excel[1:], "the flavours differ in their first line only")
		for i, row := range want {
			for j, cell := range row {
				assert.Equal(t, cell, strings.TrimPrefix(plain[i+1][j], "'"), "%s, row %d, %s", table.Name, i, table.Fields[j].Name)
			}
		}
		for j, f := range table.Fields {
			assert.Equal(t, f.Name, plain[0][j])
			assert.Equal(t, f.Title["zh"], excel[0][j])
		}
	}
}

func readCSV(t *testing.T, path, mark string) [][]string {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	rest, ok := bytes.CutPrefix(data, []byte(mark))
	require.True(t, ok)
	require.False(t, bytes.HasPrefix(rest, []byte("\ufeff")))
	rows, err := csv.NewReader(bytes.NewReader(rest)).ReadAll()
	require.NoError(t, err)
	return rows
}

func TestNoCellIsRunAsAFormula(t *testing.T) {
	dir := folder(t, newStore(t))
	files, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	require.NoError(t, err)
	escaped := 0
	for _, file := range files {
		for _, row := range readCSV(t, file, map[bool]string{true: "\ufeff"}[strings.Contains(file, "-excel")])[1:] {
			for _, cell := range row {
				_, err := strconv.ParseFloat(cell, 64)
				assert.False(t, err != nil && strings.IndexAny(cell, "=+-@\t\r") == 0, "%s: %q", file, cell)
				escaped += strings.Count(cell, "'=") + strings.Count(cell, "'-")
			}
		}
	}
	assert.Greater(t, escaped, 4, "title, sentence and note of the hostile bulletin, in both flavours")
}

func TestHarmless(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "抓获3人": "抓获3人", "=1+1": "'=1+1", "+86": "'+86", "-3": "'-3", "@a": "'@a",
		"\tx": "'\tx", "\rx": "'\rx", "\nx": "'\nx", "＝1": "'＝1", "a=b": "a=b",
	} {
		assert.Equal(t, want, export.Harmless(text))
	}
}

func TestXLSXReadsBack(t *testing.T) {
	s := newStore(t)
	book, err := excelize.OpenFile(filepath.Join(folder(t, s), "figures.xlsx"))
	require.NoError(t, err)
	defer book.Close()
	assert.Equal(t, []string{"数字", "文档", "核查", "说明"}, book.GetSheetList())
	for sheet, table := range export.Tables(t.Context(), s) {
		name := book.GetSheetList()[sheet]
		want := kept(t, table)
		rows, err := book.GetRows(name, excelize.Options{RawCellValue: true})
		require.NoError(t, err)
		require.Len(t, rows, len(want)+1)
		for i, row := range want {
			for j, f := range table.Fields {
				checkCell(t, book, name, i+2, j+1, f, row[j])
			}
		}
		panes, err := book.GetPanes(name)
		require.NoError(t, err)
		assert.True(t, panes.Freeze && panes.YSplit == 1, "the header stays")
	}
	for name, part := range unzip(t, filepath.Join(filepath.Dir(book.Path), "figures.xlsx")) {
		if strings.HasPrefix(name, "xl/worksheets/sheet") {
			assert.Contains(t, part, "<autoFilter ref=", name)
			assert.NotContains(t, part, "<f>", "a bulletin is no formula")
		}
	}
}

// checkCell sees that a value is there, and of its type.
func checkCell(t *testing.T, book *excelize.File, sheet string, row, column int, f export.Field, want string) {
	cell, err := excelize.CoordinatesToCellName(column, row)
	require.NoError(t, err)
	got, err := book.GetCellValue(sheet, cell)
	require.NoError(t, err)
	assert.Equal(t, want, got, "%s of %s", cell, sheet)
	kind, err := book.GetCellType(sheet, cell)
	require.NoError(t, err)
	linked, address, err := book.GetCellHyperLink(sheet, cell)
	require.NoError(t, err)
	switch {
	case want == "":
	case f.Type == "number" || f.Type == "integer" || f.Type == "date":
		assert.Contains(t, []excelize.CellType{excelize.CellTypeUnset, excelize.CellTypeNumber}, kind, "%s is a number", cell)
	case f.Type == "link":
		assert.True(t, linked)
		assert.Equal(t, want, address)
	default:
		assert.Equal(t, excelize.CellTypeInlineString, kind, "%s is text", cell)
	}
}

func TestJSONLReadsBack(t *testing.T) {
	s := newStore(t)
	file, err := os.Open(filepath.Join(folder(t, s), "figures.jsonl"))
	require.NoError(t, err)
	defer file.Close()
	texts, err := store.All[struct{ Document, Text string }](t.Context(), s, "SELECT sha256 AS Document, text AS Text FROM documents")
	require.NoError(t, err)
	of := map[string]string{}
	for _, d := range texts {
		of[d.Document] = d.Text
	}
	lines := 0
	for d := json.NewDecoder(file); ; lines++ {
		var line struct {
			Schema         int
			Document, Text string
			Value          string
			Selector       []struct {
				Type, Exact, Prefix, Suffix string
				Start, End                  int
			}
		}
		if err := d.Decode(&line); err == io.EOF {
			break
		}
		require.NoError(t, err)
		require.Len(t, line.Selector, 2)
		quote, place := line.Selector[0], line.Selector[1]
		assert.Equal(t, "TextQuoteSelector", quote.Type)
		assert.Contains(t, of[line.Document], quote.Prefix+quote.Exact+quote.Suffix)
		assert.Equal(t, "TextPositionSelector", place.Type)
		assert.Equal(t, line.Text, string([]rune(of[line.Document])[place.Start:place.End]))
		assert.Equal(t, line.Text, quote.Exact)
		assert.Equal(t, 1, line.Schema)
		assert.NotEmpty(t, line.Value)
	}
	assert.Equal(t, len(kept(t, export.Tables(t.Context(), s)[0])), lines)
}
