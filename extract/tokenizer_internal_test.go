package extract

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCutsAsGse holds the words of the sample to those that gse's own Segment finds by
// the same dictionary.
func TestCutsAsGse(t *testing.T) {
	x := newExtractor(t)
	segmenter := x.tokenizer.Segmenter()
	cutter := x.tokenizer.Cutter()
	for line := range strings.Lines(sampleText(t)) {
		line = strings.TrimRight(line, "\r\n")
		cutter.Begin(line)
		cutter.Add(0, len(line))
		var got, want []string
		for _, token := range cutter.Cut(nil) {
			got = append(got, line[token.Start:token.End])
		}
		for _, s := range segmenter.Segment([]byte(line)) {
			want = append(want, line[s.Start():s.End()])
		}
		require.Equal(t, want, got)
	}
}
