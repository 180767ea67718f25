package units

import (
	"strings"
	"unicode"
)

// isName says that a number which stands like a quantity is none: part of a
// name, a label, the number of a list.
func (s *scanner) isName(q *reading, floor int) bool {
	before, _ := charBefore(s.text, q.start)
	after, _ := s.char(q.next)
	joined := q.start == q.digitsAt
	switch {
	case joined && (before == '.' || isDigit(before)):
		return true
	case joined && q.has(hasArabic) && isLatin(before):
		return !q.hasUnit || s.isTrain(q, before)
	case q.has(isPositional) && isHan(before):
		return true // 马英九一行
	case s.isWeak(q, before, after):
		return true
	case q.hasUnit:
		return q.isBarePower() && isHeading(before, after) || s.isRepeated(q) || s.isAddressPart(q) || s.isStake(q)
	}
	return s.isBareName(q, before, after) || s.isLabelled(q, floor) || s.isListNumber(q, after)
}

// isTrain says that the number is that of a train: G1234次.
func (s *scanner) isTrain(q *reading, before rune) bool {
	earlier, _ := charBefore(s.text, q.start-1)
	return q.unit.Symbol == "次" && unicode.IsUpper(before) && !isLatin(earlier)
}

// isWeak says that a formal digit or 零 alone is more likely part of a word
// (大陆家, 收拾起): inside a text they count only money and degrees.
func (s *scanner) isWeak(q *reading, before, after rune) bool {
	c, size := s.char(q.digitsAt)
	if q.digitsEnd-q.digitsAt > size || !s.weak.has(c) {
		return false
	}
	if q.hasUnit {
		return isHan(before) && q.unit.Dimension != Money && q.unit.Dimension != Other
	}
	return isHan(before) || isHan(after)
}

// isBarePower says that the number is 百, 千, 万 or 亿 with nothing to tell how
// many.
func (q *reading) isBarePower() bool {
	return q.has(isPower) && q.outer == Exact && q.approx == Exact
}

// isHeading says that 万元 or the like heads a table: （万元）, 单位：万元.
func isHeading(before, after rune) bool {
	return strings.ContainsRune("(（:：/／", before) || strings.ContainsRune("/)）", after)
}

// isRepeated says that the unit stands twice: 一次次, 一声声.
func (s *scanner) isRepeated(q *reading) bool {
	unit := s.text[q.unitAt:q.end]
	return q.unitAt > 0 && q.value.compare(whole(1)) == 0 && hasPrefixAt(s.text, q.end, unit) && q.end > q.unitAt
}

// isAddressPart says that the number tells a building of an address: 5栋302室.
func (s *scanner) isAddressPart(q *reading) bool {
	if !strings.Contains("栋棟幢座", q.unit.Symbol) {
		return false
	}
	n, ok := s.numeral(q.next)
	if !ok {
		return false
	}
	next, _ := s.behind(n.end)
	c, _ := s.folded(n.end)
	return next.role == ordinal || c == '号'
}

// isStake says that the number tells a place on a road: 75km+300m.
func (s *scanner) isStake(q *reading) bool {
	switch q.unit.Symbol {
	case "km", "KM", "公里", "千米":
		c, size := s.folded(q.next)
		return c == '+' && s.is(q.next+size, arabic)
	case "m", "M", "米":
		return hasSuffixAt(s.text, q.start, "km+", "KM+", "公里+", "千米+")
	}
	return false
}

// namesGroup says that e counts no groups, but is the name of one behind that of its
// village: 黑山村三组, but not 两组, nor behind 12个村.
func (s *scanner) namesGroup(n neighbour, e *element) bool {
	first, _ := s.folded(e.digitsAt)
	return n.role == village && e.hasUnit && strings.Contains(n.unit, e.unit.Symbol) && first != '两'
}

// isBareName is isName for a number without a unit, by the characters around it.
func (s *scanner) isBareName(q *reading, before, after rune) bool {
	year := (q.approx == Exact || q.linked) && q.outer == Exact && q.isYear() && q.within(1900, 2099)
	switch {
	case !q.has(hasArabic) && s.isDay(q.next):
		return true
	case q.isBarePower() && q.digitsEnd-q.digitsAt <= len("百"):
		return isHan(before) || isHan(after)
	case q.score, q.length >= 11 && !q.has(hasSeparator|hasPoint), q.isDate():
		return true
	case strings.ContainsRune("-－+", before), after == '+', after == '某':
		return true
	case !q.has(hasArabic) && s.inQuotedName(q, before, after):
		return true
	case before == after && isHan(before) && q.value == whole(1):
		return true // 看一看
	case isOpening(before) && isClosing(after), isQuote(after) && q.has(hasArabic) && !q.has(hasPower|hasSeparator):
		return true // “双11”
	case year && (isHyphen(before) || isHan(after) && !isHan(before) || q.has(isPositional) && (before != 0 || after != 0)):
		return true // 2024世界杯
	}
	// 90后
	return (after == '后' || after == '後') && (q.length == 2 || q.has(isPositional)) && q.value.compare(whole(100)) < 0
}

// isDay says that a mark at text[at] ties a Chinese number to the next, in the name
// of a day: 九.一八.
func (s *scanner) isDay(at int) bool {
	c, size := s.folded(at)
	return (c == '.' || c == '·') && s.is(at+size, digit)
}

// inQuotedName says that a Chinese number begins a name in quotation marks, or
// goes on with it: “三打击一整治”.
func (s *scanner) inQuotedName(q *reading, before, after rune) bool {
	if strings.ContainsRune("“‘「『《", before) && !isQuote(after) {
		const longest = 20 * len("名")
		length := strings.IndexAny(s.text[q.next:min(q.next+longest, len(s.text))], "”’」』》")
		s.quoted = q.next + length
	}
	return q.start < s.quoted
}

// isDate says that the digits are a date without signs: 20180712.
func (e *element) isDate() bool {
	return e.length == 8 && e.form == hasArabic && e.within(19000101, 20991231)
}

// isLabelled says that a word beside a bare number makes a name of it.
func (s *scanner) isLabelled(q *reading, floor int) bool {
	if n, _ := s.behind(q.next); n.role == label && q.length > 2 {
		return true
	}
	at := skipSpaceBefore(s.text, floor, q.start)
	if n, _ := s.ahead(floor, at); n.role == label {
		return true
	}
	latin, _ := charBefore(s.text, at)
	return at < q.start && isLatin(latin) && q.has(hasArabic) // iPhone 7
}

// isListNumber says that a number begins a line or sentence and a point, 、 or
// bracket follows.
func (s *scanner) isListNumber(q *reading, after rune) bool {
	if q.length > 2 || q.has(hasSeparator|hasPoint) || !strings.ContainsRune(".．、)）", after) {
		return false
	}
	before, _ := charBefore(s.text, q.start)
	return before == '。' || before == '；' || s.beginsLine(q.start)
}

func isHan(c rune) bool { return '㐀' <= c && c <= '鿿' }

func isOpening(c rune) bool { return strings.ContainsRune("(（[［〔【<《〈", c) }

func isClosing(c rune) bool { return strings.ContainsRune(")）]］〕】>》〉", c) }

func isQuote(c rune) bool { return strings.ContainsRune("“”\"‘’「」『』《》", c) }

func isHyphen(c rune) bool { return strings.ContainsRune("-－–—−", c) }
