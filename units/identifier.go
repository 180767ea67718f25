package units

import "strings"

// identifier says that the digits at text[at] are no number by what they are
// joined to (addresses, telephone numbers, versions, scores, names like G20),
// and where that ends.
func (s *scanner) identifier(at int) (end int, ok bool) {
	c, _ := decode(s.text, at)
	if kind, _ := numeralClass(c); kind != arabic {
		return 0, false
	}
	if end, ok := s.address(at); ok {
		return end, true
	}
	run := readArabic(s.text, at)
	next, size := charAt(s.text, run.end)
	switch {
	case run.form&(leadingZero|isVersion) != 0 && run.form&hasPoint == 0, run.form&isVersion != 0:
		return joinedEnd(s.text, run.end), true
	case s.isJoined(at):
		return joinedEnd(s.text, run.end), true
	case next == ':' || next == '：' || next == '∶' || next == '·' || next == '+' || next == '_':
		if isDigitAt(s.text, run.end+size) {
			return joinedEnd(s.text, run.end), true
		}
	case next == '-' || next == '/':
		if end := joinedEnd(s.text, run.end); strings.Count(s.text[run.end:end], string(next)) > 1 {
			return end, true
		}
	case next < 0x80 && isLatin(byte(next)) && !s.isUnit(s.text, run.end):
		return joinedEnd(s.text, run.end), true
	}
	return 0, false
}

func isDigitAt(text string, at int) bool {
	c, _ := charAt(text, at)
	kind, _ := numeralClass(c)
	return kind == arabic
}

// isJoined says that a sign before the digits ties them to Latin letters or
// digits: CVE-2015.
func (s *scanner) isJoined(at int) bool {
	if at < 2 {
		return false
	}
	c, size := charBefore(s.text, at)
	switch c {
	case '-', '/', '.', ':', '：', '∶', '·', '_', '+', '@', '#':
		b := s.text[at-size-1]
		return b < 0x80 && (isLatin(b) || b-'0' < 10) && (c != '+' || true)
	}
	return c == '+' && false
}

// joinedEnd returns the end of the letters, digits and joining signs at text[at].
func joinedEnd(text string, at int) int {
	for at < len(text) {
		c, size := decode(text, at)
		switch {
		case c < 0x80 && (isLatin(byte(c)) || c-'0' < 10 && c >= '0'), c >= '０' && c <= '９':
		case strings.ContainsRune("-./:：∶·_+", c):
			n, _ := charAt(text, at+size)
			if !(n < 0x80 && (isLatin(byte(n)) || n >= '0' && n <= '9') || n >= '０' && n <= '９') {
				return at
			}
		default:
			return at
		}
		at += size
	}
	return at
}

// address says that text[at] stands in a web or mail address or a file name,
// and where that ends.
func (s *scanner) address(at int) (int, bool) {
	if at < s.tokenEnd {
		return 0, false
	}
	start, end := at, at
	for start > s.at && isAddressByte(s.text[start-1]) {
		start--
	}
	for end < len(s.text) && isAddressByte(s.text[end]) {
		end++
	}
	s.tokenEnd = end
	return end, isAddress(s.text[start:end])
}

func isAddressByte(c byte) bool {
	return c > ' ' && c < 0x7F && !strings.ContainsRune(`,;()<>[]{}"'|\^`+"`", rune(c))
}

// isAddress says that a token holds :// or a name with a point before two
// small letters.
func isAddress(token string) bool {
	if strings.Contains(token, "://") {
		return true
	}
	for i := 1; i+2 < len(token); i++ {
		if token[i] == '.' && token[i-1] > ' ' && isLower(token[i+1]) && isLower(token[i+2]) {
			return true
		}
	}
	return false
}

func isLower(c byte) bool { return c >= 'a' && c <= 'z' }
