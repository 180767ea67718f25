package extract

import (
	"maps"
	"os"
	"runtime"
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

// turn is how many bytes of text are read at a time: enough that each side pays for
// the garbage that it makes, and for none of the other's.
const turn = 4 << 20

// compare reports the speed of a function over a text beside that of a baseline; they
// take turns, so that a busy machine slows down both.
func compare(b *testing.B, size int, baseline, subject func()) {
	var spent [2]time.Duration
	runs, rounds := max(1, turn/size), 0
	for b.Loop() {
		for i, run := range [...]func(){baseline, subject} {
			runtime.GC()
			start := cpuTime(b)
			for range runs {
				run()
			}
			spent[i] += cpuTime(b) - start
		}
		rounds++
	}
	megabytes := float64(size) * float64(runs*rounds) / 1e6
	b.ReportMetric(megabytes/spent[0].Seconds(), "baseline-MB/s")
	b.ReportMetric(megabytes/spent[1].Seconds(), "MB/s")
	b.ReportMetric(spent[0].Seconds()/spent[1].Seconds(), "×baseline")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkExtract reads a text beside gse, which only cuts it by the same dictionary.
func BenchmarkExtract(b *testing.B) {
	x := newExtractor(b)
	segmenter := x.tokenizer.Segmenter()
	texts := map[string]string{"sample": sampleText(b)}
	if file := os.Getenv(newsFile); file != "" {
		texts["news"] = readText(b, file)
	}
	for name, text := range texts {
		b.Run(name, func(b *testing.B) {
			source := []byte(text)
			compare(b, len(text), func() { segmenter.Segment(source) }, func() { x.Extract(text) })
		})
	}
}

// BenchmarkStream reads many documents on two processors beside one, by the clock:
// it means nothing on a machine that has other work.
func BenchmarkStream(b *testing.B) {
	x := newExtractor(b)
	documents := slices.Values(slices.Repeat([]Document{{Text: sampleText(b)}}, 100))
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	var spent [2]time.Duration
	for b.Loop() {
		for i := range spent {
			runtime.GOMAXPROCS(1 + i)
			start := time.Now()
			for _, err := range x.Stream(b.Context(), documents) {
				require.NoError(b, err)
			}
			spent[i] += time.Since(start)
		}
	}
	b.ReportMetric(spent[0].Seconds()/spent[1].Seconds(), "×baseline")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkNew makes an Extractor, and reports how much of the heap it and all
// tables take once a text has been read. What is loaded once for all is in the first
// round only; the command's BenchmarkProcess has all of it.
func BenchmarkNew(b *testing.B) {
	var x *Extractor
	start, rounds := cpuTime(b), 0
	for b.Loop() {
		x = newExtractor(b)
		rounds++
	}
	b.ReportMetric((cpuTime(b)-start).Seconds()*1000/float64(rounds), "ms")
	x.Extract("抓获嫌疑人3名")
	var memory runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&memory)
	runtime.KeepAlive(x)
	b.ReportMetric(float64(memory.HeapAlloc)/1e6, "heap-MB")
	b.ReportMetric(0, "ns/op")
}

// BenchmarkAllocations counts the allocations of Extract for each figure of the
// sample, those that gse makes apart, and those for a text without a figure.
func BenchmarkAllocations(b *testing.B) {
	defer func(rate int) { runtime.MemProfileRate = rate }(runtime.MemProfileRate)
	runtime.MemProfileRate = 1
	x, text := newExtractor(b), sampleText(b)
	figures := float64(len(x.Extract(text).Metrics))
	for b.Loop() {
		before := gseAllocations()
		x.Extract(text)
		gse := float64(gseAllocations() - before)
		all := testing.AllocsPerRun(5, func() { x.Extract(text) })
		b.ReportMetric((all-gse)/figures, "allocs/figure")
		b.ReportMetric(gse/figures, "gse-allocs/figure")
	}
	few, many := strings.Repeat("请大家提高警惕。", 1000), strings.Repeat("请大家提高警惕。", 2000)
	perSentence := (testing.AllocsPerRun(5, func() { x.Extract(many) }) - testing.AllocsPerRun(5, func() { x.Extract(few) })) / 1000
	b.ReportMetric(perSentence, "allocs/plain-sentence")
	b.ReportMetric(0, "ns/op")
}

// gseAllocations returns how many allocations below gse the memory profile knows.
func gseAllocations() (count int64) {
	runtime.GC() // a profile is complete after two collections
	runtime.GC()
	n, _ := runtime.MemProfile(nil, true)
	records := make([]runtime.MemProfileRecord, n+50)
	n, _ = runtime.MemProfile(records, true)
	for _, r := range records[:n] {
		if callsGse(r.Stack()) {
			count += r.AllocObjects
		}
	}
	return count
}

func callsGse(stack []uintptr) bool {
	for frames, more := runtime.CallersFrames(stack), true; more; {
		var frame runtime.Frame
		if frame, more = frames.Next(); strings.Contains(frame.Function, "go-ego/gse") {
			return true
		}
	}
	return false
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
	"sums":       {always("共3人，"), 3e5},
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
