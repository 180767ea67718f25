package period

import "time"

// Resolve returns the first and the last day of the period, each zero where the
// wording leaves it open or the dates do not tell. Published is the day of
// publication, zero if unknown; stated is the year that the text stated last, 0 if
// none, and what a month without a year goes by where the publication is unknown.
func (e Expr) Resolve(published Date, stated int) (first, last Date) {
	c := calendar{published, stated}
	switch e.kind {
	case span:
		return c.span(e.from, e.to)
	case upTo:
		_, last = c.span(e.to, e.to)
		return Date{}, last
	case upToNow:
		return Date{}, published
	case starting:
		first, _ = c.span(e.from, e.from)
		return first, published
	case past:
		if published.IsZero() {
			return Date{}, Date{}
		}
		return published.yearsBefore(e.count), published
	}
	return Date{}, Date{}
}

// Year returns the year that the wording states, for a month behind it that has
// none; 0 if it states none or does not end in it, as 2014年以来.
func (e Expr) Year() int {
	if e.kind != span && e.kind != upTo {
		return 0
	}
	return e.to.year
}

// calendar is what a point is counted from.
type calendar struct {
	published Date
	stated    int
}

// span returns the first day of one point and the last day of another.
func (c calendar) span(from, to point) (first, last Date) {
	to = c.anchored(to)
	if from.year == 0 && from.relation == open && to.year != 0 {
		from.year = to.year
		if from.m1 > to.m1 {
			from.year--
		}
	}
	from = c.anchored(from)
	if from.year == 0 || to.year == 0 {
		return Date{}, Date{}
	}
	return from.first(), to.last()
}

// anchored gives a point its year, and its month where that is counted from the
// publication; the year stays 0 if nothing tells it.
func (c calendar) anchored(p point) point {
	known := !c.published.IsZero()
	switch {
	case p.year != 0:
	case p.relation == statedYear, p.relation == open && !known:
		p.year = c.stated
	case !known:
	case p.relation == fromMonth:
		t := time.Date(c.published.Year, c.published.Month+time.Month(p.shift), 1, 0, 0, 0, 0, time.UTC)
		p.year, p.m1, p.m2 = t.Year(), int(t.Month()), int(t.Month())
	default:
		p.year = c.published.Year + p.shift
		if p.relation == open && c.ahead(p) {
			p.year--
		}
	}
	return p
}

// ahead reports whether a point lies after the publication, so that the year before
// must be meant.
func (c calendar) ahead(p point) bool {
	if p.isStretch {
		p.m1 = (p.m1 + p.m2 + 1) / 2
	}
	return p.first().Compare(c.published) > 0
}

// first returns the first day of a point that has a year.
func (p point) first() Date {
	return Date{p.year, time.Month(max(p.m1, 1)), max(p.d1, 1)}
}

// last returns the last day of a point that has a year.
func (p point) last() Date {
	d := Date{p.year, time.December, 31}
	if p.m2 != 0 {
		d.Month = time.Month(p.m2)
	}
	d.Day = monthDays(d.Year, d.Month)
	if p.d2 != 0 {
		d.Day = min(d.Day, p.d2)
	}
	return d
}
