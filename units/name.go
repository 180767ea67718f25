package units

import "unicode"

// isName says that a number is no quantity though it stands like one: a list
// number, a label, a year in a name.
func (s *scanner) isName(r *reading, floor int) bool {
	before, size := charBefore(s.text, r.start)
	after, _ := charAt(s.text, r.next)
	marked := r.outer != Exact || r.approx != Exact
	if r.is(hasArabic) && before < 0x80 && isLatin(byte(before)) {
		return !r.hasUnit || s.isTrain(r, before)
	}
	if r.hasUnit {
		return s.isWeak(r) || r.is(isPower) && !marked && isHeading(before, after)
	}
	switch {
	case s.isWeak(r):
		return true
	case r.is(isPower) && !marked && r.next-r.numeral.start <= 3:
		return isHan(before) || isHan(after)
	case r.is(isPositional) && isHan(before):
		return true
	case r.length >= 11 && !r.is(hasSeparator|hasPoint|hasPower):
		return true
	case r.linked && r.scoreLike, before == '-' || before == '+' || after == '+':
		return true
	case isOpening(before) && isClosing(after):
		return !r.is(hasPoint)
	case after == '某', after == '后' && (r.length == 2 || r.is(isPositional)), after == '後' && r.length == 2:
		return true
	case r.isYear() && (isQuote(after) || isHyphen(before)):
		return true
	case before == ' ' && r.is(hasArabic) && r.start >= 2 && isLatin(s.text[r.start-2]):
		return true
	}
	if n, _ := s.behind(s.text, r.next); n.role == label {
		return true
	}
	if n, _ := s.ahead(s.text, floor, r.start); n.role == label {
		return true
	}
	_ = size
	return s.isListNumber(r, before, after)
}

// isTrain says that the number is that of a train: G1234次.
func (s *scanner) isTrain(r *reading, before rune) bool {
	if r.unit.Symbol != "次" || !unicode.IsUpper(before) {
		return false
	}
	return r.start < 2 || !isLatin(s.text[r.start-2])
}

// isWeak says that a single formal digit is most likely part of a word (陆家,
// 拾起): it counts only money and degrees.
func (s *scanner) isWeak(r *reading) bool {
	if r.end-r.start > 3 && !r.hasUnit || r.numeral.end-r.numeral.start > 3 {
		return false
	}
	c, _ := charAt(s.text, r.numeral.start)
	switch c {
	case '陆', '陸', '伍', '拾', '佰', '仟', '肆', '玖', '零', '○':
	default:
		return false
	}
	if r.hasUnit {
		return r.unit.Dimension != Money && r.unit.Dimension != Other
	}
	before, _ := charBefore(s.text, r.start)
	after, _ := charAt(s.text, r.next)
	return isHan(before) || isHan(after)
}

// isListNumber says that the number begins a line and a point or 、 follows.
func (s *scanner) isListNumber(r *reading, before, after rune) bool {
	if r.length > 2 || r.is(hasSeparator|hasPoint) {
		return false
	}
	if after != '.' && after != '、' && after != '．' && after != ')' && after != '）' {
		return false
	}
	return before == 0 || before == '\n' || before == '\r' || before == '。' || before == '\u3000' || before == '；'
}

func isHan(c rune) bool { return unicode.Is(unicode.Han, c) }

func isHeading(before, after rune) bool {
	switch before {
	case '(', '（', ':', '：', '/', '／':
		return true
	}
	return after == '/' || after == ')' || after == '）'
}

func isOpening(c rune) bool {
	switch c {
	case '(', '（', '[', '［', '〔', '【', '<', '《', '〈':
		return true
	}
	return false
}

func isClosing(c rune) bool {
	switch c {
	case ')', '）', ']', '］', '〕', '】', '>', '》', '〉':
		return true
	}
	return false
}

func isQuote(c rune) bool {
	switch c {
	case '”', '"', '’', '」', '』', '》':
		return true
	}
	return false
}

func isHyphen(c rune) bool { return c == '-' || c == '—' || c == '－' || c == '–' }
