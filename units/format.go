package units

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// String returns a wording that Parse reads back as the same quantity: 145人,
// 超过300人, 69000000余元, 10至15名, 数十家, 1/3. A quantity with bounds that no
// such wording makes is told by its marker and value alone.
func (q Quantity) String() string {
	if s, ok := q.wording(); ok {
		return s
	}
	return q.marker() + q.Value.String() + q.Unit.Symbol
}

// marker returns the word that makes q's approximation.
func (q Quantity) marker() string {
	markers := [...]string{About: "约", Over: "超过", AtLeast: "至少", Under: "近", AtMost: "不超过"}
	if int(q.Approx) < len(markers) {
		return markers[q.Approx]
	}
	return ""
}

// wording returns the first of the wordings for q that reads back as q.
func (q Quantity) wording() (string, bool) {
	context := ""
	if q.Unit == (Unit{"倍", Change}) {
		context = "增长"
	}
	for _, number := range q.numbers() {
		for _, unit := range q.unitWordings() {
			for _, s := range []string{context + number + unit, context + q.marker() + number + unit} {
				if p, err := Parse(s); err == nil && p.equal(q) {
					return s, true
				}
			}
		}
	}
	return "", false
}

// unitWordings returns what may stand behind the digits: 小时多 for the bounds
// of 一小时多, 块钱 for a 块 of money, 人左右 for those of 近50人左右.
func (q Quantity) unitWordings() []string {
	u := q.Unit.Symbol
	return []string{u, u + "多", u + "钱", u + "左右", u + "以上", u + "以下"}
}

func (q Quantity) equal(o Quantity) bool {
	return q.Value.Equal(o.Value) && equalEnds(q.Low, o.Low) && equalEnds(q.High, o.High) &&
		q.Approx == o.Approx && q.Unit == o.Unit
}

func equalEnds(a, b decimal.NullDecimal) bool {
	return a.Valid == b.Valid && (!a.Valid || a.Decimal.Equal(b.Decimal))
}

// numbers returns wordings for the number of q, one of which may make its bounds.
func (q Quantity) numbers() []string {
	low, high := q.Low.Decimal, q.High.Decimal
	bounded := q.Low.Valid && q.High.Valid && (!low.Equal(high) || q.Approx == Range)
	switch {
	case q.Unit == Unit{"", Ratio}:
		ends := fraction(nearest(low, q)) + "至" + fraction(nearest(high, q))
		return []string{fraction(nearest(q.Value, q)), fraction(q.Value.Rat()), ends}
	case !bounded:
		return []string{q.Value.String(), thousands(q.Value), inCharacters(q.Value)}
	case q.Approx == Exact:
		return []string{spoken(nearest(q.Value, q))} // 三分之一公升 does not end
	case high.IsNegative() && q.Approx != Range:
		low, high = high.Neg(), low.Neg()
	}
	wordings := append(rests(low, high), severals(low, high)...)
	wordings = append(wordings, q.Low.Decimal.String()+"至"+q.High.Decimal.String())
	if q.Value.IsNegative() {
		for _, w := range wordings {
			wordings = append(wordings, "-"+w)
		}
	}
	return wordings
}

// rests returns wordings with 余 whose bounds may be low and high: 6900余万,
// 50万余, 30余; and low alone, for a 多 behind the unit.
func rests(low, high decimal.Decimal) []string {
	var wordings []string
	for power := int32(8); power > 0; power -= 4 {
		if scaled := low.Shift(-power); scaled.IsInteger() {
			wordings = append(wordings, scaled.String()+"余"+powerName(int(power)))
		}
	}
	wordings = append(wordings, low.String()+"余", low.String())
	place := int32(high.Sub(low).NumDigits()) - 1 + high.Sub(low).Exponent()
	for power := int32(4); power <= 8; power += 4 {
		if place <= power {
			wordings = append(wordings, low.Shift(-power).StringFixed(power-place)+powerName(int(power))+"余")
		}
	}
	return wordings
}

