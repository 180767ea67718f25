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

// day reports whether the point is a single day.
func (p point) day() bool { return p.d1 != 0 && p.d1 == p.d2 }

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
	if 1900 <= n && n < 2100 {
		if end, ok := r.skip(end, "年"); ok {
			end, _ = r.skip(end, "度")
			return point{year: n}, end
		}
	}
	return point{}, at
}

// monthAt reads what stands behind a year, or without one: a month with its days, or
// a stretch of the year.
func (r reader) monthAt(p point, at int) (point, int) {
	if w, end, ok := r.take(at, months); ok {
		p.m1, p.m2, p.isStretch = w.first, w.last, true
		return p, end
	}
	if p.dated() {
		for _, at := range []int{at, at - len("年")} { // 今年年底, 2018年底
			if w, end, ok := r.take(at, yearPart); ok {
				p.m1, p.m2 = w.first, w.last
				return p, end
			}
		}
	} else if w, end, ok := r.take(at, month); ok {
		return r.dayAt(point{relation: fromMonth, shift: w.first}, end)
	}
	if q, end, ok := r.monthsAt(p, at); ok {
		return q, end
	}
	n, end := number(r.text, at)
	behind, ok := r.skip(end, "月")
	if _, _, long := r.take(behind, excess); !ok || long || n < 1 || n > 12 {
		return p, at
	}
	p.m1, p.m2 = n, n
	return r.dayAt(p, behind)
}

// monthsAt reads several months: 1至9月, 前10个月.
func (r reader) monthsAt(p point, at int) (point, int, bool) {
	first, end := 1, at
	for _, word := range []string{"前", "首", "头"} {
		if behind, ok := r.skip(at, word); ok {
			end = behind
		}
	}
	leading := end > at
	if !leading {
		var ok bool
		if first, end = number(r.text, at); end == at {
			return p, at, false
		}
		if _, end, ok = r.take(end, to); !ok {
			return p, at, false
		}
	}
	last, end := number(r.text, end)
	if leading {
		end, _ = r.skip(end, "个")
	}
	end, ok := r.skip(end, "月")
	if !ok || first < 1 || first > last || last > 12 {
		return p, at, false
	}
	end, _ = r.skip(end, "份")
	p.m1, p.m2 = first, last
	return p, end, true
}

// dayAt reads what stands behind a month: 份, a day, a part of the month.
func (r reader) dayAt(p point, at int) (point, int) {
	if end, ok := r.skip(at, "份"); ok {
		return p, end
	}
	if w, end, ok := r.take(at, monthPart); ok {
		p.d1, p.d2 = w.first, w.last
		return p, end
	}
	n, end := number(r.text, at)
	if end == at {
		return p, at
	}
	for _, word := range []string{"日", "号"} {
		if behind, ok := r.skip(end, word); ok {
			p.d1, p.d2 = n, n
			return p, r.clockEnd(behind)
		}
	}
	return point{}, at // 9月10及11日
}

// clockEnd returns the byte behind a time of day: 21时30分许, 凌晨.
func (r reader) clockEnd(at int) int {
	if _, end, ok := r.take(at, clock); ok {
		at = end
	}
	n, end := number(r.text, at)
	hour, ok := r.skip(end, "时")
	if !ok || end == at || n > 24 {
		return at
	}
	if n, end = number(r.text, hour); end > hour && n < 60 {
		if minute, ok := r.skip(end, "分"); ok {
			hour = minute
		}
	}
	end, _ = r.skip(hour, "许")
	return end
}

// valid reports whether the calendar has the days.
func (p point) valid() bool {
	if p.d1 == 0 {
		return true
	}
	const leap = 2000
	longest := 31
	if p.m1 != 0 {
		longest = monthDays(leap, time.Month(p.m1))
	}
	return p.d1 >= 1 && (p.d1 <= longest)
}
