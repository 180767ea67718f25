package extract_test

import (
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

// TestMemory holds Extract to the multiples of the text's size that its comment
// names.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("a limit of memory")
	}
	sample, err := os.ReadFile("../testdata/jingwang2018.txt")
	require.NoError(t, err)
	x := newExtractor(t)
	tests := map[string]struct {
		text            string
		allocated, kept uint64
	}{
		"sample":    {strings.Repeat(string(sample), 10), 20, 6},
		"figures":   {strings.Repeat("3人", 50_000), 400, 150},
		"lines":     {strings.Repeat("a\n", 100_000), 400, 150},
		"sections":  {strings.Repeat("一、3\n", 30_000), 400, 150},
		"doubts":    {strings.Repeat("鼓楼警方3人，", 10_000), 400, 150},
		"parts":     {"共9人，" + strings.Repeat("其中3人，", 20_000), 400, 150},
		"endless":   {strings.Repeat("抓获的", 100_000) + "3人", 20, 6},
		"no figure": {strings.Repeat("请提高警惕。", 50_000), 20, 1},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			allocated, kept := memoryOf(x, tt.text)
			size := uint64(len(tt.text))
			assert.LessOrEqual(t, allocated, tt.allocated*size, "allocated %d times its size", allocated/size)
			assert.LessOrEqual(t, kept, tt.kept*size, "kept %d times its size", kept/size)
		})
	}
}

// memoryOf returns how many bytes Extract allocates, and how many of them it keeps once
// two collections have passed, until which a workspace waits for the next text.
func memoryOf(x *extract.Extractor, text string) (allocated, kept uint64) {
	var before, behind, after runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&before)
	b := x.Extract(text)
	runtime.ReadMemStats(&behind)
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(b)
	return behind.TotalAlloc - before.TotalAlloc, max(after.HeapAlloc, before.HeapAlloc) - before.HeapAlloc
}
