package units_test

import (
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/tongbao-go/tongbao/units"
)

var news = flag.String("news", "", "file of ordinary text for the benchmarks")

// benchmarkTexts returns the sample, in which every other line has a figure, and
// prose with few digits: the file of -news, or a text made up here.
func benchmarkTexts(b *testing.B) map[string]string {
	b.Helper()
	const line = "会议强调，要坚持以人民为中心的发展思想，扎实推进各项改革举措落地见效，" +
		"进一步完善基层治理体系，统筹发展和安全。据当地媒体报道，这座城市的绿化率达到43.5%，一批公园陆续开放。\n"
	texts := map[string]string{"sample": read(b, "../testdata/jingwang2018.txt"), "prose": strings.Repeat(line, 500)}
	if *news != "" {
		texts["prose"] = read(b, *news)
	}
	return texts
}

func read(b *testing.B, name string) string {
	b.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		b.Fatal(err)
	}
	return string(data)
}

func BenchmarkScan(b *testing.B) {
	for name, text := range benchmarkTexts(b) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				for range units.Scan(text) {
				}
			}
		})
	}
}

// BenchmarkRegexp is what finding the digits alone costs.
func BenchmarkRegexp(b *testing.B) {
	digits := regexp.MustCompile(`\d+`)
	for name, text := range benchmarkTexts(b) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				digits.FindAllStringIndex(text, -1)
			}
		})
	}
}

func BenchmarkParse(b *testing.B) {
	for _, text := range []string{"145人", "6900余万元", "八个月至八年三个月", "一百二十三点四五公斤"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := units.Parse(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkString(b *testing.B) {
	q, err := units.Parse("6900余万元")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		_ = q.String()
	}
}

func TestParseAllocates(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() { _, _ = units.Parse("6900余万元") }); n > 6 {
		t.Errorf("Parse allocates %v times", n)
	}
}