// severals returns wordings with 几 and 数 whose bounds may be low and high.
func severals(low, high decimal.Decimal) []string {
	wordings := []string{"成百上千", "成千上万"}
	top := high.Sub(low).NumDigits() - 1
	for power := max(top-1, 0); power <= top; power++ {
		name := powerName(power)
		wordings = append(wordings, "数"+name, low.Shift(-int32(power)).String()+"几"+name, "数以"+name+"计")
		if base := low.Sub(decimal.New(2, int32(power))); base.IsPositive() {
			wordings = append(wordings, inPowers(base, "几"+name)...)
		}
	}
	return wordings
}

// inPowers writes d in each of the powers that leave it whole, before a rest:
// 1万几千.
func inPowers(d decimal.Decimal, rest string) []string {
	var wordings []string
	for _, power := range []int{8, 4, 3, 2} {
		if scaled := d.Shift(-int32(power)); scaled.IsInteger() {
			wordings = append(wordings, scaled.String()+powerName(power)+rest)
		}
	}
	return wordings
}

// powerName returns the name of a power of ten: 十 for 1, 百万 for 6.
func powerName(power int) string {
	large := []string{"", "万", "亿", "万亿", "亿亿"}
	return []string{"", "十", "百", "千"}[power%4] + large[min(power/4, len(large)-1)]
}

// thousands returns d with commas, so that 2,018年 is no year.
func thousands(d decimal.Decimal) string {
	whole, rest, _ := strings.Cut(d.Abs().String(), ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if d.IsNegative() {
		whole = "-" + whole
	}
	if rest != "" {
		whole += "." + rest
	}
	return whole
}

// inCharacters writes d digit by digit, so that 〇三点五块 is no money.
func inCharacters(d decimal.Decimal) string {
	digits := strings.NewReplacer(".", "点", "0", "〇", "1", "一", "2", "二", "3", "三", "4", "四", "5", "五", "6", "六", "7", "七", "8", "八", "9", "九")
	sign := ""
	if d.IsNegative() {
		sign = "-"
	}
	return sign + "〇" + digits.Replace(d.Abs().String())
}

// fraction writes r: 1/3, or 三分之四 with Arabic digits.
func fraction(r *big.Rat) string {
	sign := ""
	if r.Sign() < 0 {
		sign = "-"
	}
	num := new(big.Int).Abs(r.Num())
	if num.Sign() > 0 && num.Cmp(r.Denom()) < 0 && r.Denom().Cmp(big.NewInt(1000)) < 0 {
		return sign + num.String() + "/" + r.Denom().String()
	}
	return spoken(r)
}

// spoken writes r as 三分之四 with Arabic digits.
func spoken(r *big.Rat) string {
	sign := ""
	if r.Sign() < 0 {
		sign = "-"
	}
	return sign + r.Denom().String() + "分之" + new(big.Int).Abs(r.Num()).String()
}

// nearest returns the fraction of small numbers that d is, or is rounded from: the
// first convergent of its continued fraction that is d at 12 places and lies
// within the bounds of q.
func nearest(d decimal.Decimal, q Quantity) *big.Rat {
	r, limit := target(d, q)
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
func target(d decimal.Decimal, q Quantity) (r, limit *big.Rat) {
	last, quarter := decimal.New(1, -places), big.NewRat(1, 4_000_000_000_000)
	switch r = d.Rat(); {
	case q.High.Valid && q.High.Decimal.Sub(d).Equal(last):
		return r.Add(r, quarter), quarter
	case q.Low.Valid && d.Sub(q.Low.Decimal).Equal(last):
		return r.Sub(r, quarter), quarter
	}
	return r, big.NewRat(1, 2_000_000_000_000)
}

func below(r *big.Rat, end decimal.NullDecimal) bool {
	return end.Valid && r.Cmp(end.Decimal.Rat()) < 0
}

func above(r *big.Rat, end decimal.NullDecimal) bool {
	return end.Valid && r.Cmp(end.Decimal.Rat()) > 0
}
