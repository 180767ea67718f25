package read_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
)

func TestReadPDF(t *testing.T) {
	fixture.Program(t, "pdftotext", "poppler-utils")
	printed := fixture.PDF(t, []byte("<meta charset=utf-8><body style='font-size:14px'><p>"+
		strings.Join(fixture.Paragraphs(strings.Repeat(article+"\n", 8)), "<p>")))
	got, err := read.Reader{}.Read(context.Background(), "战果.pdf", printed)
	require.NoError(t, err)
	want := fixture.Paragraphs(strings.Repeat(article+"\n", 8))
	assert.Equal(t, want, fixture.Paragraphs(got.Text), "paragraphs are whole again, over the end of a page too")
	assert.Equal(t, "战果", got.Title)
}

func TestReadPDFWithoutTheProgram(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := read.Reader{}.Read(context.Background(), "a.pdf", []byte("%PDF-1.4"))
	assert.ErrorContains(t, err, "apt install poppler-utils")
}

func TestReadPDFThatIsNone(t *testing.T) {
	fixture.Program(t, "pdftotext", "poppler-utils")
	_, err := read.Reader{}.Read(context.Background(), "a.pdf", []byte("%PDF-1.4 nothing more"))
	assert.ErrorContains(t, err, "pdftotext cannot read it: ")
}
