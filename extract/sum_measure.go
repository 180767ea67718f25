package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// measureOf returns the name of what a unit counts or measures in, one for all
// units that can be added up, and how many of it one unit is: g and 1000 for 公斤,
// 人 and 1 for 名. Classifiers stand for themselves: 家 and 家次 are two.
func measureOf(u units.Unit) (name string, factor decimal.Decimal) {
	if base, factor, ok := u.Base(); ok {
		return base, factor
	}
	one := decimal.NewFromInt(1)
	u.Symbol = strings.Replace(u.Symbol, "/次", "次", 1) // no alternative: 家/次 is 家次
	if main := u.Main().Symbol; !isPersons(main) {
		return main, one
	}
	return "人", one
}

// additive reports whether amounts of the dimension make a sum that means
// something: ages, durations and rates do not.
func additive(d units.Dimension) bool {
	switch d {
	case units.Count, units.Money, units.Mass, units.Length, units.Area, units.Volume:
		return true
	}
	return false
}

// computable reports whether the numbers of the figure have the size of those that
// units reads: one such as 1e999999999 would fill the memory.
func (m *Metric) computable() bool {
	const digits = 64
	for _, d := range []decimal.Decimal{m.Quantity.Value, m.Quantity.Low.Decimal, m.Quantity.High.Decimal} {
		if e := d.Exponent(); e < -digits || e > digits || d.Coefficient().BitLen() > 4*digits {
			return false
		}
	}
	return true
}
