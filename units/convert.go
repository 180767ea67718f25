package units

import "github.com/shopspring/decimal"

// In returns q in another unit of its kind. The result is exact; where it does
// not end within 12 places (30 m² in 亩) the value is rounded to them and the
// bounds enclose it. Of alternatives (吨/件) the main one counts. The error is a
// *ConversionError where no fixed factor leads from one unit to the other.
func (q Quantity) In(u Unit) (Quantity, error) {
	f, ok := get().conversion(q.Unit, u)
	if !ok {
		return Quantity{}, &ConversionError{q.Unit, u}
	}
	return q.scaled(f, u), nil
}

// Base returns the value of q in the unit that all of its kind convert to (g, m,
// m², CNY); false where no fixed factor exists. It is rounded to 12 places
// where it does not end.
func (q Quantity) Base() (value decimal.Decimal, unit string, ok bool) {
	e, ok := get().entryOf(q.Unit)
	if !ok || e.base == "" {
		return decimal.Decimal{}, "", false
	}
	return e.factor.of(q.Value), e.base, true
}

// conversion returns the factor from one unit to another.
func (t *tables) conversion(from, to Unit) (factor, bool) {
	from, to = from.Main(), to.Main()
	if from.Dimension == to.Dimension && t.chars.foldedString(from.Symbol) == t.chars.foldedString(to.Symbol) {
		return factor{whole(1), whole(1)}, true
	}
	a, known := t.entryOf(from)
	b, also := t.entryOf(to)
	if !known || !also || a.base == "" || a.base != b.base {
		return factor{}, false
	}
	return a.factor.times(factor{b.factor.den, b.factor.num}), true
}

// scaled returns q with its numbers multiplied by f.
func (q Quantity) scaled(f factor, u Unit) Quantity {
	q.Unit = u
	q.Value = f.of(q.Value)
	q.Low.Decimal = f.bound(q.Low.Decimal, decimal.Decimal.RoundFloor)
	q.High.Decimal = f.bound(q.High.Decimal, decimal.Decimal.RoundCeil)
	return q
}

// shortest returns d without zeros behind its point and without an exponent
// above zero.
func shortest(d decimal.Decimal) decimal.Decimal {
	if d.IsZero() {
		return decimal.New(0, 0)
	}
	r, err := decimal.NewFromString(d.String())
	if err != nil {
		return d
	}
	return r
}
