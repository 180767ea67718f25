package setting

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// deal gives each place of a row to one figure where 分别 says so and there are as
// many of both: 泉州、福州两地查处量最多,分别达379起和240起.
func (r *reader) deal(cues []cue, figures []Figure) {
	r.dealt = append(r.dealt[:0], make([]place.Place, len(figures))...)
	for _, c := range cues {
		if len(c.row) < 2 {
			continue
		}
		if list := r.respective(c, figures); len(list) == len(c.row) {
			first := len(figures) - len(r.after(c.End, figures))
			copy(r.dealt[first:], c.row)
		}
	}
}

// after returns the figures behind a byte.
func (r *reader) after(at int, figures []Figure) []Figure {
	for len(figures) > 0 && figures[0].Span.Start < at {
		figures = figures[1:]
	}
	return figures
}

// respective returns the figures behind a row that nothing but 、 or 和 parts, if
// 分别 leads up to the first.
func (r *reader) respective(c cue, figures []Figure) []Figure {
	list := r.after(c.End, figures)
	if len(list) == 0 || !strings.Contains(r.text[c.End:list[0].Span.Start], "分别") {
		return nil
	}
	n := 1
	for n < len(list) && isJoint(r.text[list[n-1].Span.End:list[n].Span.Start]) {
		n++
	}
	return list[:n]
}

// isJoint reports whether s is what joins two names and no more.
func isJoint(s string) bool { return s != "" && joint(s+" ") == len(s) }
