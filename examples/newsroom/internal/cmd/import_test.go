package cmd_test

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// bulletins writes n bulletins into a folder.
func bulletins(t testing.TB, n int) string {
	files := map[string][]byte{}
	for i, text := range fixture.Bulletins(t, n) {
		files[fmt.Sprintf("%04d.txt", i)] = []byte(text)
	}
	return fixture.Write(t, files)
}

func query(t testing.TB, path, q string) []map[string]any {
	s, err := store.Open(path)
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	rows, err := store.All[map[string]any](t.Context(), s, q)
	require.NoError(t, err)
	return rows
}

func TestKilledImportLosesNoFinishedDocument(t *testing.T) {
	in, db, clean := bulletins(t, 400), filepath.Join(t.TempDir(), "t.db"), filepath.Join(t.TempDir(), "clean.db")
	start := time.Now()
	require.NoError(t, program(t, "import", "-db", clean, in).Run())
	whole := time.Since(start)

	finished, cut := map[string]bool{}, 0
	for range 10 {
		after := time.Duration(rand.Int64N(int64(whole) / 4))
		killed := killedAfter(t, after, finished, "import", "-db", db, in)
		if !killed {
			break
		}
		cut++
		checkKept(t, db, finished)
	}
	t.Logf("killed %d times, %d documents finished by then", cut, len(finished))
	assert.Positive(t, cut)

	require.NoError(t, program(t, "import", "-db", db, in).Run())
	for _, table := range []string{"documents", "metrics", "findings", "sections"} {
		assert.Equal(t, query(t, clean, "SELECT * FROM "+table), query(t, db, "SELECT * FROM "+table), "as if it had never been killed")
	}
}

// killedAfter runs the program, kills it after some time, and adds the documents
// that it told of to finished. It returns false if the program came to its end.
func killedAfter(t *testing.T, after time.Duration, finished map[string]bool, args ...string) bool {
	c := program(t, args...)
	out, err := c.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, c.Start())
	timer := time.AfterFunc(after, func() { c.Process.Kill() })
	defer timer.Stop()
	told := regexp.MustCompile(`^已读 (.*)\(\d+ 个数字\)$`)
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if m := told.FindStringSubmatch(lines.Text()); m != nil {
			finished[m[1]] = true
		}
	}
	return c.Wait() != nil
}

// checkKept sees that the database is whole and holds the documents.
func checkKept(t *testing.T, db string, finished map[string]bool) {
	if len(finished) == 0 {
		return // it may have been killed before there was one
	}
	assert.Equal(t, "ok", query(t, db, "PRAGMA integrity_check")[0]["integrity_check"])
	if sqlite3, err := exec.LookPath("sqlite3"); err == nil {
		said, err := exec.Command(sqlite3, db, "PRAGMA integrity_check").CombinedOutput()
		require.NoError(t, err)
		assert.Equal(t, "ok", strings.TrimSpace(string(said)))
	}
	kept := map[string]bool{}
	for _, row := range query(t, db, "SELECT path FROM documents d WHERE EXISTS (SELECT 1 FROM sections s WHERE s.document_id = d.id)") {
		kept[row["path"].(string)] = true
	}
	for path := range finished {
		assert.True(t, kept[path], "%s was finished", path)
	}
}
