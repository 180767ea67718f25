package main

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
		{"explain.golden", []string{"-explain"}},
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
