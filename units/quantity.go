package units

import "github.com/shopspring/decimal"

// Quantity is a number with its bounds, its approximation and its unit. Its
// decimals are in their shortest form, so that equal amounts are equal values.
type Quantity struct {
	Value     decimal.Decimal     // as stated, 万 and 亿 multiplied out, in Unit; Low where only a range is stated
	Low, High decimal.NullDecimal // the closed interval the wording allows; not Valid where open
	Approx    Approx
	Unit      Unit
}

// Match is a quantity found in a text, at text[Start:End] (bytes).
type Match struct {
	Quantity
	Start, End int
}

// Contains says that the wording of q allows the number v, in q's unit. An open
// end allows every number on its side.
func (q Quantity) Contains(v decimal.Decimal) bool {
	return !(q.Low.Valid && v.LessThan(q.Low.Decimal)) && !(q.High.Valid && v.GreaterThan(q.High.Decimal))
}

// Overlaps says that q and o may be the same amount: their intervals share a
// number, open ends reaching without limit. The error is a *ConversionError
// where no factor leads from o's unit to q's.
func (q Quantity) Overlaps(o Quantity) (bool, error) {
	o, err := o.In(q.Unit)
	if err != nil {
		return false, err
	}
	apart := q.High.Valid && o.Low.Valid && q.High.Decimal.LessThan(o.Low.Decimal) ||
		o.High.Valid && q.Low.Valid && o.High.Decimal.LessThan(q.Low.Decimal)
	return !apart, nil
}

// Compare returns -1, 0 or +1 as q's value is below, equal to or above o's,
// exactly, whatever their bounds. The error is a *ConversionError where no
// factor leads from one unit to the other.
func (q Quantity) Compare(o Quantity) (int, error) {
	f, ok := get().conversion(o.Unit, q.Unit)
	if !ok {
		return 0, &ConversionError{o.Unit, q.Unit}
	}
	num, den := f.decimals()
	return q.Value.Mul(den).Cmp(o.Value.Mul(num)), nil
}
