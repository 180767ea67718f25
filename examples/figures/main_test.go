package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

const bulletin = "泉州市公安机关抓获犯罪嫌疑人41名。"

// figures runs the command in folder and returns its exit status and output.
func figures(t *testing.T, folder, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	t.Chdir(folder)
	var out, errs bytes.Buffer
	status = run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

// folder returns a new folder that holds the given files.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o700))
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	}
	return root
}

// found returns "file: text" for each line of jsonl.
func found(t *testing.T, jsonl string) []string {
	t.Helper()
	found := []string{}
	for line := range strings.Lines(jsonl) {
		var r extract.Record
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		found = append(found, r.File+": "+r.Text)
	}
	return found
}

func TestReads(t *testing.T) {
	files := map[string]string{
		"a.txt":            bulletin,
		"broken.txt":       "抓获41\xe8\xbe名犯罪嫌疑人",
		"binary.txt":       "\x7fELF\x00\x00",
		"empty.txt":        "",
		"utf16.txt":        "\xff\xfe\x93\x62\xb7\x83\x34\x00\x31\x00\x0d\x54\x67\x5a\xd1\x7b\xba\x4e\x02\x30",
		"year/b.TXT":       bulletin,
		"year/a/c.txt":     bulletin,
		"year/notes.md":    bulletin,
		"nothing/notes.md": bulletin,
	}
	const inA, noText = "a.txt: 41名", "figures: nothing: the folder holds no .txt file\n"
	tests := []struct {
		name   string
		args   []string
		status int
		found  []string
		stderr string
	}{
		{"a file", []string{"a.txt"}, 0, []string{inA}, ""},
		{"a folder, sorted", []string{"year"}, 0, []string{"c.txt: 41名", "b.TXT: 41名"}, ""},
		{"standard input", []string{"-"}, 0, []string{"-: 12辆"}, ""},
		{"several, in order", []string{"year", "-", "a.txt"}, 0, []string{"c.txt: 41名", "b.TXT: 41名", "-: 12辆", inA}, ""},
		{"UTF-16", []string{"utf16.txt"}, 0, []string{"utf16.txt: 41名"}, ""},
		{"an empty file", []string{"empty.txt", "a.txt"}, 0, []string{inA}, "figures: empty.txt: warning: the file is empty\n"},
		{"a missing file", []string{"none.txt", "a.txt"}, 1, []string{inA}, "figures: none.txt: no such file or directory\n"},
		{"a folder without texts", []string{"nothing", "a.txt"}, 1, []string{inA}, noText},
		{"a binary", []string{"binary.txt", "a.txt"}, 1, []string{inA}, "figures: binary.txt: " + errBinary.Error() + "\n"},
		{"broken UTF-8", []string{"a.txt", "broken.txt"}, 1, []string{inA},
			"figures: broken.txt: broken UTF-8 at byte 8; mend it or save it again as UTF-8\n"},
		{"nothing readable", []string{"none.txt", "nothing"}, 1, []string{}, "figures: none.txt: no such file or directory\n" + noText},
	}
	root := folder(t, files)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			args := append([]string{"-format", "jsonl"}, tt.args...)
			status, stdout, stderr := figures(t, root, "南平市公安机关查扣车辆12辆。", args...)
			assert.Equal(t, tt.stderr, stderr)
			assert.Equal(t, tt.found, found(t, stdout))
			assert.Equal(t, tt.status, status)
		})
	}
}

func TestUsage(t *testing.T) {
	tests := []struct {
		name, args string
		status     int
		stderr     string
	}{
		{"no file", "", 2, "figures: no FILE given\nusage: figures [flags] FILE…"},
		{"unknown format", "-format xml a.txt", 2, `figures: unknown -format "xml"`},
		{"unknown flag", "-colour a.txt", 2, "flag provided but not defined: -colour"},
		{"two reports at once", "-audit -explain a.txt", 2, "figures: -audit and -explain do not go together"},
		{"a report in another format", "-audit -format csv a.txt", 2, "figures: -audit and -explain print text"},
		{"help", "-h", 0, "usage: figures [flags] FILE…"},
		{"words that are not there", "-words none.tsv a.txt", 1, "figures: -words: open none.tsv: no such file or directory\n"},
	}
	root := folder(t, map[string]string{"a.txt": bulletin})
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			status, stdout, stderr := figures(t, root, "", strings.Fields(tt.args)...)
			assert.Equal(t, tt.status, status)
			assert.Contains(t, stderr, tt.stderr)
			assert.Empty(t, stdout)
		})
	}
}

