package units

import "strings"

// calendar says that a number is part of a date, a time of day or the name of a
// span of time (21世纪, 80年代, 三季度), and where that ends.
func (r reader) calendar(floor int, e *element) (end int, ok bool) {
	if n, end := r.behind(e.digitsEnd); n.role == ordinal {
		return end, true
	}
	at := r.space(e.digitsEnd)
	c, size := r.folded(at)
	end = at + size
	plain := e.linked || e.approx == Exact && !e.has(hasPoint|hasSeparator)
	switch {
	case c == '号' && e.unit.Symbol != "号人":
		return end, true
	case !plain:
		return 0, false
	case c == '年':
		return end, e.isYear() && !r.isMarked(floor, e.start) || e.length == 2 && r.isYearOfDate(end)
	case c == '月':
		return end, e.within(1, 12) && !r.isMarked(floor, e.start)
	case c == '日':
		return end, e.within(1, 31) && (r.followsMonth(e.start) || !r.isTerm(end)) && !r.isMarked(floor, e.start)
	case (c == '时' && !e.hasUnit || c == '点') && e.within(0, 24):
		return r.timeOfDay(end, c == '点'), true
	}
	return 0, false
}

// fullDate returns the end of 2018年3月26日 or 2018年3月 at text[at], at where there is none.
// Half of the numbers of many texts stand in such dates, which mean nothing else.
func (r reader) fullDate(at int) int {
	if before, _ := charBefore(r.text, at); isDigit(before) || before == '.' {
		return at
	}
	end, ok := r.datePart(at, 4, 1000, 2999, "年")
	if ok {
		end, ok = r.datePart(end, 2, 1, 12, "月")
	}
	if !ok {
		return at
	}
	day, _ := r.datePart(end, 2, 1, 31, "日")
	return day
}

// datePart returns the end of a number from lo to hi, of so many digits at most, and the
// word behind it; at where they do not stand there.
func (r reader) datePart(at, digits, lo, hi int, word string) (end int, ok bool) {
	value := 0
	for end = at; end < len(r.text) && end < at+digits && r.text[end]-'0' < 10; end++ {
		value = value*10 + int(r.text[end]-'0')
	}
	if value < lo || value > hi || !hasPrefixAt(r.text, end, word) {
		return at, false
	}
	return end + len(word), true
}

// isYear says that the digits are those of a year: four, and no commas.
func (e *element) isYear() bool {
	return (e.length == 4 || e.has(isPositional)) && !e.has(hasPower|hasPoint|hasSeparator) && e.within(1000, 2999)
}

// tellsYear says that 年 stands behind the digits.
func (r reader) tellsYear(e *element) bool {
	c, _ := r.char(r.space(e.digitsEnd))
	return c == '年'
}

// within says that e is a whole number from lo to hi.
func (e *element) within(lo, hi uint64) bool {
	return e.value.exp >= 0 && e.value.compare(whole(lo)) >= 0 && e.hi.compare(whole(hi)) <= 0
}

// isMarked says that a marker stands right before text[at].
func (r reader) isMarked(floor, at int) bool {
	n, _ := r.ahead(floor, at)
	return n.role == marker
}

// isYearOfDate says that text[at:], behind 年, makes a date of a year of two
// digits: 18年3月, 18年底.
func (r reader) isYearOfDate(at int) bool {
	switch c, _ := r.char(at); c {
	case '底', '初', '末':
		return true
	}
	n, ok := r.numeral(at)
	c, _ := r.char(n.end)
	return ok && c == '月'
}

// followsMonth says that 月 stands right before text[at], so that 6月12日内政部 holds no
// term of 12 days.
func (r reader) followsMonth(at int) bool {
	c, _ := charBefore(r.text, at)
	return c == '月'
}

// isTerm says that text[at:], behind 日, makes a term of it: 5日内, 15日以下.
func (r reader) isTerm(at int) bool {
	c, _ := r.folded(at)
	n, _ := r.behind(at)
	return c == '内' || n.role == marker && (n.approx == AtLeast || n.approx == AtMost)
}

// timeOfDay returns the end of the minutes and seconds at text[at], or of 半, 许.
func (r reader) timeOfDay(at int, spoken bool) int {
	for {
		c, size := r.folded(at)
		switch c {
		case '半', '许', '整', '钟', '多', '余':
			at += size
			continue
		}
		n, ok := r.numeral(r.space(at))
		if !ok {
			return at
		}
		unitAt := r.space(n.end)
		c, size = r.folded(unitAt)
		if c != '分' && c != '秒' && c != '刻' {
			if spoken && n.power < 2 && n.lo.compare(whole(60)) < 0 && !r.isUnit(unitAt) {
				return n.end // 五点三十
			}
			return at
		}
		at = unitAt + size
	}
}

// pastAngle returns the end of the minutes and seconds at text[at], behind the
// degrees of a place: 东经122°30′.
func (r reader) pastAngle(at int) int {
	for {
		n, ok := r.numeral(at)
		c, size := r.char(n.end)
		if !ok || !strings.ContainsRune("分秒′″'\"", c) {
			return at
		}
		at = n.end + size
	}
}
