package extract

import (
	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// weighedAlike reports whether two units measure one mass or size: 吨 and 公斤.
func weighedAlike(a, b units.Unit) bool {
	if a.Dimension != b.Dimension {
		return false
	}
	switch a.Dimension {
	case units.Mass, units.Length, units.Area, units.Volume:
		x, _ := measureOf(a)
		y, _ := measureOf(b)
		return x == y
	}
	return false
}

// valueIn is the number of figure i in the unit of figure j, if they weigh alike, but for
// what the rounded factors of 亩 and 尺 add.
func (p partition) valueIn(i, j int) decimal.Decimal {
	part, whole := &p.Metrics[i].Quantity, p.Metrics[j].Quantity.Unit
	if part.Unit == whole || !weighedAlike(part.Unit, whole) {
		return part.Value
	}
	_, from := measureOf(part.Unit)
	_, to := measureOf(whole)
	return part.Value.Mul(from).Div(to).Round(9)
}
