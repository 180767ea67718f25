package atomic_test

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/atomic"
)

func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "报告.html")
	write := func(words string, fail error) error {
		return atomic.WriteFile(path, func(w io.Writer) error {
			_, err := io.WriteString(w, words)
			return errors.Join(err, fail)
		})
	}
	full := errors.New("disk full")
	for _, c := range []struct {
		words string
		fail  error
		want  string
	}{
		{"first", nil, "first"},
		{"half of the sec", full, "first"},
		{"second", nil, "second"},
	} {
		assert.ErrorIs(t, write(c.words, c.fail), c.fail)
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, c.want, string(data))
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		assert.Len(t, entries, 1, "nothing is left behind")
	}
}

func TestWriteFileKeepsTheMode(t *testing.T) {
	path := filepath.Join(t.TempDir(), "private.csv")
	require.NoError(t, os.WriteFile(path, nil, 0o600))
	require.NoError(t, atomic.WriteFile(path, func(io.Writer) error { return nil }))
	info, err := os.Stat(path)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
}
