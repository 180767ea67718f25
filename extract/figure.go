package extract

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
)

// mayCount reports whether a quantity can be a figure, by itself and the words
// that touch it. Numbers with a unit can; a bare one only where it plainly counts.
func (r *reader) mayCount(m units.Match) bool {
	switch {
	case m.Unit.Symbol != "" || m.Unit.Dimension != units.Count:
		return true
	case m.Approx != units.Exact:
		return true
	}
	return r.verbBefore(m.Start) || r.personAfter(m.End)
}

// longestWord is how many bytes of a word are looked for beside a bare number.
const longestWord = 12

// verbBefore reports whether a verb of the table ends where the number begins:
// 破案1279.
func (r *reader) verbBefore(at int) bool {
	for n := 6; n <= min(longestWord, at); n += 3 {
		if r.extractor.lexicon.Lookup(r.text[at-n : at]).Is(lexicon.Action) {
			return true
		}
	}
	return false
}

// personAfter reports whether a noun for persons follows: 14男1女.
func (r *reader) personAfter(at int) bool {
	for n := 3; n <= min(longestWord, len(r.text)-at); n += 3 {
		w := r.extractor.lexicon.Lookup(r.text[at : at+n])
		if w.Is(lexicon.Noun) && ObjectKind(w.Object) == ObjectPerson {
			return true
		}
	}
	return false
}

// counts reports whether the quantity is a figure, now that its words are known.
// 一 with a classifier is one only where it counts what bulletins report on.
func (r *reader) counts(m units.Match, f syntax.Figure) bool {
	if !strings.HasPrefix(r.text[m.Start:m.End], "一") || m.Unit.Dimension != units.Count {
		return true
	}
	return f.Noun.Is(lexicon.Noun) && !f.Action.Empty()
}
