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
		if n := len(c.row); n > 1 {
			if first := r.firstOfEach(c.End, figures); r.listed(figures[first:min(first+n+1, len(figures))]) == n {
				copy(r.dealt[first:], c.row)
			}
		}
	}
}

// firstOfEach returns the index of the first figure behind the 分别 that follows a row
// that ends at a byte, the number of figures if none does.
func (r *reader) firstOfEach(end int, figures []Figure) int {
	at := strings.Index(r.text[end:min(len(r.text), end+maxClause)], "分别")
	if at < 0 {
		return len(figures)
	}
	first, _ := slices.BinarySearchFunc(figures, end+at, func(f Figure, at int) int { return cmp.Compare(f.Span.Start, at) })
	return first
}

// listed counts the first figures that nothing but 、 or 和 parts.
func (r *reader) listed(figures []Figure) int {
	n := min(1, len(figures))
	for n > 0 && n < len(figures) && isJoint(r.text[figures[n-1].Span.End:figures[n].Span.Start]) {
		n++
	}
	return n
}

// isJoint reports whether s is what joins two names and no more.
func isJoint(s string) bool { return s != "" && joint(s+" ") == len(s) }
