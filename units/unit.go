package units

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Unit is a unit or classifier as stated. The zero Unit is a bare number's.
// Units are comparable: those are equal that are written alike and measure the
// same.
type Unit struct {
	Symbol    string // as written, with its alternative: 人, 公斤, 串/起, 处(家)
	Dimension Dimension
}

// Lookup returns the unit that is written as symbol, in any script or width and
// with its alternative, if it has one (家/次); false where the table has none. A
// symbol of several meanings has the one that it has alone: 块 counts, though
// 三块五 is money.
func Lookup(symbol string) (Unit, bool) {
	r := reader{get(), symbol}
	_, u, end, ok := r.wholeUnit(0)
	if !ok || end != len(symbol) {
		return Unit{}, false
	}
	return u, true
}

// Main returns the unit without its alternatives: 串 for 串/起, 处 for 处(家),
// 架次 for 架（艘、辆）次.
func (u Unit) Main() Unit {
	i := strings.IndexAny(u.Symbol, "/(／（")
	if i <= 0 {
		return u
	}
	if _, known := get().reading(u.Symbol, u.Dimension); known {
		return u
	}
	closing := max(i, strings.LastIndexAny(u.Symbol, ")）"))
	times := strings.TrimLeft(u.Symbol[closing:], ")）")
	u.Symbol = u.Symbol[:i]
	if times == "次" {
		u.Symbol += times
	}
	return u
}

// Base returns the unit that all of u's kind convert to (g, m, m², CNY), and
// how many of it one u is, rounded to 12 places where that does not end (亩);
// false where no fixed factor exists. Of alternatives the main one counts.
func (u Unit) Base() (base string, factor decimal.Decimal, ok bool) {
	e, ok := get().entryOf(u)
	if !ok || e.base == "" {
		return "", decimal.Decimal{}, false
	}
	return e.base, e.factor.of(decimal.New(1, 0)), true
}

// entryOf returns the entry of the main one of a unit's alternatives.
func (t *tables) entryOf(u Unit) (entry, bool) {
	u = u.Main()
	i, ok := t.reading(u.Symbol, u.Dimension)
	if !ok {
		return entry{}, false
	}
	return t.entries[i], true
}

// unitAt returns the entry of the unit at text[at:end]: the longest that no
// longer word swallows.
func (r reader) unitAt(at int) (index, end int, ok bool) {
	index, end, ok = r.units.longest(r.text, at)
	if !ok || r.splitsLatin(end) {
		return 0, at, false
	}
	if times := end - len("次"); times > at && hasPrefixAt(r.text, times, "次") && r.beginsWord(times) {
		index, end, _ = r.units.longest(r.text[:times], at)
	}
	n, wordEnd, swallowed := r.compounds.longest(r.text, at)
	if !swallowed || wordEnd <= end || r.reaches(at, end) {
		return index, end, true
	}
	released := r.released[n]
	if released == "" {
		return 0, at, false
	}
	for end = at; released != ""; {
		_, size := r.char(end)
		_, width := charAt(released, 0)
		end, released = end+size, released[width:]
	}
	index, _, ok = r.units.longest(r.text[:end], at)
	return index, end, ok
}

// beginsWord says that the unit at text[at] is the beginning of a word: the 次 of
// 查获3箱次品.
func (r reader) beginsWord(at int) bool {
	n, _, ok := r.compounds.longest(r.text, at)
	return ok && r.released[n] == ""
}

// splitsLatin says that a Latin word goes on at text[at]: the m of 5mm is no unit.
func (r reader) splitsLatin(at int) bool {
	before, _ := charBefore(r.text, at)
	after, _ := r.char(at)
	return isLatin(before) && (isLatin(after) || isDigit(after))
}

func (r reader) isUnit(at int) bool {
	_, _, ok := r.unitAt(at)
	return ok
}

// wholeUnit returns the unit at text[at:end] with its alternative, and the entry
// of the main one.
func (r reader) wholeUnit(at int) (index int, u Unit, end int, ok bool) {
	index, end, ok = r.unitAt(at)
	if !ok {
		return 0, Unit{}, at, false
	}
	end = r.alternative(end)
	return index, r.written(index, r.text[at:end]), end, true
}

// alternative returns the end of further units at text[at]: /起, (家),
// （套、件）; at where there is none.
func (r reader) alternative(at int) int {
	c, size := r.folded(at)
	switch c {
	case '/':
		if _, end, ok := r.unitAt(at + size); ok {
			return r.alternative(end)
		}
	case '(':
		return r.bracketed(at, at+size)
	}
	return at
}

// bracketed returns the end of units in brackets that begin at text[at], the
// first of them at text[next:], and of a 次 for all behind them: 架（艘、辆）次.
func (r reader) bracketed(at, next int) int {
	for {
		_, end, ok := r.unitAt(next)
		c, size := r.folded(end)
		switch {
		case !ok:
			return at
		case c == ')':
			return r.pastTimes(end + size)
		case !strings.ContainsRune("、,/或", c):
			return at
		}
		next = end + size
	}
}

func (r reader) pastTimes(at int) int {
	if index, end, ok := r.unitAt(at); ok && r.entries[index].symbol == "次" {
		return end
	}
	return at
}

// written returns the unit of an entry as a text writes it. 钱 behind money is
// left out, and full-width letters are made narrow.
func (t *tables) written(index int, symbol string) Unit {
	e := &t.entries[index]
	switch {
	case e.told != "":
		return Unit{e.told, e.dimension}
	case e.dimension == Money:
		symbol = strings.TrimSuffix(strings.TrimSuffix(symbol, "钱"), "錢")
	}
	if symbol == e.symbol {
		return Unit{e.symbol, e.dimension} // no part of the text, which it would keep alive
	}
	return Unit{strings.Clone(t.narrow(symbol)), e.dimension}
}

// narrow returns symbol with full-width letters and signs made narrow, brackets
// and slashes excepted.
func (t *tables) narrow(symbol string) string {
	return strings.Map(func(c rune) rune {
		if f := t.chars.folded(c); f < 0x80 && f != '/' && f != '(' && f != ')' {
			return f
		}
		return c
	}, symbol)
}
