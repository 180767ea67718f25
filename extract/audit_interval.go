package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// interval is what the wording of a figure allows, ends included; an end that is
// not Valid is open.
type interval struct{ low, high decimal.NullDecimal }

func closed(low, high decimal.Decimal) interval {
	return interval{decimal.NewNullDecimal(low), decimal.NewNullDecimal(high)}
}

// bounds returns what the wording allows, in the unit of the figure.
func (m *Metric) bounds() interval {
	if m.isExact() {
		return closed(m.Quantity.Value, m.Quantity.Value)
	}
	return interval{m.Quantity.Low, m.Quantity.High}
}

// stated returns the bounds in the base of the unit.
func (m *Metric) stated() interval {
	_, factor := measureOf(m.Quantity.Unit)
	return m.bounds().times(factor)
}

// tolerated returns the same for a number in 万 or 亿 that may be rounded, by up to
// one of its last digit.
func (m *Metric) tolerated() interval {
	if !m.isExact() || !strings.ContainsAny(m.Text, "万亿萬億") {
		return m.stated()
	}
	return m.stated().widened(m.lastDigit())
}

func (m *Metric) isExact() bool { return m.Quantity.Approx == units.Exact }

// value returns the number of the figure in the base of its unit.
func (m *Metric) value() decimal.Decimal {
	_, factor := measureOf(m.Quantity.Unit)
	return m.Quantity.Value.Mul(factor)
}

// lastDigit returns one of the last digit that is stated, in the base of the unit:
// 100 of 2.04万人, 0.1 of 12.9克, 1 of 300人.
func (m *Metric) lastDigit() decimal.Decimal {
	_, factor := measureOf(m.Quantity.Unit)
	text := m.Quantity.Value.Abs().String()
	if _, fraction, ok := strings.Cut(text, "."); ok {
		return decimal.New(1, -int32(len(strings.TrimRight(fraction, "0")))).Mul(factor)
	}
	zeros := len(text) - len(strings.TrimRight(text, "0"))
	if len(text) < 5 { // no 万
		zeros = 0
	}
	return decimal.New(1, int32(zeros)).Mul(factor)
}

func (x interval) widened(by decimal.Decimal) interval {
	x.low.Decimal, x.high.Decimal = x.low.Decimal.Sub(by), x.high.Decimal.Add(by)
	return x
}

func (x interval) times(factor decimal.Decimal) interval {
	x.low.Decimal, x.high.Decimal = x.low.Decimal.Mul(factor), x.high.Decimal.Mul(factor)
	return x
}

func (x interval) plus(y interval) interval {
	low := sum(x.low, y.low)
	if x.low == x.high && y.low == y.high {
		return interval{low, low} // one sum, not two that are equal
	}
	return interval{low, sum(x.high, y.high)}
}

// sum is open where one of the ends is.
func sum(x, y decimal.NullDecimal) decimal.NullDecimal {
	return decimal.NullDecimal{Decimal: x.Decimal.Add(y.Decimal), Valid: x.Valid && y.Valid}
}

// above reports whether every number of x is greater than every number of y.
func (x interval) above(y interval) bool {
	return x.low.Valid && y.high.Valid && x.low.Decimal.GreaterThan(y.high.Decimal)
}

func (x interval) apart(y interval) bool { return x.above(y) || y.above(x) }

// bounded reports whether both ends are stated.
func (x interval) bounded() bool { return x.low.Valid && x.high.Valid }
