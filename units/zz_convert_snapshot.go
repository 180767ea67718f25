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
	e, ok := get().entryOf(q.Unit.Main())
	if !ok || e.base == "" {
		return decimal.Decimal{}, "", false
	}
	return shortest(e.factor.of(q.Value)), e.base, true
}

// conversion returns the factor from one unit to another.
func (t *tables) conversion(from, to Unit) (factor, bool) {
	from, to = from.Main(), to.Main()
	one := decimal.New(1, 0)
	if t.folds.string(from.Symbol) == t.folds.string(to.Symbol) && from.Dimension == to.Dimension {
		return factor{one, one}, true
	}
	a, known := t.entryOf(from)
	b, also := t.entryOf(to)
	if !known || !also || a.base == "" || a.base != b.base {
		return factor{}, false
	}
	return factor{a.factor.num.Mul(b.factor.den), a.factor.den.Mul(b.factor.num)}, true
}

// scaled returns q with its numbers multiplied by f.
func (q Quantity) scaled(f factor, u Unit) Quantity {
	q.Unit = u
	q.Value = shortest(f.of(q.Value))
	q.Low.Decimal = f.outward(q.Low.Decimal, decimal.Decimal.RoundFloor)
	q.High.Decimal = f.outward(q.High.Decimal, decimal.Decimal.RoundCeil)
	return q
}

// of returns d times the factor, rounded to 12 places.
func (f factor) of(d decimal.Decimal) decimal.Decimal {
	return d.Mul(f.num).DivRound(f.den, places)
}

// outward returns d times the factor, rounded by the given way.
func (f factor) outward(d decimal.Decimal, round func(decimal.Decimal, int32) decimal.Decimal) decimal.Decimal {
	q, rest := d.Mul(f.num).QuoRem(f.den, places+6)
	if !rest.IsZero() {
		tail := decimal.New(int64(rest.Sign()), -places-6)
		q = q.Add(tail)
	}
	return shortest(round(q, places))
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
