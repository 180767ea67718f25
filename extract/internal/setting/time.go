package setting

import (
	"cmp"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/period"
)

// publishedOf returns the day on which a section was published.
func (r *reader) publishedOf(section int) period.Date {
	return cmp.Or(r.layout.Published(section), r.given.Published)
}

// scanPeriods returns the periods that the stretch of text states that was surveyed last.
func (r *reader) scanPeriods(span layout.Span) []Period {
	r.times = r.times[:0]
	r.exprs = r.Finder.periods.AppendAt(r.exprs[:0], span.In(r.text), r.starts[periods])
	for _, e := range r.exprs {
		p := Period{Span: layout.Span{Start: span.Start + e.Start, End: span.Start + e.End}}
		p.First, p.Last = e.Resolve(r.published, r.stated)
		r.stated = cmp.Or(e.Year(), r.stated)
		r.times = append(r.times, p)
	}
	return r.times
}
