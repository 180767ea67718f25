package layout_test

import (
	"os"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
)

// holdLaws checks what is true of every text: sentences are in order, do not
// overlap and cover all but white space; sections nest and hold their sentences.
func holdLaws(t *testing.T, text string) {
	d := layout.Parse(text)
	end, paragraph := 0, 0
	for _, s := range d.Sentences {
		require.Empty(t, strings.TrimFunc(text[end:s.Start], blank), "text between sentences")
		require.Less(t, s.Start, s.End)
		require.GreaterOrEqual(t, s.Paragraph, paragraph)
		require.True(t, s.Start <= s.Statement && s.Statement <= s.End)
		require.True(t, s.Dateline == layout.Span{} || s.Start <= s.Dateline.Start && s.Dateline.End <= s.Statement)
		body := d.Sections[s.Section].Body
		require.True(t, body.Start <= s.Start && s.End <= body.End, "section holds its sentence")
		end, paragraph = s.End, s.Paragraph
	}
	require.Empty(t, strings.TrimFunc(text[end:], blank), "text after the last sentence")
	require.Equal(t, layout.Span{Start: 0, End: len(text)}, d.Sections[0].Body)
	for i, s := range d.Sections[1:] {
		require.LessOrEqual(t, s.Parent, i)
		parent := d.Sections[s.Parent].Body
		require.True(t, parent.Start <= s.Body.Start && s.Body.End <= parent.End, "section nests")
		require.True(t, s.Heading == layout.Span{} || s.Body.Start <= s.Heading.Start && s.Heading.End <= s.Body.End)
	}
}

func blank(r rune) bool {
	return unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B'
}

func FuzzParse(f *testing.F) {
	sample, err := os.ReadFile("../../../testdata/jingwang2018.txt")
	require.NoError(f, err)
	f.Add(string(sample))
	f.Add("【案例一】\n1.临河市\r\n抓获5人。”\r\r2019-06-03\x00\xff（一）")
	f.Add("本报讯（记者）\n①\n链接：https://a.example/b?c")
	f.Fuzz(holdLaws)
}
