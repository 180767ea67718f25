package extract

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestNoTextTakesLong holds texts whose figures may all have to do with each other to a
// time that a bulletin takes twenty times.
func TestNoTextTakesLong(t *testing.T) {
	if testing.Short() {
		t.Skip("a limit of time")
	}
	const nanoseconds = 10_000 // a byte
	x := newExtractor(t)
	for name, text := range map[string]string{
		"sums":             strings.Repeat("共3人，", 4000),
		"parts":            strings.Repeat("其中3人，", 4000),
		"parts of parts":   strings.Repeat("3人中，4人，", 3000),
		"parts of another": strings.Repeat("抓获4人，", 4000) + "\n" + strings.Repeat("其中3人，", 4000),
		"lists":            strings.Repeat("抓获9人（湖北3人、湖南4人），", 2000),
		"changes":          "抓获4人" + strings.Repeat("、增长3%", 4000),
		"shares":           strings.Repeat("抓获4人、5人，其中分别有1人、2人，", 2000),
		"zeros":            "1" + strings.Repeat("0", 40_000) + "余人",
		"headings":         strings.Repeat("1.概况\n(1)综述\n", 2000) + "3人",
	} {
		start := cpuTime(t)
		x.Extract(text)
		assert.Less(t, (cpuTime(t)-start).Nanoseconds()/int64(len(text)), int64(nanoseconds), name)
	}
}
