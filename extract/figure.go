package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
)

// mayCount reports whether a quantity can be a figure, by itself and the words
// that touch it. Numbers with a unit can; a bare one only where it plainly counts.
func (r *reader) mayCount(m *units.Match) bool {
	switch {
	case r.quoted(m):
		return false
	case r.extractor.lexicon.Lookup(m.Unit.Symbol).Is(lexicon.Rank) && m.Quantity.Value.IsInteger():
		return false
	case m.Unit.Dimension == units.Duration:
		return !r.named(m) && !r.early(m.Start) && !r.oneOf(m) && !strings.HasPrefix(r.text[m.End:], "来") // 近十年来
	case m.Unit.Symbol != "" || m.Unit.Dimension != units.Count:
		return true
	case m.Approx != units.Exact, r.multiplied(m):
		return true
	}
	return r.verbBefore(m.Start) || r.personAfter(m.End) || r.harmAfter(m.End) || r.endsIn(m.Start, 1, lexicon.Sex)
}

// quoted reports whether quotation marks hold the number and nothing else, so that
// it is a name: “四种”形态.
func (r *reader) quoted(m *units.Match) bool {
	return strings.HasSuffix(r.text[:m.Start], "“") && strings.HasPrefix(r.text[m.End:], "”")
}

// named reports whether quotation marks hold a name that begins with the number:
// “三分钟出警圈”.
func (r *reader) named(m *units.Match) bool {
	const longest = 36 // bytes
	if !strings.HasSuffix(r.text[:m.Start], "“") {
		return false
	}
	rest := r.text[m.End:min(len(r.text), m.End+longest)]
	at := strings.IndexAny(rest, "”，,。；;")
	return at >= 0 && strings.HasPrefix(rest[at:], "”")
}

// multiplied reports whether the number ends in 万 or 亿, as sums do that leave
// out 元.
func (r *reader) multiplied(m *units.Match) bool {
	text := r.text[m.Start:m.End]
	return (strings.HasSuffix(text, "万") || strings.HasSuffix(text, "亿")) && strings.Trim(text, "万亿") != ""
}

// inMoney gives a bare number the unit 元 where its noun or verb is one of money.
func inMoney(m *units.Match, f *syntax.Figure) {
	if m.Unit.Symbol != "" || m.Unit.Dimension != units.Count {
		return
	}
	if f.Noun.Is(lexicon.Noun) && ObjectKind(f.Noun.Object) == ObjectMoney || f.Object.Empty() && f.Verb.Is(lexicon.Money) {
		m.Unit, _ = units.Lookup("元")
	}
}

// oneOf reports whether a single stretch of time is only one of several: 8月的一天.
func (r *reader) oneOf(m *units.Match) bool {
	return m.Value.Equal(decimal.NewFromInt(1)) && r.endsIn(m.Start, 3, lexicon.De|lexicon.Calendar)
}

// early reports whether a word before a duration makes it a stretch of the
// calendar: 前10个月.
func (r *reader) early(at int) bool {
	return r.endsIn(at, 1, lexicon.Early)
}

// character is how many bytes one of Chinese has.
const character = 3

// endsIn reports whether a word of such a use, of so many characters at most, ends at a
// byte.
func (r *reader) endsIn(at, characters int, uses lexicon.Use) bool {
	for n := character; n <= min(at, characters*character); n += character {
		if r.extractor.lexicon.Lookup(r.text[at-n : at]).Is(uses) {
			return true
		}
	}
	return false
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

// harmAfter reports whether one character says what happened to so many: 3死6伤.
func (r *reader) harmAfter(at int) bool {
	w := r.characterAt(at)
	return w.Is(lexicon.Action) && ActionKind(w.Action) == ActionHarm
}

// characterAt returns the word of one character that begins at a byte, or nil.
func (r *reader) characterAt(at int) *lexicon.Word {
	return r.extractor.lexicon.Lookup(r.text[at:min(len(r.text), at+character)])
}

// counts reports whether the quantity is a figure, now that its words are known.
// One thing is a figure only where it is what bulletins report on, and a bare
// number only where it plainly counts.
func (r *reader) counts(m *units.Match, f *syntax.Figure) bool {
	switch {
	case m.Unit.Dimension == units.Duration:
		return f.Verb.Is(lexicon.Action)
	case m.Unit.Dimension != units.Count:
		return true
	case f.Object.Empty() && r.demonstrated(m):
		return false
	case m.Unit.Symbol == "":
		return !f.Action.Empty() || !f.Object.Empty()
	case strings.HasPrefix(r.text[m.Start:m.End], "一") && m.Value.Equal(decimal.NewFromInt(1)):
		return r.countsOne(m, f)
	}
	return true
}

// copulaAfter reports whether 是 or 为 comes next, so that what follows only tells of one.
func (r *reader) copulaAfter(at int) bool { return r.characterAt(at).Is(lexicon.Copula) }

// onlyPlace reports whether the object is nothing but the name of a place, so
// that the noun is left out: 拉萨11起.
func (r *reader) onlyPlace(f *syntax.Figure) bool {
	if f.Pattern != syntax.NounNumber || f.Noun.Is(lexicon.Noun) || f.Object.Empty() {
		return false
	}
	name := f.Object.Text(r.text)
	for _, m := range r.extractor.gazetteer.Find(name) {
		return m.Start == 0 && m.End == len(name)
	}
	return false
}

// onlyCurrency reports whether the object only tells the currency of a sum, which is no
// thing unless it was seized or frozen: 获利人民币3万元, but 查获人民币3万元.
func (r *reader) onlyCurrency(f *syntax.Figure) bool {
	if !f.Noun.Is(lexicon.Currency) || f.Object.Text(r.text) != f.Noun.Text || !f.Verb.Is(lexicon.Action) {
		return false
	}
	kind := ActionKind(f.Verb.Action)
	return kind != ActionSeize && kind != ActionFreeze
}

// demonstrated reports whether a small number only takes up persons named before:
// 该二人, but not 这62人.
func (r *reader) demonstrated(m *units.Match) bool {
	at, few := m.Start, decimal.NewFromInt(10)
	return m.Value.LessThan(few) && r.endsIn(at, 1, lexicon.Demonstrative)
}

// countsOne reports whether 一 with its classifier counts a thing: something is
// done with it, and noun or classifier say what sort of thing it is.
func (r *reader) countsOne(m *units.Match, f *syntax.Figure) bool {
	if f.Action.Empty() || f.Object.Empty() && m.Unit.Main().Symbol != "人" {
		return false
	}
	unit := m.Unit.Main().Symbol
	return r.extractor.lexicon.Classifier(unit) != 0 && (f.Noun.Is(lexicon.Noun) || unit != "个" && unit != "起")
}
