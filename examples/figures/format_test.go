package main

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

var update = flag.Bool("update", false, "write the golden files from what is printed")

func TestFormats(t *testing.T) {
	root, err := filepath.Abs("testdata")
	require.NoError(t, err)
	tests := []struct {
		golden string
		args   []string
	}{
		{"table.golden", nil},
		{"csv.golden", []string{"-format", "csv"}},
		{"json.golden", []string{"-format", "json"}},
		{"jsonl.golden", []string{"-format", "jsonl"}},
		{"audit.golden", []string{"-audit"}},
	}
	for _, tt := range tests {
		t.Run(tt.golden, func(t *testing.T) {
			status, stdout, stderr := figures(t, root, "", append(tt.args, "bulletin.txt", "bulletin.txt")...)
			assert.Equal(t, 0, status)
			assert.Empty(t, stderr)
			if *update {
				require.NoError(t, os.WriteFile(tt.golden, []byte(stdout), 0o600))
			}
			assert.Equal(t, read(t, tt.golden), stdout)
		})
	}
}

// TestJSONOfNoFile holds that the document is whole even when nothing is in it.
func TestJSONOfNoFile(t *testing.T) {
	status, stdout, _ := figures(t, t.TempDir(), "", "-format", "json", "none.txt")
	assert.Equal(t, 1, status)
	assert.JSONEq(t, `{"schema": 1, "files": []}`, stdout)
}

func TestExplain(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	status, stdout, stderr := figures(t, t.TempDir(), bulletin, "-explain", "-")
	assert.Equal(t, 0, status)
	assert.Empty(t, stderr)
	assert.Equal(t, "-\n\n"+x.Explain(bulletin).String()+"\n", stdout)
}

// TestTerminalIsSafe holds that no text can drive the terminal that it is shown on.
func TestTerminalIsSafe(t *testing.T) {
	text := "泉州市公安机关抓获\x1b]0;pwned\x07犯罪嫌疑人41名\u202e。"
	for _, flag := range []string{"-format=table", "-explain", "-audit"} {
		_, stdout, _ := figures(t, t.TempDir(), text, flag, "-")
		assert.NotContains(t, stdout, "\x1b", flag)
		assert.NotContains(t, stdout, "\x07", flag)
		assert.NotContains(t, stdout, "\u202e", flag)
	}
}
