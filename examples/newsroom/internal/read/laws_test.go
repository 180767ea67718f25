package read_test

import (
	"context"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
)

// FuzzRead holds what is true of any bytes under any name: they are refused, or give a
// text that a second reading gives too. PDFs are left to the program that reads them.
func FuzzRead(f *testing.F) {
	for _, name := range []string{"a.txt", "a.md", "a.html", "a.docx", "-", ""} {
		f.Add(name, []byte(article))
	}
	f.Add("a.html", fixture.Page(f, title, address, "2021-07-02", article))
	f.Add("a.docx", fixture.Docx(f, title, article))
	f.Add("a.md", []byte("---\ntitle: 通报\n---\n# 战果\n\n| 抓获 | 3人 |\n|---|---|\n"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if read.Sniff(name, data) == "pdf" {
			return
		}
		d, err := read.Reader{}.Read(context.Background(), name, data)
		if err != nil {
			require.Empty(t, d)
			return
		}
		require.NotEmpty(t, d.Text)
		require.True(t, utf8.ValidString(d.Text), "%q", d.Text)
		require.NotContains(t, d.Text, "\x00")
		again, err := read.Reader{}.Read(context.Background(), name, data)
		require.NoError(t, err)
		require.Equal(t, d, again)
	})
}
