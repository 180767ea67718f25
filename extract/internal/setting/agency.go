package setting

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// agency is the name of a body without the place before it: 公安局, 公安网安部门.
type agency struct {
	end      int // offset in the text; that of its beginning if there is none
	national bool
}

// maxBranchRunes bounds the own name of a branch: 公安局 + 高新 + 分局; maxFields how
// many fields a part may have: 公安 + 刑事侦查 + 部门; maxParts how many parts a name.
const (
	maxBranchRunes = 4
	maxFields      = 4
	maxParts       = 6
)

// agencyAt reads the name of a body from a byte on: one part or several, such as
// 公安厅 + 网安总队. Some need a place before them.
func (s *scanner) agencyAt(at int, placed bool) agency {
	a := agency{end: at}
	for range maxParts {
		end, w := s.words.partAt(s.text, a.end, placed)
		if end == a.end && placed {
			end = s.branchAt(a.end)
		}
		if end == a.end {
			return a
		}
		a = agency{end, a.national || w.roles&(national|head) != 0}
		placed = true
	}
	return a
}

// partAt reads one part, some fields and what makes a body of them, and returns
// where it ends and its last word.
func (v *vocabulary) partAt(text string, at int, placed bool) (int, word) {
	end, fields, forces := at, false, true
	w, ok := v.agency(text[end:])
	for n := 0; ok && w.roles&(field|force) != 0 && n < maxFields; n++ {
		end, fields, forces = end+len(w.text), true, forces && w.roles&force != 0
		w, ok = v.agency(text[end:])
	}
	switch {
	case ok && w.completes(fields, placed):
		return end + len(w.text), w
	case fields && forces && placed && !strings.HasPrefix(text[end:], "、"):
		return end, word{} // 成都公安, but not 市公安、卫健等部门
	}
	return at, word{}
}

// completes reports whether the word makes a part of an agency's name, behind
// fields or behind a place.
func (w word) completes(fields, placed bool) bool {
	switch {
	case w.roles&body != 0 && !placed, w.roles&(form|head) != 0 && !fields:
		return false
	case w.roles&branch != 0:
		return fields || placed
	}
	return true
}

// branchAt reads a branch under a name of its own behind a body, and returns where
// it ends.
func (s *scanner) branchAt(at int) int {
	near := min(len(s.text), at+(maxBranchRunes+2)*utf8.UTFMax) - s.start
	if !s.starts[branches].Any(at-s.start, near) {
		return at
	}
	if _, ok := s.words.begins(s.text[at:], aside|behind|announce|where); ok {
		return at // 公安局 + 会同 + 某分局
	}
	pos := at
	for range maxBranchRunes {
		r, size := utf8.DecodeRuneInString(s.text[pos:])
		if !unicode.Is(unicode.Han, r) {
			return at
		}
		pos += size
		if w, ok := s.words.agency(s.text[pos:]); ok {
			if w.roles&branch == 0 {
				return at
			}
			return pos + len(w.text)
		}
	}
	return at
}
