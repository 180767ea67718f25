package store_test

import (
	"database/sql"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// document is one without figures, for tests that need none.
func document(text string) read.Document {
	return read.Document{Path: "a.txt", SHA256: read.Hash([]byte(text)), Format: "txt", Encoding: "utf-8", Part: read.Whole, Title: "a", Text: text}
}

func TestCreateAndOpen(t *testing.T) {
	path := filepath.Join(t.TempDir(), "名字 #1?.db")
	_, err := store.Open(path)
	assert.ErrorIs(t, err, store.ErrMissing)
	assert.NoFileExists(t, path, "asking makes no file")

	for range 2 {
		s, err := store.Create(path)
		require.NoError(t, err)
		require.NoError(t, s.Close())
	}
	s, err := store.Open(path)
	require.NoError(t, err)
	require.NoError(t, s.Close())
	entries, err := os.ReadDir(filepath.Dir(path))
	require.NoError(t, err)
	assert.Len(t, entries, 1, "one file, with no log beside it")
}

func TestOpenRefusesWhatIsNotOurs(t *testing.T) {
	for name, c := range map[string]struct{ statement, why string }{
		"another program's":   {"CREATE TABLE t (x)", "this is another program's database: give -db another file"},
		"a later version's":   {"PRAGMA application_id = 0x746f6e67; PRAGMA user_version = 99; CREATE TABLE t (x)", "the database has version 99 and this program knows 1: use a newer one"},
		"what is no database": {"", "not a database of this program: file is not a database (26)"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			before := []byte("this is a letter and no database, and it is to stay as it is")
			if c.statement == "" {
				require.NoError(t, os.WriteFile(path, before, 0o644))
			} else {
				db, err := sql.Open("sqlite", path)
				require.NoError(t, err)
				_, err = db.Exec(c.statement)
				require.NoError(t, err)
				require.NoError(t, db.Close())
				before, err = os.ReadFile(path)
				require.NoError(t, err)
			}
			_, err := store.Create(path)
			assert.EqualError(t, err, c.why)
			after, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, before, after, "it is as it was")
		})
	}
}

func TestSaveKeepsAFileOnce(t *testing.T) {
	s := fixture.Store(t, nil)
	for _, want := range []bool{true, false} {
		saved, err := s.Save(t.Context(), document("无"), "v1", figures.Reading{})
		require.NoError(t, err)
		assert.Equal(t, want, saved)
	}
}

func TestVerdictsLaterStands(t *testing.T) {
	s := fixture.Store(t, nil)
	d := document("抓获3人。")
	_, err := s.Save(t.Context(), d, "v1", figures.Reading{})
	require.NoError(t, err)
	v := store.Verdict{Document: d.SHA256, Start: 2, End: 4, Text: "3人", Value: "3", Verdict: "right", At: "2024-01-02T00:00:00.000Z"}
	for _, c := range []struct {
		verdict, at string
		saved       int
	}{
		{"right", "2024-01-02T00:00:00.000Z", 1},
		{"right", "2024-01-02T00:00:00.000Z", 0},
		{"wrong", "2024-01-01T00:00:00.000Z", 0},
		{"wrong", "2024-01-03T00:00:00.000Z", 1},
	} {
		v.Verdict, v.At = c.verdict, c.at
		saved, strange, err := s.SaveVerdicts(t.Context(), []store.Verdict{v})
		require.NoError(t, err)
		assert.Equal(t, []int{c.saved, 0}, []int{saved, strange})
	}
	lost, err := store.All[store.Verdict](t.Context(), s, "SELECT * FROM lost_verdicts")
	require.NoError(t, err)
	assert.Equal(t, []store.Verdict{v}, lost, "the library reads no figure there")
}

