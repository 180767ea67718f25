package extract

import (
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"
)

// newsFile names the variable of a file of ordinary news to measure on, beside the
// sample document.
const newsFile = "TONGBAO_NEWS"

func newExtractor(tb testing.TB) *Extractor {
	x, err := New()
	require.NoError(tb, err)
	return x
}

func readText(tb testing.TB, file string) string {
	text, err := os.ReadFile(file)
	require.NoError(tb, err)
	return string(text)
}

func sampleText(tb testing.TB) string { return readText(tb, "../testdata/jingwang2018.txt") }

// compare reports the speed of a function over a text beside that of a baseline; they
// take turns, so that a busy machine slows down both.
func compare(b *testing.B, size int, baseline, subject func()) {
	var spent [2]time.Duration
	rounds := 0
	for b.Loop() {
		for i, run := range [...]func(){baseline, subject} {
			start := cpuTime(b)
			run()
			spent[i] += cpuTime(b) - start
		}
		rounds++
	}
	megabytes := float64(size) * float64(rounds) / 1e6
	b.ReportMetric(megabytes/spent[0].Seconds(), "baseline-MB/s")
	b.ReportMetric(megabytes/spent[1].Seconds(), "MB/s")
	b.ReportMetric(spent[0].Seconds()/spent[1].Seconds(), "×baseline")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkExtract reads a text beside gse, which only cuts it by the same dictionary.
func BenchmarkExtract(b *testing.B) {
	x := newExtractor(b)
	texts := map[string]string{"sample": sampleText(b)}
	if file := os.Getenv(newsFile); file != "" {
		texts["news"] = readText(b, file)
	}
	for name, text := range texts {
		b.Run(name, func(b *testing.B) {
			source := []byte(text)
			compare(b, len(text), func() { x.tokenizer.Count(source) }, func() { x.Extract(text) })
		})
	}
}

// growing are texts of any size that readers of texts tend to take too long over.
var growing = map[string]func(tb testing.TB, size int) string{
	"sample": func(tb testing.TB, size int) string { return repeated(sampleText(tb), size) },
	"line": func(tb testing.TB, size int) string {
		return repeated(strings.Map(withoutMarks, sampleText(tb)), size)
	},
	"digits":     func(_ testing.TB, size int) string { return repeated("8", size) },
	"numerals":   func(_ testing.TB, size int) string { return repeated("一", size) },
	"quantities": func(_ testing.TB, size int) string { return repeated("1万元", size) },
	"brackets":   func(_ testing.TB, size int) string { return repeated("（", size/2) + repeated("）", size/2) },
	"commas":     func(_ testing.TB, size int) string { return repeated("，", size) },
	"colons":     func(_ testing.TB, size int) string { return repeated("：", size/2) + repeated(" ", size/2) + "3人" },
}

func repeated(text string, size int) string { return strings.Repeat(text, size/len(text)+1) }

// withoutMarks takes out what may end a clause, a sentence or a line.
func withoutMarks(r rune) rune {
	if unicode.IsPunct(r) || unicode.IsSpace(r) {
		return -1
	}
	return r
}

// BenchmarkGrowth reads 16 MB as one text beside as much in texts of 16 KB.
func BenchmarkGrowth(b *testing.B) {
	const small, large = 16 << 10, 16 << 20
	x := newExtractor(b)
	for _, name := range slices.Sorted(maps.Keys(growing)) {
		b.Run(name, func(b *testing.B) {
			short, long := growing[name](b, small), growing[name](b, large)
			compare(b, len(long), func() {
				for range len(long) / len(short) {
					x.Extract(short)
				}
			}, func() { x.Extract(long) })
		})
	}
}
