package units

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// fractions returns wordings for the number of q as one that does not end, or with
// 分之 where that makes its unit or its bounds: 1/3, 3分之1, 1分之0.5至1分之2.5.
func (q Quantity) fractions() []string {
	low, high, r := q.Low.Decimal, q.High.Decimal, q.nearest(q.Value)
	wordings := []string{r.String(), q.spoken(r), "1分之" + q.Value.String()}
	if !q.Low.Valid || !q.High.Valid || low.Equal(high) {
		return wordings
	}
	wordings = append(wordings, q.spoken(q.nearest(low))+"至"+q.spoken(q.nearest(high)))
	wordings = append(wordings, "1分之"+low.String()+"至1分之"+high.String())
	parts := q.parts()
	if q.Value.IsNegative() {
		parts = negated(parts)
	}
	return append(wordings, parts...)
}

// parts returns wordings such as 3分之10余 and 30分之数十. The denominator makes of
// the distance between the bounds that of the wording: a power of ten, eight of
// them for 数, nine for 数以百计.
func (q Quantity) parts() []string {
	a, b := q.magnitudes()
	low, high := q.nearest(a), q.nearest(b)
	width := new(big.Rat).Sub(high, low)
	if width.Sign() <= 0 {
		return nil
	}
	var wordings []string
	for power := range int32(places) {
		for _, n := range []int64{1, 8, 9} {
			of := decimal.New(n, power).Rat()
			wordings = append(wordings, partsOf(of.Quo(of, width), low, high)...)
		}
	}
	return wordings
}

// partsOf returns wordings for what has the bounds times low and times high, behind
// 分之; none where one of those is not whole.
func partsOf(times, low, high *big.Rat) []string {
	low, high = new(big.Rat).Mul(low, times), new(big.Rat).Mul(high, times)
	if !times.IsInt() || !low.IsInt() || !high.IsInt() {
		return nil
	}
	wordings := bounding(decimal.NewFromBigInt(low.Num(), 0), decimal.NewFromBigInt(high.Num(), 0))
	for i, w := range wordings {
		wordings[i] = times.Num().String() + "分之" + w
	}
	return wordings
}

// spoken writes r as 三分之四 with Arabic digits. The places of q that no whole
// number makes are told by a point: 3分之1.0000000000000.
func (q Quantity) spoken(r *big.Rat) string {
	sign, point := "", ""
	if r.Sign() < 0 {
		sign = "-"
	}
	if n := q.places(); n > places {
		point = "." + strings.Repeat("0", n)
	}
	return sign + r.Denom().String() + "分之" + new(big.Int).Abs(r.Num()).String() + point
}

// places returns how far the numbers of q are written out, 12 places at least.
func (q Quantity) places() int {
	return max(places, -int(min(q.Value.Exponent(), q.Low.Decimal.Exponent(), q.High.Decimal.Exponent())))
}

// nearest returns the fraction of small numbers that d is, or is rounded from: the
// first convergent of its continued fraction that is d at the places of q and lies
// within its bounds.
func (q Quantity) nearest(d decimal.Decimal) *big.Rat {
	r, limit := q.target(d)
	p0, q0, p1, q1 := big.NewInt(0), big.NewInt(1), big.NewInt(1), big.NewInt(0)
	for rest := new(big.Rat).Set(r); ; {
		a := new(big.Int).Div(rest.Num(), rest.Denom())
		p0, p1 = p1, new(big.Int).Add(new(big.Int).Mul(a, p1), p0)
		q0, q1 = q1, new(big.Int).Add(new(big.Int).Mul(a, q1), q0)
		found := new(big.Rat).SetFrac(p1, q1)
		off := new(big.Rat).Sub(found, r)
		if off.Sign() == 0 || off.Abs(off).Cmp(limit) < 0 && !below(found, q.Low) && !above(found, q.High) {
			return found
		}
		rest.Inv(rest.Sub(rest, new(big.Rat).SetInt(a)))
	}
}

// target returns what nearest looks for, and how far from it. What was rounded lies
// between d and the end of q next to it: 1999999分之1 is not 0.0000005.
func (q Quantity) target(d decimal.Decimal) (r, limit *big.Rat) {
	last := decimal.New(1, -int32(q.places()))
	quarter := new(big.Rat).Mul(last.Rat(), big.NewRat(1, 4))
	switch r = d.Rat(); {
	case q.High.Valid && q.High.Decimal.Sub(d).Equal(last):
		return r.Add(r, quarter), quarter
	case q.Low.Valid && d.Sub(q.Low.Decimal).Equal(last):
		return r.Sub(r, quarter), quarter
	}
	return r, quarter.Add(quarter, quarter)
}

func below(r *big.Rat, end decimal.NullDecimal) bool {
	return end.Valid && r.Cmp(end.Decimal.Rat()) < 0
}

func above(r *big.Rat, end decimal.NullDecimal) bool {
	return end.Valid && r.Cmp(end.Decimal.Rat()) > 0
}
