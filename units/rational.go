package units

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// maxPlaces is how far a number may be written out to be looked at as a fraction.
const maxPlaces = 1000

// fractions returns wordings for the number of q as one that does not end, or with
// 分之 where that makes its unit or its bounds: 1/3, 3分之1, 1分之0.5至1分之2.5.
func (q Quantity) fractions() []string {
	if q.places() > maxPlaces {
		return nil
	}
	r := q.stated()
	wordings := []string{r.String(), q.spoken(r), "1分之" + q.Value.String()}
	if !q.Low.Valid || !q.High.Valid || q.Low.Decimal.Equal(q.High.Decimal) {
		return wordings
	}
	low, high := q.ends()
	wordings = append(wordings, q.spoken(low)+"至"+q.spoken(high))
	wordings = append(wordings, "1分之"+q.Low.Decimal.String()+"至1分之"+q.High.Decimal.String())
	if q.Value.IsNegative() {
		return append(wordings, negated(q.parts(high.Neg(high), low.Neg(low)))...)
	}
	return append(wordings, q.parts(low, high)...)
}

// parts returns wordings such as 3分之10余 and 30分之数十. The denominator makes of
// the distance between the bounds that of the wording: a power of ten, eight of
// them for 数, nine for 数以百计. As the bounds are rounded it may be a few off.
func (q Quantity) parts(low, high *big.Rat) []string {
	width := new(big.Rat).Sub(high, low)
	if width.Sign() <= 0 {
		return nil
	}
	var wordings []string
	for power := range int32(places) {
		for _, n := range []int64{1, 8, 9, 99} {
			of := decimal.New(n, power).Rat()
			of.Quo(of, width)
			d := new(big.Int).Div(of.Num(), of.Denom())
			for off := range int64(2*maxOff + 1) {
				wordings = append(wordings, q.partsOf(new(big.Int).Add(d, big.NewInt(off-maxOff)), low, high)...)
			}
		}
	}
	return wordings
}

// maxOff is how far rounded bounds of millionths may lead from a denominator.
const maxOff = 5

// partsOf returns wordings for the bounds with a denominator; none where that makes
// no whole numbers of them.
func (q Quantity) partsOf(denominator *big.Int, low, high *big.Rat) []string {
	a, ok := q.multiple(low, denominator)
	b, both := q.multiple(high, denominator)
	if !ok || !both {
		return nil
	}
	var wordings []string
	for _, w := range bounding(a, b) {
		if w == a.String() || spans(w, a, b) { // most do not, and all kept are tried with every unit
			wordings = append(wordings, denominator.String()+"分之"+w)
		}
	}
	return wordings
}

// spans reports whether a wording has just those bounds.
func spans(wording string, low, high decimal.Decimal) bool {
	p, err := Parse(wording)
	return err == nil && p.Low.Valid && p.High.Valid && p.Low.Decimal.Equal(low) && p.High.Decimal.Equal(high)
}

// multiple returns r times d; false where that is not whole, even if r was rounded.
func (q Quantity) multiple(r *big.Rat, d *big.Int) (decimal.Decimal, bool) {
	times := new(big.Rat).SetInt(d)
	exact := new(big.Rat).Mul(r, times)
	n := decimal.NewFromBigRat(exact, 0)
	off := new(big.Rat).Sub(n.Rat(), exact)
	return n, d.Sign() > 0 && off.Abs(off).Cmp(times.Mul(times, q.last().Rat())) <= 0
}

// last returns one unit of the last place of q.
func (q Quantity) last() decimal.Decimal { return decimal.New(1, -int32(q.places())) }

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

// stated returns the fraction that the value of q is, or is rounded from. That lies
// between the value and the end next to it: 1999999分之1 is not 0.0000005.
func (q Quantity) stated() *big.Rat {
	last := q.last()
	half, bit := last.Mul(decimal.New(5, -1)), last.Shift(-2*places)
	low, high := q.Value.Sub(half).Add(bit), q.Value.Add(half).Sub(bit)
	switch {
	case q.High.Valid && q.High.Decimal.Sub(q.Value).Equal(last):
		low = q.Value.Add(bit)
	case q.Low.Valid && q.Value.Sub(q.Low.Decimal).Equal(last):
		high = q.Value.Sub(bit)
	}
	return simplest(low.Rat(), high.Rat())
}

// ends returns the fractions that the bounds of q are, or are rounded from.
func (q Quantity) ends() (low, high *big.Rat) {
	a, b, last := q.Low.Decimal, q.High.Decimal, q.last()
	return simplest(a.Rat(), a.Add(last).Rat()), simplest(b.Sub(last).Rat(), b.Rat())
}

// simplest returns the fraction from low to high with the smallest numbers.
func simplest(low, high *big.Rat) *big.Rat {
	whole := new(big.Rat).SetInt(new(big.Int).Div(low.Num(), low.Denom()))
	next := new(big.Rat).Add(whole, big.NewRat(1, 1))
	switch {
	case low.Cmp(whole) == 0:
		return whole
	case next.Cmp(high) <= 0:
		return next
	}
	low, high = new(big.Rat).Sub(low, whole), new(big.Rat).Sub(high, whole)
	rest := simplest(high.Inv(high), low.Inv(low))
	return whole.Add(whole, rest.Inv(rest))
}
