package desk_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// heard is what a figure says wherever it is printed.
type heard struct {
	Text   string `json:"text"`
	Value  string `json:"value"`
	Unit   string `json:"unit"`
	Action string `json:"action"`
	Object string `json:"object"`
}

func TestTheSampleGivesTheSameFiguresInEveryForm(t *testing.T) {
	sample := fixture.Sample(t)
	page := fixture.Page(t, "各地专项行动进展", "https://example.cn/2018/c9.html", "2018-07-13", sample)
	forms := map[string][]byte{
		"utf8.txt":    []byte(sample),
		"gb18030.txt": fixture.Encode(t, simplifiedchinese.GB18030, sample),
		"page.html":   page,
		"word.docx":   fixture.Docx(t, "各地专项行动进展", sample),
	}
	want := figuresOf(t, "utf8.txt", forms["utf8.txt"])
	require.Greater(t, len(want), 150)
	for name, data := range forms {
		t.Run(name, func(t *testing.T) { assert.Equal(t, want, figuresOf(t, name, data)) })
	}
	t.Run("print.pdf", func(t *testing.T) {
		fixture.Program(t, "pdftotext", "poppler-utils")
		printed := fixture.PDF(t, []byte("<meta charset=utf-8><p>"+strings.Join(fixture.Paragraphs(sample), "<p>")))
		assert.Equal(t, want, figuresOf(t, "print.pdf", printed))
	})
}

// figuresOf imports a file and returns its figures.
func figuresOf(t *testing.T, name string, data []byte) []heard {
	s := open(t, filepath.Join(t.TempDir(), "t.db"))
	importAll(t, newDesk(t, s), fixture.Write(t, map[string][]byte{name: data}))
	all, err := store.All[heard](t.Context(), s, `SELECT text, value, unit, action, object FROM metrics ORDER BY "index"`)
	require.NoError(t, err)
	return all
}
