package layout

import (
	"strings"
	"unicode"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// dateline is what a news agency puts before its report: 新华社北京5月27日电(记者某某).
type dateline struct {
	length int // of 新华社北京5月27日电 in bytes, 0 if there is none
	after  int // where the report begins: after the names of the reporters
}

// maxDatelineBytes is how far the 电 or 讯 may be; maxNamesBytes bounds the names.
const (
	maxDatelineBytes = 90
	maxNamesBytes    = 180
)

// datelineAt reads the dateline that s begins with.
func (r *rules) datelineAt(s string) dateline {
	head := s[:min(len(s), maxDatelineBytes)]
	if c, _ := runes.Decode(head, r.nameEnds.Next(head, 0)); !r.dispatches.Has(c) {
		return dateline{}
	}
	start := len(head) - len(strings.TrimLeft(head, "【[（("))
	name := head[start : start+nameLength(head[start:])]
	n := dispatchLength(name, head[start:])
	if n == 0 {
		n = noticeLength(name, head[start:])
	}
	if n == 0 || !strings.ContainsAny(head[start:start+n], "社網网報报臺台站端") {
		return dateline{}
	}
	return newDateline(s, start+n)
}

// dispatchLength is the length of 新华社北京5月27日电, whose name is given.
func dispatchLength(name, s string) int {
	n := len(name) + monthDayLength(s[len(name):])
	rest, ok := strings.CutPrefix(s[n:], "电")
	if n == len(name) || !ok || startsAny(rest, "话", "信", "子", "脑") {
		return 0
	}
	return n + len("电")
}

// noticeLength is the length of 本报讯 or 央视网消息 before a mark or a space, within
// the name given.
func noticeLength(name, s string) int {
	for _, word := range []string{"讯", "消息"} {
		before, _, ok := strings.Cut(name, word)
		n := len(before) + len(word)
		if ok && startsAny(s[n:], "(", "（", "】", "]", "：", ":", " ", "\u3000") {
			return n
		}
	}
	return 0
}

// newDateline finds where the report begins that has a dateline of n bytes.
func newDateline(s string, n int) dateline {
	rest := strings.TrimLeft(s[n:], "】] \u3000")
	for _, pair := range [][2]string{{"(", ")"}, {"（", "）"}} {
		inner, ok := strings.CutPrefix(rest, pair[0])
		if end := strings.Index(inner[:min(len(inner), maxNamesBytes)], pair[1]); ok && end >= 0 {
			rest = inner[end+len(pair[1]):]
		}
	}
	rest = strings.TrimLeft(rest, "】]:： \u3000")
	return dateline{length: n, after: len(s) - len(rest)}
}

// nameLength is how many bytes of s are Chinese characters or spaces.
func nameLength(s string) int {
	for i, r := range s {
		common := '一' <= r && r <= '鿿'
		if !common && !unicode.Is(unicode.Han, r) && r != ' ' && r != '·' {
			return i
		}
	}
	return len(s)
}

// monthDayLength is the length of 5月27日 at the beginning of s, 0 if none.
func monthDayLength(s string) int {
	_, m := intAt(s, 2)
	rest, ok := strings.CutPrefix(s[m:], "月")
	if !ok || m == 0 {
		return 0
	}
	_, d := intAt(rest, 2)
	rest, ok = strings.CutPrefix(rest[d:], "日")
	if !ok || d == 0 {
		return 0
	}
	return len(s) - len(rest)
}

func startsAny(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
