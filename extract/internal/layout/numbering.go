package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// digits is a kind of numeral that may number a section.
type digits uint8

const (
	chinese digits = iota
	arabic
	circled
	anyWords
)

// shape is how a section number may look: 第, a Chinese numeral, 章.
type shape struct {
	before, after string
	digits        digits
	family        string
}

// number is the numbering that a line begins with.
type number struct {
	family string
	label  Span // the words of 【…】, which are a heading by themselves
	end    int  // offset after it
}

// newShape reads a shape as the table writes it; false if it has no numeral.
func newShape(pattern, family string) (shape, bool) {
	for _, d := range []digits{circled, anyWords, chinese, arabic} {
		if before, after, ok := strings.Cut(pattern, d.symbol()); ok {
			return shape{before, after, d, family}, true
		}
	}
	return shape{}, false
}

// symbol is what stands for the numeral in a shape of the table.
func (d digits) symbol() string { return [...]string{"一", "1", "①", "…"}[d] }

// limit is how many characters such a numeral may have: 二十三, 120.
func (d digits) limit() int { return [...]int{4, 3, 1, 20}[d] }

func (d digits) holds(r rune) bool {
	if d == anyWords {
		return !strings.ContainsRune("【】\n\r", r)
	}
	return strings.ContainsRune(d.characters(), r)
}

// characters are those that a numeral is made of.
func (d digits) characters() string {
	return [...]string{
		chinese: "〇零一二三四五六七八九十百",
		arabic:  "0123456789０１２３４５６７８９",
		circled: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
	}[d]
}

// beginnings are the characters that a number of the shape may begin with.
func (p shape) beginnings() string {
	if p.before != "" {
		_, size := utf8.DecodeRuneInString(p.before)
		return p.before[:size]
	}
	return p.digits.characters()
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' || '０' <= r && r <= '９' }

// matchNumber finds the numbering at the beginning of a line, nil if there is none.
func (r *rules) matchNumber(text string, line Span) *number {
	if first, _ := runes.Decode(text, line.Start); !r.numbers.Has(first) {
		return nil
	}
	best := number{end: line.Start}
	for _, s := range r.numbering {
		n := s.match(line.In(text))
		if end := line.Start + n; end > best.end {
			best = number{family: s.family, end: end}
			if s.digits == anyWords {
				best.label = Span{line.Start + len(s.before), end - len(s.after)}
			}
		}
	}
	if best.family == "" {
		return nil
	}
	return &best
}

// match returns the length of the numbering at the beginning of s, 0 if it has
// none.
func (p shape) match(s string) int {
	rest, ok := strings.CutPrefix(s, p.before)
	if !ok {
		return 0
	}
	n := p.digits.length(rest)
	if n == 0 || !strings.HasPrefix(rest[n:], p.after) || !p.mayPrecede(rest[n+len(p.after):]) {
		return 0
	}
	return len(p.before) + n + len(p.after)
}

// length returns how many bytes of s the numeral at its beginning takes.
func (d digits) length(s string) int {
	n := 0
	for range d.limit() {
		r, size := utf8.DecodeRuneInString(s[n:])
		if size == 0 || r == utf8.RuneError || !d.holds(r) {
			break
		}
		n += size
	}
	return n
}

// mayPrecede keeps decimals (2.2公斤) and words (案例一中) from being numbers.
func (p shape) mayPrecede(rest string) bool {
	next, _ := utf8.DecodeRuneInString(rest)
	switch p.after {
	case "":
		return p.digits == circled || !unicode.IsLetter(next) && !isDigit(next)
	case ".", "．":
		return !isDigit(next) || startsWithYear(rest)
	}
	return true
}

// startsWithYear tells 1.2018年以来 from 1.2公斤.
func startsWithYear(s string) bool {
	return len(s) > 4 && strings.Trim(s[:4], "0123456789") == "" && strings.HasPrefix(s[4:], "年")
}
