package period

import (
	"strings"
	"time"
)

// point is a time as the text states it: a year, some months of it or some days of a
// month. Parts that the text leaves out are zero.
type point struct {
	year      int
	relation  relation // how to find the year, or the month
	shift     int      // years or months from the publication
	m1, m2    int      // months
	d1, d2    int      // days
	isStretch bool     // m1 to m2 are named as one: 三季度
}

// relation says what a year that is not stated is counted from.
type relation uint8

const (
	open       relation = iota // nothing: the last one before the publication
	fromYear                   // the year of the publication
	fromMonth                  // its month
	statedYear                 // the year that the text stated last
)

// isDay reports whether the point is a single day.
func (p point) isDay() bool { return p.d1 != 0 && p.d1 == p.d2 }

// dated reports whether the point says anything.
func (p point) dated() bool { return p.year != 0 || p.relation != open || p.m1 != 0 }

// reader reads expressions of one text.
type reader struct {
	words *words
	text  string // simplified, as long as the original
}

// skip returns the byte behind s if the text has it at a byte.
func (r reader) skip(at int, s string) (int, bool) {
	if strings.HasPrefix(r.text[at:], s) {
		return at + len(s), true
	}
	return at, false
}

// skipped returns the byte behind s if the text has it at a byte, else that byte.
func (r reader) skipped(at int, s string) int {
	at, _ = r.skip(at, s)
	return at
}

// take returns the word of a use at a byte and the byte behind it.
func (r reader) take(at int, u use) (*word, int, bool) {
	if w := r.words.at(r.text, at, u); w != nil {
		return w, at + len(w.text), true
	}
	return nil, at, false
}

// pointAt reads the point that begins at a byte.
func (r reader) pointAt(at int) (point, int, bool) {
	if inNumber(r.text, at) {
		return point{}, at, false
	}
	p, end := r.yearAt(at)
	p, end = r.monthAt(p, end)
	return p, end, p.dated() && p.valid()
}

// yearAt reads a year: 2018年, 去年.
func (r reader) yearAt(at int) (p point, end int) {
	if w, end, ok := r.take(at, years|sameYear); ok {
		p.relation, p.shift = fromYear, w.first
		if w.uses&sameYear != 0 {
			p.relation = statedYear
		}
		return p, end
	}
	n, end := number(r.text, at)
	if isYear(n) {
		if end, ok := r.skip(end, "年"); ok {
			return point{year: n}, r.skipped(end, "度")
		}
	}
	return point{}, at
}

// isYear reports whether a number may be a year of a bulletin.
func isYear(n int) bool { return 1900 <= n && n < 2100 }

// valid reports whether the calendar may have the days.
func (p point) valid() bool {
	const leap = 2000
	return p.d1 <= monthDays(leap, time.Month(max(p.m1, 1)))
}
