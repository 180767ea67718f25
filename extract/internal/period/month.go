package period

import "github.com/tongbao-go/tongbao/extract/internal/runes"

// monthAt reads what stands behind a year, or without one: a stretch of the year,
// several months, or a month with its days. It returns p where there is none.
func (r reader) monthAt(p point, at int) (point, int) {
	if c, _ := runes.Decode(r.text, at); !p.dated() && r.words.opens.At(c)&(month|months|leading|numeral) == 0 {
		return p, at
	}
	for _, read := range [...]func(reader, point, int) (point, int, bool){
		reader.stretchAt, reader.monthBesideAt, reader.firstMonthsAt, reader.monthsAt, reader.oneMonthAt,
	} {
		if q, end, ok := read(r, p, at); ok {
			return q, end
		}
	}
	return p, at
}

// stretchAt reads 三季度, 上半年, and behind a year 年底 or, with the year's own 年, 底.
func (r reader) stretchAt(p point, at int) (point, int, bool) {
	w, end, ok := r.take(at, months)
	if !ok && p.dated() {
		w, end, ok = r.take(at-len("年"), yearPart)
	}
	if ok {
		p.m1, p.m2, p.isStretch = w.first, w.last, true
	}
	return p, end, ok
}

// monthBesideAt reads a month that is counted from the publication: 上月, 本月3日.
func (r reader) monthBesideAt(p point, at int) (point, int, bool) {
	w, end, ok := r.take(at, month)
	if !ok || p.dated() {
		return p, at, false
	}
	p, end = r.dayAt(point{relation: fromMonth, shift: w.first}, end)
	return p, end, true
}

// firstMonthsAt reads the first months of a year: 前10个月, 前两个月.
func (r reader) firstMonthsAt(p point, at int) (point, int, bool) {
	_, at, ok := r.take(at, leading)
	if !ok {
		return p, at, false
	}
	n, end := number(r.text, at)
	if w, behind, ok := r.take(at, count); ok {
		n, end = w.first, behind
	}
	end, _ = r.skip(end, "个")
	end, ok = r.skip(end, "月")
	p.m1, p.m2 = 1, n
	return p, r.skipped(end, "份"), ok && 1 <= n && n <= 12
}

// monthsAt reads months that share their 月: 1至9月.
func (r reader) monthsAt(p point, at int) (point, int, bool) {
	var ok bool
	p.m1, at = number(r.text, at)
	if _, at, ok = r.take(at, to); !ok {
		return p, at, false
	}
	p.m2, at = number(r.text, at)
	at, ok = r.skip(at, "月")
	return p, r.skipped(at, "份"), ok && 1 <= p.m1 && p.m1 <= p.m2 && p.m2 <= 12
}

// oneMonthAt reads a month with its days; 五月有余 is none.
func (r reader) oneMonthAt(p point, at int) (point, int, bool) {
	n, end := number(r.text, at)
	end, ok := r.skip(end, "月")
	if _, _, long := r.take(end, excess); !ok || long || n < 1 || n > 12 {
		return p, at, false
	}
	p.m1, p.m2 = n, n
	p, end = r.dayAt(p, end)
	return p, end, true
}

// dayAt reads what stands behind a month: 份, a part of the month, a day with its
// hour, or several days.
func (r reader) dayAt(p point, at int) (point, int) {
	if end, ok := r.skip(at, "份"); ok {
		return p, end
	}
	if w, end, ok := r.take(at, monthPart); ok {
		p.d1, p.d2 = w.first, w.last
		return p, end
	}
	first, last, end, ok := r.daysAt(at)
	if !ok {
		return p, at
	}
	p.d1, p.d2 = first, last
	return p, r.clockEnd(end)
}

// daysAt reads days up to their 日: 7日, 7—9日, 7、8及9日.
func (r reader) daysAt(at int) (first, last, end int, ok bool) {
	first, end = number(r.text, at)
	last = first
	for {
		_, next, more := r.take(end, to|and)
		n, behind := number(r.text, next)
		if !more || n <= last {
			break
		}
		last, end = n, behind
	}
	_, end, ok = r.take(end, day)
	return first, last, end, ok && first > 0
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
	return r.skipped(hour, "许")
}
