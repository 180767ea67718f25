package setting_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/setting"
)

// digitsAsFigures makes a figure of every run of digits.
func digitsAsFigures(d *setting.Document) {
	sentence := 0
	for at := 0; at < len(d.Text); at++ {
		if d.Text[at] < '0' || d.Text[at] > '9' {
			continue
		}
		for d.Layout.Sentences[sentence].End <= at {
			sentence++
		}
		f := setting.Figure{Span: layout.Span{Start: at, End: at + 1}, Sentence: sentence}
		f.Object = []layout.Span{{Start: at / 2, End: at}}
		d.Figures = append(d.Figures, f)
	}
}

// TestNumberInName reads a figure that stands in the name of a place.
func TestNumberInName(t *testing.T) {
	const text = "昨日在五家渠抓获3人。"
	d := parse(t, text)
	start := strings.Index(text, "五家")
	d.Figures = []setting.Figure{{Span: layout.Span{Start: start, End: start + len("五家")}}}
	var places []string
	newFinder(t).Reader().Read(d, func(_ int, s setting.Setting) { places = append(places, s.Place.Path) })
	require.Equal(t, []string{"新疆维吾尔自治区/五家渠市"}, places)
}

// FuzzRead holds what is true of every text: each figure has a setting, and what
// it names stands before the end of the text.
func FuzzRead(f *testing.F) {
	finder := newFinder(f)
	f.Add("1.四川省\n（一）广元市公安局会同“成都警方”抓获5人，其中2人在法国。\n2019-06-03")
	f.Add("新华社北京5月27日电 全市、成都、省公安厅抓获3人\xff（北京")
	f.Fuzz(func(t *testing.T, text string) {
		d := parse(t, "")
		d.Text, d.Layout = text, layout.Parse(text)
		d.Folded = newFolder(t).Fold(text)
		digitsAsFigures(&d)
		next := 0
		r := finder.Reader().Read(d, func(i int, s setting.Setting) {
			require.Equal(t, next, i)
			next++
			for _, span := range []layout.Span{s.Agency, s.Period.Span} {
				require.LessOrEqual(t, span.Start, span.End)
				require.LessOrEqual(t, span.End, d.Figures[i].Span.Start)
			}
		})
		require.Equal(t, len(d.Figures), next)
		require.Len(t, r.Places, len(d.Layout.Sections))
	})
}
