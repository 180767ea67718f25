package setting

import (
	"cmp"
	"slices"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// deal gives each place of a row to one figure where 分别 says so and there are as
// many of both: 泉州、福州两地查处量最多,分别达379起和240起.
func (r *reader) deal(cues []cue, figures []Figure) {
	r.dealt = append(r.dealt[:0], make([]place.Place, len(figures))...)
	for _, c := range cues {
		first, _ := slices.BinarySearchFunc(figures, c.End, func(f Figure, at int) int { return cmp.Compare(f.Span.Start, at) })
		if n := len(c.row); n > 1 && r.respective(c, figures[first:min(first+n+1, len(figures))]) == n {
			copy(r.dealt[first:], c.row)
		}
	}
}

// respective counts the figures behind a row that nothing but 、 or 和 parts, if 分别
// leads up to the first.
func (r *reader) respective(c cue, figures []Figure) int {
	if len(figures) == 0 || !strings.Contains(r.text[c.End:min(figures[0].Span.Start, c.End+maxClause)], "分别") {
		return 0
	}
	n := 1
	for n < len(figures) && isJoint(r.text[figures[n-1].Span.End:figures[n].Span.Start]) {
		n++
	}
	return n
}

// isJoint reports whether s is what joins two names and no more.
func isJoint(s string) bool { return s != "" && joint(s+" ") == len(s) }