func TestParseVerdicts(t *testing.T) {
	const one = `{"kind":"tongbao-verdicts","schema":1,"verdicts":[{"document":"d","start":1,"end":2,"text":"1","value":"1","verdict":"right","at":"2024-01-01T08:00:00+08:00"}]}`
	got, err := store.ParseVerdicts([]byte(one))
	require.NoError(t, err)
	assert.Equal(t, []store.Verdict{{Document: "d", Start: 1, End: 2, Text: "1", Value: "1", Verdict: "right", At: "2024-01-01T00:00:00.000Z"}}, got)
	for from, why := range map[string]string{
		`"kind":"tongbao-verdicts"→"kind":"other"`: "not a file of verdicts, which is the only JSON that is imported",
		`{→[`:                       "not a file of verdicts, which is the only JSON that is imported",
		`"schema":1→"schema":2`:     "verdicts of schema 2; this program reads schema 1",
		`"right"→"maybe"`:           `verdict 0: "maybe" is none of right, wrong, corrected`,
		`2024-01-01T→yesterday at `: `verdict 0: its time "yesterday at 08:00:00+08:00" is not of RFC 3339`,
	} {
		old, new, _ := strings.Cut(from, "→")
		_, err := store.ParseVerdicts([]byte(strings.Replace(one, old, new, 1)))
		assert.EqualError(t, err, why)
	}
}

// TestSQLiteProgram opens a database with the program that most people have.
func TestSQLiteProgram(t *testing.T) {
	sqlite3 := fixture.Program(t, "sqlite3", "sqlite3")
	path := filepath.Join(t.TempDir(), "t.db")
	s, err := store.Create(path)
	require.NoError(t, err)
	fixture.Import(t, s, fixture.Write(t, map[string][]byte{"净网.txt": []byte(fixture.Sample(t)), "x.txt": []byte("抓获3人。")}))
	require.NoError(t, s.Close())
	query := func(q string) string {
		out, err := exec.Command(sqlite3, path, q).CombinedOutput()
		require.NoError(t, err, string(out))
		return strings.TrimSpace(string(out))
	}
	assert.Equal(t, "ok", query("PRAGMA integrity_check"))
	assert.Empty(t, query("PRAGMA foreign_key_check"))
	assert.Equal(t, "净网", query("SELECT title FROM documents_fts WHERE documents_fts MATCH '非国家公职人员'"))
	assert.Equal(t, "69000000|69000000|70000000|元", query("SELECT value, low, high, unit FROM figures WHERE text = '6900余万元'"))
	assert.Equal(t, "0", query("SELECT count(*) FROM metrics m JOIN documents d ON d.id = m.document_id WHERE substr(d.text, m.start + 1, m.\"end\" - m.start) <> m.text"))
	assert.Equal(t, "0", query(`SELECT count(*) FROM metrics m JOIN documents d ON d.id = m.document_id WHERE instr(d.text, m.prefix || m.text || m.suffix) = 0`))
	assert.Equal(t, "documents_fts", query(`SELECT name FROM sqlite_master WHERE sql LIKE '%VIRTUAL TABLE%USING FTS%content="documents"%'`),
		"so that Datasette finds the search")
	assert.Contains(t, query(".schema verdicts"), "-- the value that was judged", "the schema explains itself")
	views := strings.Fields(query("SELECT name FROM sqlite_master WHERE type = 'view'"))
	assert.Len(t, views, 9)
	for _, view := range views {
		query("SELECT * FROM " + view)
	}
}

// TestRecipeForDatasette runs the queries of the recipe, and looks for the tables
// and columns that it names.
func TestRecipeForDatasette(t *testing.T) {
	data, err := os.ReadFile("../../docs/datasette.json")
	require.NoError(t, err)
	var recipe struct {
		Databases struct {
			Tongbao struct {
				Queries map[string]struct{ SQL string }
				Tables  map[string]struct {
					Facets []string
				}
			}
		}
	}
	require.NoError(t, json.Unmarshal(data, &recipe))
	s := fixture.Store(t, map[string][]byte{"净网.txt": []byte(fixture.Sample(t))})
	fits := map[string]any{"words": "赃款", "text": "6900余万元", "indicator": "cases_solved"}
	for name, q := range recipe.Databases.Tongbao.Queries {
		var args []any
		for parameter, value := range fits {
			if strings.Contains(q.SQL, ":"+parameter) {
				args = append(args, sql.Named(parameter, value))
			}
		}
		rows, err := store.All[map[string]any](t.Context(), s, q.SQL, args...)
		require.NoError(t, err, name)
		assert.NotEmpty(t, rows, name)
	}
	for table, of := range recipe.Databases.Tongbao.Tables {
		for _, facet := range append(of.Facets, "*") {
			_, err := store.All[map[string]any](t.Context(), s, "SELECT "+facet+" FROM "+table+" LIMIT 1")
			assert.NoError(t, err, table)
		}
	}
}
