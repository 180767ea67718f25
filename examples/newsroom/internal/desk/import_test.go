package desk_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/desk"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

func open(t *testing.T, path string) *store.Store {
	s, err := store.Create(path)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, s.Close()) })
	return s
}

func newDesk(t *testing.T, s *store.Store) *desk.Desk {
	engine, err := figures.New()
	require.NoError(t, err)
	return &desk.Desk{Store: s, Engine: engine, Library: "v1"}
}

// importAll imports paths and returns what became of each file, by its name.
func importAll(t *testing.T, d *desk.Desk, paths ...string) (statuses []string) {
	for event, err := range d.Import(t.Context(), paths, nil) {
		require.NoError(t, err)
		statuses = append(statuses, filepath.Base(event.Path)+" "+string(event.Status))
	}
	return statuses
}

// dump returns all that is kept of figures and verdicts.
func dump(t *testing.T, s *store.Store) []map[string]any {
	all, err := store.All[map[string]any](t.Context(), s, `SELECT * FROM figures ORDER BY document_id, "index"`)
	require.NoError(t, err)
	return all
}

const (
	first  = "江陵县公安局破获诈骗案件12起,抓获犯罪嫌疑人30人。"
	second = "江陵县公安局扣押手机45部,冻结资金80余万元。"
)

func TestImportTwiceChangesNothing(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "t.db"))
	d := newDesk(t, s)
	dir := fixture.Write(t, map[string][]byte{"a.txt": []byte(first), "b.txt": []byte(second), "c.txt": []byte(first), "d.txt": nil})
	assert.Equal(t, []string{"a.txt new", "b.txt new", "c.txt known", "d.txt unread"}, importAll(t, d, dir))
	before := dump(t, s)
	assert.Equal(t, []string{"a.txt known", "b.txt known", "c.txt known", "d.txt unread"}, importAll(t, d, dir))
	assert.Equal(t, before, dump(t, s))

	unread, err := store.All[map[string]any](t.Context(), s, "SELECT reason FROM unread")
	require.NoError(t, err)
	assert.Equal(t, []map[string]any{{"reason": "there is no text in it"}}, unread)
}

func TestImportAgainReadsWhatCouldNotBeRead(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "t.db"))
	d := newDesk(t, s)
	dir := fixture.Write(t, map[string][]byte{"a.txt": nil})
	assert.Equal(t, []string{"a.txt unread"}, importAll(t, d, dir))
	other := fixture.Write(t, map[string][]byte{"a.txt": []byte(first)})
	assert.Equal(t, []string{"a.txt new"}, importAll(t, d, other))
}

func TestImportStopsAndGoesOn(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "t.db"))
	d := newDesk(t, s)
	dir := fixture.Write(t, map[string][]byte{"a.txt": []byte(first), "b.txt": []byte(second)})
	for range d.Import(t.Context(), []string{dir}, nil) {
		break
	}
	assert.Equal(t, []string{"a.txt known", "b.txt new"}, importAll(t, d, dir))
}

func TestImportByANewerLibraryKeepsVerdicts(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "t.db"))
	d := newDesk(t, s)
	dir := fixture.Write(t, map[string][]byte{"a.txt": []byte(first)})
	importAll(t, d, dir)
	verdict := store.Verdict{
		Document: read.Hash([]byte(first)), Start: 12, End: 15, Text: "12起", Value: "12",
		Verdict: "corrected", Corrected: "21", Note: "见续报", At: "2024-05-06T07:08:09Z",
	}
	saved, strange, err := s.SaveVerdicts(t.Context(), []store.Verdict{verdict})
	require.NoError(t, err)
	assert.Equal(t, []int{1, 0}, []int{saved, strange})
	before := dump(t, s)
	require.Equal(t, "21", before[0]["final_value"])

	d.Library = "v2"
	assert.Equal(t, []string{"a.txt renewed", "a.txt known"}, importAll(t, d, dir))
	assert.Equal(t, before, dump(t, s), "the same library under another name reads the same")
	assert.Equal(t, []string{"a.txt known"}, importAll(t, d, dir), "and what was renewed is not renewed again")
}

func TestImportTakesVerdictsBack(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "t.db"))
	d := newDesk(t, s)
	verdicts := strings.NewReplacer("HASH", read.Hash([]byte(first)), "STRANGE", read.Hash(nil)).Replace(
		`{"kind":"tongbao-verdicts","schema":1,"verdicts":[
		{"document":"HASH","start":12,"end":15,"text":"12起","value":"12","verdict":"right","corrected":"","note":"","at":"2024-01-01T00:00:00Z"},
		{"document":"STRANGE","start":0,"end":1,"text":"1","value":"1","verdict":"wrong","corrected":"","note":"","at":"2024-01-01T00:00:00Z"}]}`)
	dir := fixture.Write(t, map[string][]byte{
		"0-verdicts.json": []byte(verdicts), "0-other.json": []byte(`{"name":"not ours"}`), "a.txt": []byte(first),
	})
	assert.Equal(t, []string{"a.txt new", "0-verdicts.json verdicts"}, importAll(t, d, dir),
		"verdicts wait for the documents that come with them; other JSON in a folder is passed over")
	assert.Equal(t, "right", dump(t, s)[0]["verdict"])
	assert.Equal(t, []string{"0-other.json unread"}, importAll(t, d, filepath.Join(dir, "0-other.json")))
}
