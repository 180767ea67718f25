package units

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// entry is a line of the table of units.
type entry struct {
	symbol    string
	dimension Dimension
	base      string // "" where no fixed factor exists
	factor    factor // how many of base
	told      string // the unit that it is told in: % for 成; "" for itself
	digits    int    // how many bare digits may stand behind it: 三块五, 一米七五
}

// factor is an exact fraction.
type factor struct{ num, den number }

func (t *tables) loadUnits() error {
	err := rows("units.tsv", unitTable, 9, func(cells []string) error {
		e, err := parseEntry(cells)
		if err != nil {
			return err
		}
		for _, symbol := range append([]string{e.symbol}, strings.Fields(cells[1])...) {
			t.addUnit(symbol, e.dimension)
		}
		t.entries = append(t.entries, e)
		return nil
	})
	t.personal = t.units.node("个")
	return err
}

func parseEntry(cells []string) (entry, error) {
	e := entry{symbol: cells[0], base: cells[3], told: cells[5]}
	err := e.dimension.UnmarshalText([]byte(cells[2]))
	if err == nil {
		err = e.factor.parse(cells[4])
	}
	if err == nil && cells[6] != "" {
		e.digits, err = strconv.Atoi(cells[6])
	}
	return e, err
}

// addUnit makes the next entry known by a symbol. One with a plus before it is
// only read beside another unit or 钱: 块 is money in 三块五 and 20块钱.
func (t *tables) addUnit(symbol string, d Dimension) {
	symbol, beside := strings.CutPrefix(t.chars.foldedString(symbol), "+")
	i := len(t.entries)
	t.readings[symbol] = append(t.readings[symbol], i)
	if !beside {
		t.units.insert(symbol, i)
	}
	if d == Money {
		t.units.insert(symbol+"钱", i)
	}
}

// reading returns the entry of a symbol for a dimension.
func (t *tables) reading(symbol string, d Dimension) (int, bool) {
	readings := t.readings[t.chars.foldedString(symbol)]
	i := slices.IndexFunc(readings, func(i int) bool { return t.entries[i].dimension == d })
	if i < 0 {
		return 0, false
	}
	return readings[i], true
}

// loadCompounds reads the words that a unit begins.
func (t *tables) loadCompounds() error {
	return rows("compounds.tsv", compoundTable, 2, func(cells []string) error {
		if !strings.HasPrefix(cells[0], cells[1]) {
			return fmt.Errorf("%q does not begin with %q", cells[0], cells[1])
		}
		t.compounds.insert(cells[0], len(t.released))
		t.released = append(t.released, cells[1])
		return nil
	})
}

// parse reads a factor: 500, 0.001 or 2000/3; 1 where there is none.
func (f *factor) parse(s string) (err error) {
	num, den, _ := strings.Cut(s, "/")
	if f.num, err = parseFactor(num); err == nil {
		f.den, err = parseFactor(den)
	}
	return err
}

func parseFactor(s string) (number, error) {
	if s == "" {
		return whole(1), nil
	}
	n, err := parseNumber(s)
	if err == nil && n.isZero() {
		err = errors.New("a factor of zero")
	}
	return n, err
}

// over returns f/g; false where it is no whole number above one.
func (f factor) over(g factor) (number, bool) {
	g.num, g.den = g.den, g.num
	ratio := f.times(g)
	q, rest := ratio.num.quotient(ratio.den)
	return q, rest == 0 && !q.over && q.lowestPlace() >= 0 && q.compare(whole(1)) > 0
}

// times returns the product of two factors.
func (f factor) times(g factor) factor { return factor{f.num.times(g.num), f.den.times(g.den)} }

// of returns d times the factor, rounded to 12 places.
func (f factor) of(d decimal.Decimal) decimal.Decimal {
	num, den := f.decimals()
	return shortest(d.Mul(num).DivRound(den, places))
}

// bound returns d times the factor, rounded to 12 places by the given way.
func (f factor) bound(d decimal.Decimal, round func(decimal.Decimal, int32) decimal.Decimal) decimal.Decimal {
	num, den := f.decimals()
	q, rest := d.Mul(num).QuoRem(den, places+1)
	if !rest.IsZero() {
		q = q.Add(decimal.New(int64(rest.Sign()), -places-2)) // the digits cut off
	}
	return shortest(round(q, places))
}

func (f factor) decimals() (num, den decimal.Decimal) {
	num, _ = f.num.decimal()
	den, _ = f.den.decimal()
	return num, den
}
