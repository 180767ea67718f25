package units

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"
)

// number is a decimal under construction: (hi·2⁶⁴+lo) × 10^exp, with its sign.
// Up to four fields are kept in registers.
type number struct {
	hi, lo uint64
	exp    int32
	state
}

// state is the sign of a number. over is set once 128 bits no longer hold the
// coefficient, and stays set.
type state struct{ neg, over bool }

func whole(n uint64) number { return number{lo: n} }

func tenTo(exp int) number { return whole(1).shift(exp) }

func (n number) isZero() bool { return n.hi == 0 && n.lo == 0 && !n.over }

// maxExp is how far a point may stand from a digit.
const maxExp = 1 << 20

// shift returns n × 10^exp.
func (n number) shift(exp int) number {
	exp += int(n.exp)
	n.over = n.over || exp > maxExp || exp < -maxExp
	n.exp = int32(exp)
	return n
}

// mulAdd returns n with its coefficient multiplied by m and increased by a.
func (n number) mulAdd(m, a uint64) number {
	carry, lo := bits.Mul64(n.lo, m)
	top, hi := bits.Mul64(n.hi, m)
	lo, c := bits.Add64(lo, a, 0)
	hi, c = bits.Add64(hi, carry, c)
	n.over = n.over || top != 0 || c != 0
	n.hi, n.lo = hi, lo
	return n
}

// divide returns n with its coefficient divided by d, and the remainder.
func (n number) divide(d uint64) (number, uint64) {
	if n.hi == 0 {
		n.lo, d = n.lo/d, n.lo%d
		return n, d
	}
	hi, r := n.hi/d, n.hi%d
	lo, r := bits.Div64(r, n.lo, d)
	n.hi, n.lo = hi, lo
	return n, r
}

// atExp returns n written with a smaller or equal exponent.
func (n number) atExp(exp int32) number {
	if n.isZero() {
		n.exp = exp
	}
	for n.exp > exp && !n.over {
		step := min(n.exp-exp, 19)
		n = n.mulAdd(powerOfTen(step), 0)
		n.exp -= step
	}
	return n
}

// powerOfTen returns 10^n, for n up to 19.
func powerOfTen(n int32) uint64 {
	return [...]uint64{
		1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9,
		1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
	}[n]
}

// reduced returns n without zeros at the end of its coefficient. That of a number too
// large may have come to zero.
func (n number) reduced() number {
	for n.hi == 0 && n.lo != 0 && n.lo%10 == 0 {
		n.lo /= 10
		n = n.shift(1)
	}
	for n.hi != 0 {
		q, r := n.divide(10)
		if r != 0 {
			break
		}
		n = q.shift(1)
	}
	return n
}

// plus adds two numbers of the same sign.
func (n number) plus(m number) number {
	switch {
	case n.isZero():
		return m
	case m.isZero():
		return n
	}
	exp := min(n.exp, m.exp)
	n, m = n.atExp(exp), m.atExp(exp)
	lo, c := bits.Add64(n.lo, m.lo, 0)
	hi, c := bits.Add64(n.hi, m.hi, c)
	return number{hi, lo, exp, state{n.neg, n.over || m.over || c != 0}}
}

// times multiplies n by a factor of 64 bits and a power of ten.
func (n number) times(m number) number {
	n = n.mulAdd(m.lo, 0).shift(int(m.exp))
	n.over = n.over || m.hi != 0
	n.neg = n.neg != m.neg
	return n
}

// quotient returns n/d rounded down to 12 places, and the remainder in units
// of the last place over d.
func (n number) quotient(d number) (number, uint64) {
	exp := n.exp - d.exp
	d.exp, n.exp = 0, 0
	if d.hi != 0 || d.lo == 0 {
		n.over = true
		return n, 0
	}
	if q, rest := n.divide(d.lo); rest == 0 {
		return q.shift(int(exp)), 0 // a large number has no room for the places
	}
	n = n.atExp(min(0, -exp-places))
	q, rest := n.divide(d.lo)
	return q.shift(int(exp)), rest
}

func (n number) negate() number {
	n.neg = !n.neg && !n.isZero()
	return n
}

// compare orders two numbers: -1, 0 or +1.
func (n number) compare(m number) int {
	if n.neg != m.neg {
		if n.neg {
			return -1
		}
		return 1
	}
	exp := min(n.exp, m.exp)
	n, m = n.atExp(exp), m.atExp(exp)
	order := 0
	switch {
	case n.hi != m.hi && n.hi < m.hi, n.hi == m.hi && n.lo < m.lo:
		order = -1
	case n != m:
		order = 1
	}
	if n.neg {
		return -order
	}
	return order
}

// decimal returns n as a decimal in its shortest form without an exponent
// above zero; false when its digits are more than 128 bits hold.
func (n number) decimal() (decimal.Decimal, bool) {
	if n.exp > 0 {
		n = n.atExp(0)
	}
	for n.exp < 0 {
		q, r := n.divide(10)
		if r != 0 {
			break
		}
		n = q.shift(1)
	}
	if n.over {
		return decimal.Decimal{}, false
	}
	if n.hi == 0 && n.lo < 1<<63 {
		c := int64(n.lo)
		if n.neg {
			c = -c
		}
		return decimal.New(c, n.exp), true
	}
	return decimal.NewFromBigInt(n.big(), n.exp), true
}

// big returns the coefficient with its sign.
func (n number) big() *big.Int {
	var bytes [16]byte
	binary.BigEndian.PutUint64(bytes[:8], n.hi)
	binary.BigEndian.PutUint64(bytes[8:], n.lo)
	c := new(big.Int).SetBytes(bytes[:])
	if n.neg {
		c.Neg(c)
	}
	return c
}

// parseNumber reads a decimal of a table.
func parseNumber(s string) (number, error) {
	d, err := decimal.NewFromString(s)
	if err != nil || d.IsNegative() || !d.Coefficient().IsUint64() {
		return number{}, fmt.Errorf("%q is no decimal of up to 64 bits", s)
	}
	return number{lo: d.Coefficient().Uint64(), exp: d.Exponent()}, nil
}

// lowestPlace returns the power of ten of the lowest digit that is not zero.
func (n number) lowestPlace() int { return int(n.reduced().exp) }

// isRound says that n is a multiple of ten, but not zero.
func (n number) isRound() bool { return !n.isZero() && n.lowestPlace() > 0 }

// nextWhole returns the smallest whole number above n, which is not negative.
func (n number) nextWhole() number {
	for n.exp < 0 {
		q, _ := n.divide(10)
		n = q.shift(1)
	}
	return n.plus(whole(1))
}
