package main

import (
	"strings"

	"github.com/tongbao-go/tongbao/units"
)

// amount returns the number of a quantity for reading: 145, ≥300, ≈3, or
// 69,000,000~70,000,000 where the wording bounds it on both sides.
func amount(q units.Quantity) string {
	value := grouped(q.Value.String())
	switch {
	case q.Low.Valid && q.High.Valid && !q.Low.Decimal.Equal(q.High.Decimal):
		return grouped(q.Low.Decimal.String()) + "~" + grouped(q.High.Decimal.String())
	case q.Low.Valid && q.High.Valid:
		return value
	case q.Low.Valid:
		return "≥" + value
	case q.High.Valid:
		return "≤" + value
	default:
		return "≈" + value
	}
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
