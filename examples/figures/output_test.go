package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOutputReplacesOnCommit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out.csv")
	require.NoError(t, os.WriteFile(path, []byte("old"), 0o600))

	out, err := openOutput(path, nil)
	require.NoError(t, err)
	_, err = out.WriteString("new")
	require.NoError(t, err)
	require.NoError(t, out.Flush())
	assert.Equal(t, "old", read(t, path), "before it is complete")

	require.NoError(t, out.commit())
	out.discard()
	assert.Equal(t, "new", read(t, path))
	assert.Equal(t, []string{"out.csv"}, names(t, filepath.Dir(path)))
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, fs.FileMode(0o600), info.Mode().Perm()&0o700, "the mode of the old file")
}

func TestOutputDiscarded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "out.csv")
	require.NoError(t, os.WriteFile(path, []byte("old"), 0o600))

	out, err := openOutput(path, nil)
	require.NoError(t, err)
	_, err = out.WriteString("half")
	require.NoError(t, err)
	out.discard()

	assert.Equal(t, "old", read(t, path))
	assert.Equal(t, []string{"out.csv"}, names(t, filepath.Dir(path)))
}

func TestOutputFollowsLink(t *testing.T) {
	folder := t.TempDir()
	target, link := filepath.Join(folder, "target.csv"), filepath.Join(folder, "link.csv")
	require.NoError(t, os.WriteFile(target, []byte("old"), 0o600))
	if err := os.Symlink(target, link); err != nil {
		t.Skip("this system makes no symbolic links: ", err)
	}

	out, err := openOutput(link, nil)
	require.NoError(t, err)
	_, err = out.WriteString("new")
	require.NoError(t, err)
	require.NoError(t, out.commit())

	assert.Equal(t, "new", read(t, target))
	linked, err := os.Readlink(link)
	require.NoError(t, err)
	assert.Equal(t, target, linked)
}

func TestOutputToStdout(t *testing.T) {
	var stdout bytes.Buffer
	out, err := openOutput("", &stdout)
	require.NoError(t, err)
	_, err = out.WriteString("new")
	require.NoError(t, err)
	require.NoError(t, out.commit())
	assert.Equal(t, "new", stdout.String())
}

func TestOutputRefuses(t *testing.T) {
	folder := t.TempDir()
	_, err := openOutput(filepath.Join(folder, "none", "out.csv"), nil)
	assert.ErrorContains(t, err, "-o "+filepath.Join(folder, "none", "out.csv")+": ")
	_, err = openOutput(folder, nil)
	assert.EqualError(t, err, "-o "+folder+": not a regular file")
}

func read(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(data)
}

// names returns what stands in a folder.
func names(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}
