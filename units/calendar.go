package units

// isCalendar says that a number is part of a date, a time of day or a name of a
// span of time (21世纪, 80年代, 三季度), and where that ends.
func (t *tables) isCalendar(text string, e *element, floor int) (end int, ok bool) {
	p := skipSpace(text, e.digitsEnd)
	c, size := charAt(text, p)
	exact := (e.approx == Exact || e.linked) && !e.is(hasPoint) && !e.is(hasSeparator)
	after := p + size
	switch t.folds.rune(c) {
	case '年':
		return after, exact && e.isYear() && !t.isMarked(text, floor, e.start) || exact && e.length == 2 && t.isYearOfDate(text, after)
	case '月':
		if n, _ := charAt(text, after); n == '份' {
			return after + len("份"), true
		}
		return after, exact && e.within(1, 12)
	case '日':
		return after, exact && e.within(1, 31) && !t.isLimit(text, after)
	case '号':
		return after, true
	case '时':
		if n, _ := charAt(text, after); exact && e.within(0, 24) && n != '间' {
			return t.clock(text, after), true
		}
	case '点':
		if exact && e.within(0, 24) && !e.is(hasPoint) {
			return t.clock(text, after), true
		}
	}
	if n, end := t.behind(text, p); n.role == ordinal && exact {
		return end, true
	}
	return 0, false
}

// isYear says that the digits are a year: four of them, without commas.
func (e *element) isYear() bool {
	return (e.length == 4 && !e.is(hasPower) || e.is(isPositional) && e.end-e.start >= 0 && e.within(1000, 2999)) && e.within(1000, 2999)
}

// within says that the value is a whole number from lo to hi.
func (e *element) within(lo, hi uint64) bool {
	return e.value.exp >= 0 && e.value.compare(whole(lo)) >= 0 && e.value.compare(whole(hi)) <= 0
}

// isYearOfDate says that text[at:], behind 年, shows it to be a year of two
// digits: 18年3月, 18年底.
func (t *tables) isYearOfDate(text string, at int) bool {
	c, size := charAt(text, at)
	switch t.folds.rune(c) {
	case '底', '初', '末', '级', '代':
		return true
	}
	_ = size
	n, ok := t.readNumeral(text, at)
	c, _ = charAt(text, n.end)
	return ok && c == '月'
}

// isLimit says that text[at:], behind 日, makes it a span of time: 5日内.
func (t *tables) isLimit(text string, at int) bool {
	c, _ := charAt(text, at)
	n, _ := t.behind(text, at)
	return c == '内' || n.role == marker
}

// clock returns the end of the minutes and seconds at text[at], or of 半, 许.
func (t *tables) clock(text string, at int) int {
	for {
		c, size := charAt(text, at)
		switch c {
		case '半', '许', '許', '整', '钟', '鐘', '多', '余', '餘', '分', '秒', '刻':
			at += size
			continue
		}
		n, ok := t.readNumeral(text, skipSpace(text, at))
		if !ok || n.start != at && at == n.start {
			return at
		}
		c, size = charAt(text, skipSpace(text, n.end))
		if c != '分' && c != '秒' && c != '刻' {
			return at
		}
		at = skipSpace(text, n.end) + size
	}
}

// isMarked says that a marker stands right before text[at].
func (t *tables) isMarked(text string, floor, at int) bool {
	w, _ := t.ahead(text, floor, at)
	return w.role == marker
}
