package main

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// amount returns the number of a quantity for reading: 145, ≥300, ≈3, or
// 6,900万~7,000万 where the wording bounds it on both sides.
func amount(q units.Quantity) string {
	switch {
	case q.Low.Valid && q.High.Valid && !q.Low.Decimal.Equal(q.High.Decimal):
		return short(q.Low.Decimal) + "~" + short(q.High.Decimal)
	case q.Low.Valid && q.High.Valid:
		return short(q.Value)
	case q.Low.Valid:
		return "≥" + short(q.Value)
	case q.High.Valid:
		return "≤" + short(q.Value)
	default:
		return "≈" + short(q.Value)
	}
}

// short writes a number in 亿 or 万 where that leaves it two digits behind the
// point at most.
func short(number decimal.Decimal) string {
	for _, m := range []struct {
		exponent int32
		name     string
	}{{8, "亿"}, {4, "万"}} {
		n := number.Shift(-m.exponent)
		if n.Abs().GreaterThanOrEqual(decimal.New(1, 0)) && n.Equal(n.Truncate(2)) {
			return grouped(n.String()) + m.name
		}
	}
	return grouped(number.String())
}

// grouped puts a comma before every third digit of a decimal's whole part.
func grouped(number string) string {
	whole, fraction, hasFraction := strings.Cut(number, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	var b strings.Builder
	b.WriteString(sign)
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(digit)
	}
	if hasFraction {
		b.WriteString("." + fraction)
	}
	return b.String()
}
