package units

import "strings"

// identifier says that the digits at text[at] are no number because of what
// they are joined to (addresses, telephone numbers, versions, scores, names
// like G20), and where that ends.
func (s *scanner) identifier(at int) (end int, ok bool) {
	if !s.is(at, arabic) && !s.isPoint(at) {
		return 0, false
	}
	if end, ok := s.address(at); ok {
		return end, true
	}
	run := s.arabicDigits(at)
	next, size := s.folded(run.end)
	switch {
	case run.form == hasArabic|hasPoint && run.length <= 2 && s.datesListItem(at, next):
		return at + run.length + len("."), true
	case run.form.isCode(), s.isJoined(at):
		return s.joinedEnd(run.end), true
	case (next == '-' || next == '/') && s.repeats(run.end, next):
		return s.joinedEnd(run.end), true
	case isTie(next) && s.is(run.end+size, arabic):
		return s.joinedEnd(run.end), true
	case isLatin(next) && !s.isUnit(run.end) && !(s.is(run.end, large) && !s.splitsLatin(run.end+size)):
		return s.joinedEnd(run.end), true
	}
	return 0, false
}

// datesListItem says that the digits before a point at text[at] number a line
// that begins with a date: 3.2024年, 5.1月.
func (s *scanner) datesListItem(at int, next rune) bool {
	return strings.ContainsRune("年月日", next) && s.beginsLine(at)
}

// beginsLine says that nothing but spaces stands before text[at] in its line.
func (r reader) beginsLine(at int) bool {
	before, _ := charBefore(r.text, skipSpaceBefore(r.text, 0, at))
	return before == 0 || before == '\n' || before == '\r'
}

// isCode says that digits are no amount: 007, 1.2.3.
func (f form) isCode() bool { return f&isVersion != 0 || f&(leadingZero|hasPoint) == leadingZero }

// isJoined says that a sign before text[at] ties it to Latin letters or digits:
// CVE-2015, 3:7.
func (s *scanner) isJoined(at int) bool {
	sign, size := charBefore(s.text, at)
	if c := s.chars.folded(sign); !joinsToken(c) && c != '@' && c != '#' {
		return false
	}
	before, _ := charBefore(s.text, at-size)
	return isLatin(before) || isDigit(before)
}

// isTie says that a sign between digits makes of them what is no amount.
func isTie(c rune) bool {
	switch c {
	case ':', '∶', '·', '_', '+', '×', '*':
		return true
	}
	return false
}

// joinsToken says that a sign may stand inside a token of letters and digits.
func joinsToken(c rune) bool { return c == '-' || c == '.' || c == '/' || isTie(c) }

// repeats says that a sign stands at text[at] between digits, and again behind
// them: 400-123-4567, 2018/7/12.
func (s *scanner) repeats(at int, sign rune) bool {
	_, size := s.char(at)
	_, end, length := s.arabicRun(at+size, number{})
	c, _ := s.folded(end)
	return length > 0 && c == sign
}

// joinedEnd returns the end of the letters, digits and signs between them at
// text[at].
func (s *scanner) joinedEnd(at int) int {
	for {
		c, size := s.folded(at)
		if !isLatin(c) && !isDigit(c) {
			next, _ := s.folded(at + size)
			if !joinsToken(c) || !isLatin(next) && !isDigit(next) {
				return at
			}
		}
		at += size
	}
}

// address says that text[at] stands in a web or mail address or a file name,
// and where that ends. Each token is looked at once.
func (s *scanner) address(at int) (end int, ok bool) {
	if at < s.tokenEnd {
		return 0, false
	}
	start := at
	for start > s.at && isAddressByte(s.text[start-1]) {
		start--
	}
	for end = at; end < len(s.text) && isAddressByte(s.text[end]); {
		end++
	}
	s.tokenEnd = end
	return end, isAddress(s.text[start:end])
}

func isAddressByte(c byte) bool {
	return c-'0' < 10 || c > ' ' && c < 0x7F && strings.IndexByte("(),;<>[]{}\"'|\\^`", c) < 0
}

// isAddress says that a token holds :// or a point before two small letters, as
// in names of hosts and files.
func isAddress(token string) bool {
	if strings.Contains(token, "://") {
		return true
	}
	for i := 1; i+2 < len(token); i++ {
		if token[i] == '.' && isSmall(token[i+1]) && isSmall(token[i+2]) {
			return true
		}
	}
	return false
}

func isSmall(c byte) bool { return 'a' <= c && c <= 'z' }
