package period

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	openingQuotes = "“「『\"‘"
	closingQuotes = "”」』\"’"
	sentenceEnds  = "。；！？;!?\n"
	clauseEnds    = sentenceEnds + "，,："
)

// clause yields the bytes at which a character begins, up to the end of the clause
// or as far as one look ahead may go.
func (r reader) clause(at int) iter.Seq[int] {
	return func(yield func(int) bool) {
		const most = 60
		n := 0
		for i, c := range r.text[at:] {
			if n == most || strings.ContainsRune(clauseEnds, c) || !yield(at+i) {
				return
			}
			n++
		}
	}
}

// startsClause reports whether no word runs into a byte.
func (r reader) startsClause(at int) bool {
	c, _ := utf8.DecodeLastRuneInString(r.text[:at])
	return !unicode.IsLetter(c)
}

// quoteEnd returns the byte behind one of the quotation marks at a byte, that byte
// if there is none.
func (r reader) quoteEnd(at int, quotes string) int {
	c, size := utf8.DecodeRuneInString(r.text[at:])
	if size > 0 && strings.ContainsRune(quotes, c) {
		return at + size
	}
	return at
}
