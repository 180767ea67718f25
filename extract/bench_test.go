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

// growing are texts that readers of texts tend to take too long over: what is
// repeated, and up to which size in bytes.
var growing = map[string]struct {
	text func(tb testing.TB) string
	size int
}{
	"sample":     {sampleText, 16 << 20},
	"line":       {sampleLine, 16 << 20},
	"digits":     {always("8"), 1e6},
	"numerals":   {always("一"), 3e6},
	"quantities": {always("1万元"), 7e5},
	"brackets":   {always("（"), 3e5},
	"commas":     {always("，"), 3e5},
	"colons":     {always("： "), 4e5},
}

func always(text string) func(testing.TB) string { return func(testing.TB) string { return text } }

// sampleLine is the sample without anything that ends a clause, a sentence or a line.
func sampleLine(tb testing.TB) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPunct(r) || unicode.IsSpace(r) {
			return -1
		}
		return r
	}, sampleText(tb))
}

// BenchmarkGrowth reads a large text beside as much in texts of 16 KB.
func BenchmarkGrowth(b *testing.B) {
	const small = 16 << 10
	x := newExtractor(b)
	for _, name := range slices.Sorted(maps.Keys(growing)) {
		b.Run(name, func(b *testing.B) {
			text := growing[name].text(b)
			short, long := repeated(text, small), repeated(text, growing[name].size)
			compare(b, len(long), func() {
				for range len(long) / len(short) {
					x.Extract(short)
				}
			}, func() { x.Extract(long) })
		})
	}
}

func repeated(text string, size int) string { return strings.Repeat(text, max(1, size/len(text))) }