func TestFlagsAfterFiles(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": bulletin})
	status, stdout, stderr := figures(t, root, "", "a.txt", "-format", "jsonl", "a.txt")
	assert.Equal(t, 0, status, stderr)
	assert.Equal(t, []string{"a.txt: 41名", "a.txt: 41名"}, found(t, stdout))
}

func TestWritesFile(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": bulletin})
	status, stdout, stderr := figures(t, root, "", "-format", "jsonl", "-o", "out.jsonl", "a.txt", "none.txt")
	assert.Equal(t, 1, status)
	assert.Equal(t, "figures: none.txt: no such file or directory\n", stderr)
	assert.Empty(t, stdout)
	assert.Equal(t, []string{"a.txt: 41名"}, found(t, read(t, "out.jsonl")))
	assert.Equal(t, []string{"a.txt", "out.jsonl"}, names(t, "."))
}

func TestWords(t *testing.T) {
	root := folder(t, map[string]string{
		"a.txt":   "泉州市公安机关踏勘渔寮86处。",
		"my.tsv":  "# words\naction\t踏勘\tinspect\nnoun\t渔寮\tsite\n",
		"bad.tsv": "action\t踏勘\tinspect\naction\t勘踏\tstroll\n",
	})
	status, stdout, stderr := figures(t, root, "", "-words", "my.tsv", "-format", "jsonl", "a.txt")
	require.Equal(t, 0, status, stderr)
	var r extract.Record
	require.NoError(t, json.Unmarshal([]byte(stdout), &r))
	assert.Equal(t, extract.Action{Text: "踏勘", Kind: extract.ActionInspect}, extract.Action{Text: r.Action, Kind: r.ActionKind})
	assert.Equal(t, extract.Object{Text: "渔寮", Head: "渔寮", Kind: extract.ObjectSite}, extract.Object{Text: r.Object, Head: r.Head, Kind: r.ObjectKind})

	status, stdout, stderr = figures(t, root, "", "-words", "bad.tsv", "a.txt")
	assert.Equal(t, 1, status)
	assert.Empty(t, stdout)
	assert.Equal(t, "figures: bad.tsv:2: unknown action kind \"stroll\"\n", stderr)
}

func TestCannotWrite(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": bulletin})
	status, stdout, stderr := figures(t, root, "", "-o", filepath.Join("none", "out.csv"), "a.txt")
	assert.Equal(t, 1, status)
	assert.Equal(t, "figures: -o "+filepath.Join("none", "out.csv")+": no such file or directory\n", stderr)
	assert.Empty(t, stdout)
}

// full is a disk without room.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestTellsOfFullDisk(t *testing.T) {
	for _, format := range formats {
		t.Run(format, func(t *testing.T) {
			var stderr bytes.Buffer
			stdin := strings.NewReader(strings.Repeat(bulletin+"\n", 1000))
			status := run(t.Context(), []string{"-format", format, "-"}, stdin, full{}, &stderr)
			assert.Equal(t, 1, status)
			assert.Equal(t, "figures: no space left on device\n", stderr.String())
		})
	}
}

func TestLongLine(t *testing.T) {
	text := strings.Repeat("各地各部门持续加强协作配合,", 10<<20/40) + bulletin
	status, stdout, stderr := figures(t, t.TempDir(), text, "-format", "jsonl", "-")
	assert.Equal(t, 0, status, stderr)
	assert.Equal(t, []string{"-: 41名"}, found(t, stdout))
}

func TestOffsetsSliceBack(t *testing.T) {
	text := "\ufeff各地通报\n\n" + bulletin + "\n查扣车辆12辆。"
	_, stdout, _ := figures(t, t.TempDir(), text, "-format", "jsonl", "-")
	count := 0
	for line := range strings.Lines(stdout) {
		var r extract.Record
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		assert.Equal(t, r.Text, text[r.ByteStart:r.ByteEnd])
		assert.Equal(t, r.Text, string([]rune(text)[r.Start:r.End]))
		count++
	}
	assert.Equal(t, 2, count)
}
