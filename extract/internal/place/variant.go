package place

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// readVariants reads the traditional characters of names and the simplified one
// of each.
func (g *Gazetteer) readVariants(text string) error {
	return rows("variants.tsv", text, 2, func(cells []string) error {
		from, m := utf8.DecodeRuneInString(cells[0])
		to, n := utf8.DecodeRuneInString(cells[1])
		if m != len(cells[0]) || n != len(cells[1]) || m != n {
			return fmt.Errorf("%q and %q are not two characters of one length", cells[0], cells[1])
		}
		g.variants[from] = to
		return nil
	})
}

// folded returns text with its traditional characters replaced by simplified ones
// of the same length, so that offsets hold for both.
func (g *Gazetteer) folded(text string) string {
	first := strings.IndexFunc(text, func(r rune) bool { return g.variants[r] != 0 })
	if first < 0 {
		return text
	}
	b := []byte(text)
	for i, r := range text[first:] {
		if to := g.variants[r]; to != 0 {
			utf8.EncodeRune(b[first+i:], to)
		}
	}
	return string(b)
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }
