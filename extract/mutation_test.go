package extract_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/tongbao-go/tongbao/extract"
)

func sampleParagraphs(tb testing.TB) []string {
	sample, err := os.ReadFile("../testdata/jingwang2018.txt")
	require.NoError(tb, err)
	return strings.SplitAfter(string(sample), "\n")
}

// mutations are what may happen to a clause, with what stands before and behind it,
// on the way from a desk to a file.
func mutations(before, clause, after string) map[string]string {
	encoded, _ := simplifiedchinese.GB18030.NewEncoder().String(clause)
	half := clause[:len(clause)/2]
	return map[string]string{
		"cut":        before + after,
		"cut off":    before + half,
		"cut within": before + half + after,
		"joined":     before + strings.TrimRight(clause, "，。、；：,;:\n") + after,
		"broken":     before + half + "\n" + clause[len(half):] + after,
		"repeated":   before + clause + clause + after,
		"moved":      clause + before + after,
		"alone":      clause,
		"quoted":     before + "“" + clause + after,
		"re-encoded": before + encoded + after,
		"garbled":    before + strings.ReplaceAll(clause, "\xe4", "\xff") + after,
		"shrunk":     before + strings.Join(strings.Split(clause, ""), " ") + after,
	}
}

// TestMutations holds the sample to the laws after whatever may happen to any of its
// clauses. It reads paragraphs, not the whole for each.
func TestMutations(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	variants := 0
	for _, paragraph := range sampleParagraphs(t) {
		for start, end := range clauses(paragraph) {
			for name, text := range mutations(paragraph[:start], paragraph[start:end], paragraph[end:]) {
				variants++
				b := x.Extract(text)
				assertLaws(t, b)
				if !assert.Equal(t, b, x.Extract(text)) || t.Failed() {
					t.Fatalf("%s: %q", name, text)
				}
			}
		}
	}
	assert.Greater(t, variants, 5000)
}

// clauses yields where the clauses of a paragraph begin and end.
func clauses(paragraph string) func(yield func(start, end int) bool) {
	return func(yield func(start, end int) bool) {
		start := 0
		for at, r := range paragraph {
			if strings.ContainsRune("，。、；：,;:（）“”\n", r) {
				if end := at + len(string(r)); !yield(start, end) {
					return
				} else {
					start = end
				}
			}
		}
		if start < len(paragraph) {
			yield(start, len(paragraph))
		}
	}
}

// TestTextsWithoutStops holds texts that go on and on to the laws: they are read in
// stretches, which may end within anything.
func TestTextsWithoutStops(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	for n, paragraph := range sampleParagraphs(t) {
		endless := strings.Map(func(r rune) rune {
			if strings.ContainsRune("。！？!?，；,;\n", r) {
				return -1
			}
			return r
		}, paragraph)
		if len(endless) > 100 {
			assertLaws(t, x.Extract(strings.Repeat("一", n)+strings.Repeat(endless, 40_000/len(endless))))
		}
	}
}

// TestStretchesEndAnywhere lets the stretches of texts without stops end at every
// character of what is read as a whole: a body's name, a place, a period, a figure.
func TestStretchesEndAnywhere(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	const stretch = 16 << 10
	for _, phrase := range []string{
		"湖州市公安局会同省公安厅网安总队高新分局抓获嫌疑人12名",
		"截至2021年4月底全省各级公安机关共查处赌博案件1.2万余起同比上升35.6%",
		"浙江省温州市平阳县警方破获“刷单”案（涉案690余万元）其中在境外5起",
	} {
		endless := strings.Repeat(phrase, stretch/len(phrase)+2)
		for at := range phrase {
			assertLaws(t, x.Extract(endless[at:]))
			assertLaws(t, x.Extract(strings.ReplaceAll(endless[at:], "公", "公\xe5")))
		}
	}
}
