package setting

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// resolve returns the place that a mention stands for, the zero Place with a
// warning if it may be several.
func (r *reader) resolve(m place.Mention, around place.Place) place.Place {
	p, ok := r.gazetteer.Resolve(m, around, r.published.Year)
	if !ok {
		r.warn(m)
		r.shared = cmp.Or(r.shared, r.sharedName(m))
	}
	return p
}

// sharedName returns the name that all places have for which a mention may stand, as a
// place of which no more is known.
func (r *reader) sharedName(m place.Mention) place.Place {
	var name string
	for _, p := range r.gazetteer.Candidates(m) {
		last := p.Path[strings.LastIndexByte(p.Path, '/')+1:]
		if name != "" && last != name {
			return place.Place{}
		}
		name = last
	}
	return place.Place{Path: name}
}

func (r *reader) warn(m place.Mention) {
	var names []string
	for _, p := range r.gazetteer.Candidates(m) {
		names = append(names, p.Path)
	}
	r.result.Warnings = append(r.result.Warnings, Warning{
		Span:    layout.Span{Start: m.Start, End: m.End},
		Message: fmt.Sprintf("%s may be %s; name the place around it", r.original[m.Start:m.End], strings.Join(names, ", ")),
	})
}

// areaOf returns the area that 全市 or 市公安局 means, by the kind of area: the
// innermost of its kind that holds the last place named, else that of the section.
func (s *scanner) areaOf(kind string) place.Place {
	if kind == "" {
		return place.Place{}
	}
	if kind == nationKind {
		return s.nation
	}
	return cmp.Or(s.ofKind(s.around, kind), s.ofKind(s.here, kind))
}

// ofKind returns the innermost area of a kind that a place lies in or is.
func (r *reader) ofKind(p place.Place, kind string) place.Place {
	for ; !p.IsZero(); p = r.above(p) {
		if strings.HasSuffix(p.Path, kind) {
			return p
		}
	}
	return place.Place{}
}

// nationKind is the kind of area of 国家 and 中国.
const nationKind = "国"

// above returns the area around a place, zero for those of the first level.
func (r *reader) above(p place.Place) place.Place {
	cut := strings.LastIndexByte(p.Path, '/')
	if cut < 0 {
		return place.Place{}
	}
	path := p.Path[:cut]
	for _, code := range []string{upTo(p.Code, 4), upTo(p.Code, 2)} {
		if around, ok := r.gazetteer.ByCode(code); ok && around.Path == path {
			return around
		}
	}
	return place.Place{Path: path}
}

// upTo keeps the first n digits of a code.
func upTo(code string, n int) string {
	if len(code) < n {
		return ""
	}
	return code[:n] + strings.Repeat("0", len(code)-n)
}

// common returns the innermost area that holds both places, zero if none does.
func (r *reader) common(p, q place.Place) place.Place {
	for ; !p.IsZero(); p = r.above(p) {
		if p.Contains(q) {
			return p
		}
	}
	return place.Place{}
}
