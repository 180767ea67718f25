package layout

import (
	"cmp"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/period"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// page is what a line states about the publication.
type page struct {
	published period.Date
	link      string
	source    string
}

// maxPageColumns bounds a line about the publication, its links left out.
const maxPageColumns = 120

// readPage reads a line such as 发布于2018年3月26日,链接: or 来源:人民网 or a mere link;
// false if it is anything else.
func (r *rules) readPage(s string) (page, bool) {
	if first, _ := runes.Decode(s, 0); !r.pages.Has(first) {
		return page{}, false
	}
	var p page
	width := 0
	for s = trimSeparators(s); s != ""; s = trimSeparators(s) {
		n := r.readPart(s, &p)
		if n == 0 {
			return page{}, false
		}
		if !isLink(s) {
			width += int(columns(s[:n]))
		}
		s = s[n:]
	}
	return p, width > 0 && width <= maxPageColumns || p.link != ""
}

// readPart reads a word with its value, a date or a link, and returns its
// length.
func (r *rules) readPart(s string, p *page) int {
	if n := linkLength(s); n > 0 {
		p.link = cmp.Or(p.link, s[:n])
		return n
	}
	if n := p.readDate(s); n > 0 {
		return n
	}
	w, ok := r.pageWordAt(s)
	if !ok {
		return 0
	}
	return p.readWord(w, s)
}

func (p *page) readDate(s string) int {
	day, n := dateAt(s)
	if n == 0 {
		return 0
	}
	p.published = cmp.Or(p.published, day)
	return n + dayTail(s[n:])
}

// dayTail is the length of what may follow a date: a space and a time of day.
func dayTail(s string) int {
	rest := strings.TrimLeft(s, " T")
	if n := clockAt(rest); n > 0 {
		return len(s) - len(rest) + n
	}
	return 0
}

// readWord reads 来源:人民网. A date or a link after the word is left to the next
// part.
func (p *page) readWord(w pageWord, s string) int {
	rest := strings.TrimLeft(s[len(w.word):], " \u3000")
	value, colon := cutColon(rest)
	n := len(s) - len(value)
	if _, day := dateAt(value); day > 0 || linkLength(value) > 0 || colon && value == "" {
		return n
	}
	if !colon || w.kind == pagePublished || w.kind == pageLink {
		return 0
	}
	size := valueLength(value)
	if w.kind == pageSource {
		p.source = cmp.Or(p.source, value[:size])
	}
	return n + size
}

func cutColon(s string) (string, bool) {
	for _, colon := range []string{":", "："} {
		if rest, ok := strings.CutPrefix(s, colon); ok {
			return strings.TrimLeft(rest, " \u3000"), true
		}
	}
	return s, false
}

// valueLength is the length of the name that s begins with.
func valueLength(s string) int {
	if n := strings.IndexAny(s, separators); n >= 0 {
		return n
	}
	return len(s)
}

// separators stand between the parts of a line about the publication.
const separators = " \t\u3000\u00a0,，;；|｜()（）[]【】"

func trimSeparators(s string) string { return strings.TrimLeft(s, separators) }

func isLink(s string) bool {
	return strings.HasPrefix(s, "http://") || strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "www.")
}

// linkLength is the length of the link that s begins with, 0 if none.
func linkLength(s string) int {
	if !isLink(s) {
		return 0
	}
	n := 0
	for n < len(s) && ' ' < s[n] && s[n] < 0x7f {
		n++
	}
	return len(strings.TrimRight(s[:n], ",;)]"))
}
