package units

import "github.com/shopspring/decimal"

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
	for _, numbers := range []func() []string{q.plain, q.vague, q.fractions} {
		for _, number := range numbers() {
			for _, n := range []string{number, respell(number, thousands), respell(number, inCharacters)} {
				if s, ok := q.around(n); ok {
					return s, true
				}
			}
		}
	}
	return "", false
}

// around puts the unit and the marker around a number so that it reads back as q.
func (q Quantity) around(number string) (string, bool) {
	context := ""
	if q.Unit == (Unit{"倍", Change}) {
		context = "增长"
	}
	for _, unit := range q.unitWordings() {
		for _, s := range []string{context + number + unit, context + q.marker() + number + unit} {
			if p, err := Parse(s); err == nil && p.equal(q) {
				return s, true
			}
		}
	}
	return "", false
}

// unitWordings returns what may stand behind the digits: 小时多 for the bounds
// of 一小时多, 块钱 for a 块 of money, 人左右 for those of 近50人左右.
func (q Quantity) unitWordings() []string {
	var wordings []string
	for _, unit := range []string{q.Unit.Symbol, q.Unit.Symbol + "钱"} {
		for _, marker := range []string{"", "多", "左右", "以上", "以下"} {
			wordings = append(wordings, unit+marker)
		}
	}
	return wordings
}

func (q Quantity) equal(o Quantity) bool {
	return q.Value.Equal(o.Value) && equalEnds(q.Low, o.Low) && equalEnds(q.High, o.High) &&
		q.Approx == o.Approx && q.Unit == o.Unit
}

func equalEnds(a, b decimal.NullDecimal) bool {
	return a.Valid == b.Valid && (!a.Valid || a.Decimal.Equal(b.Decimal))
}

// plain returns the number alone.
func (q Quantity) plain() []string { return []string{q.Value.String()} }

// vague returns wordings for the number of q which may make its bounds.
func (q Quantity) vague() []string {
	if !q.Low.Valid || !q.High.Valid {
		return nil
	}
	low, high := q.Low.Decimal, q.High.Decimal
	wordings := append(bounding(low, high), low.String()+"至"+high.String())
	if q.Value.IsNegative() {
		return append(negated(bounding(high.Neg(), low.Neg())), wordings...)
	}
	return wordings
}

// negated puts a minus before wordings.
func negated(wordings []string) []string {
	negative := make([]string, len(wordings))
	for i, w := range wordings {
		negative[i] = "-" + w
	}
	return negative
}

// bounding returns wordings with 余, 几 and 数 whose bounds may be low and high.
func bounding(low, high decimal.Decimal) []string {
	wordings := append(rests(low, high), severals(low, high)...)
	for _, power := range []int{4, 8} {
		low, high := shortest(low.Shift(int32(-power))), shortest(high.Shift(int32(-power)))
		if !low.IsInteger() || !high.IsInteger() {
			break
		}
		for _, w := range severals(low, high) {
			wordings = append(wordings, w+powerName(power)) // 1百几十万
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
