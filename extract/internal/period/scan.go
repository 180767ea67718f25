package period

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
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
		for n := 0; n < most && at < len(r.text); n++ {
			c, size := runes.Decode(r.text, at)
			if r.words.ends.Has(c) || !yield(at) {
				return
			}
			at += size
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
