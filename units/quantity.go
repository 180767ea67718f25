package units

import "github.com/shopspring/decimal"

// Quantity is a number with its bounds, its approximation and its unit.
type Quantity struct {
	Value     decimal.Decimal     // as stated, 万 and 亿 multiplied out, in Unit
	Low, High decimal.NullDecimal // the closed interval the wording allows; not Valid where open
	Approx    Approx
	Unit      Unit
}

// Match is a quantity found in a text, at text[Start:End] (bytes).
type Match struct {
	Quantity
	Start, End int
}
