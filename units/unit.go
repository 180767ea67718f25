package units

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"
)

// Unit is a unit or classifier as stated. The zero Unit is a bare number's.
// Units are comparable: two are equal that are written alike and measure the
// same.
type Unit struct {
	Symbol    string // as written, with its alternative: 人, 公斤, 串/起, 处(家)
	Dimension Dimension
}

// entry is a line of the table of units.
type entry struct {
	symbol    string
	dimension Dimension
	base      string
	factor    factor // how many of base
	phrase    string
}

// factor is an exact fraction.
type factor struct{ num, den decimal.Decimal }

// Lookup returns the unit that is written as symbol, in any script or width and
// with its alternative, if it has one (家/次); false where the table has none.
// A symbol of two meanings has the one that it has alone: 块 counts, though 块钱
// is money.
func Lookup(symbol string) (Unit, bool) {
	t := get()
	u, end, ok := t.wholeUnit(symbol, 0)
	return u, ok && end == len(symbol)
}

// Main returns the unit without its alternative: 串 for 串/起, 处 for 处(家).
func (u Unit) Main() Unit {
	if i := strings.IndexAny(u.Symbol, "/(／（、"); i > 0 {
		if _, known := get().entryOf(u); !known {
			u.Symbol = u.Symbol[:i]
		}
	}
	return u
}

// Base returns the unit that all of u's kind convert to (g, m, m², CNY), and
// how many of it one u is, rounded to 12 places where that does not end (亩);
// false where no fixed factor exists. Of alternatives the main one counts.
func (u Unit) Base() (base string, factor decimal.Decimal, ok bool) {
	e, ok := get().entryOf(u.Main())
	if !ok || e.base == "" {
		return "", decimal.Decimal{}, false
	}
	return e.base, e.factor.num.DivRound(e.factor.den, places), true
}

// entryOf returns the entry of a unit without alternatives.
func (t *tables) entryOf(u Unit) (entry, bool) {
	i, ok := t.byUnit[Unit{t.folds.string(u.Symbol), u.Dimension}]
	if !ok {
		return entry{}, false
	}
	return t.entries[i], true
}

func (t *tables) loadUnits() error {
	err := rows("units.tsv", unitsTSV, 7, func(cells []string) error {
		e := entry{symbol: cells[0], base: cells[3], phrase: cells[5]}
		if err := e.dimension.UnmarshalText([]byte(cells[2])); err != nil {
			return err
		}
		if err := e.factor.parse(cells[4]); err != nil {
			return err
		}
		for _, symbol := range append(strings.Fields(cells[1]), e.symbol) {
			t.units.insert(symbol, len(t.entries))
			written := t.folds.string(strings.TrimSuffix(symbol, "钱"))
			t.byUnit[Unit{written, e.dimension}] = len(t.entries)
		}
		t.entries = append(t.entries, e)
		return nil
	})
	node, _ := t.units.walk("个")
	t.personal = int(node)
	return err
}

// parse reads a factor: 500, 0.001 or 2000/3; 1 where there is none.
func (f *factor) parse(s string) (err error) {
	num, den, _ := strings.Cut(s, "/")
	if f.num, err = parseFactor(num); err == nil {
		f.den, err = parseFactor(den)
	}
	return err
}

func parseFactor(s string) (decimal.Decimal, error) {
	if s == "" {
		return decimal.New(1, 0), nil
	}
	d, err := decimal.NewFromString(s)
	if err == nil && !d.IsPositive() {
		err = fmt.Errorf("factor %s is not above zero", s)
	}
	return d, err
}
