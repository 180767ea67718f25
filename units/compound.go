package units

import "math/big"

// compound adds the smaller units that follow a measure: 五年六个月, 3斤5两,
// 123元1角1分, 一米七五. Sums of money are told in the larger unit, others in
// the smaller.
func (t *tables) compound(text string, e *element) {
	for e.hasUnit && e.approx == Exact && t.hasBase(e) {
		p := t.linkedPart(text, e)
		part, ok := t.element(text, p)
		if !ok || part.value.over {
			return
		}
		if !part.hasUnit {
			t.decimals(text, e, &part)
			return
		}
		if !t.addPart(text, e, &part) {
			return
		}
	}
}

func (t *tables) hasBase(e *element) bool { return t.moneyOf(e) >= 0 || t.baseOf(e) != "" }

func (t *tables) baseOf(e *element) string {
	if e.index < 0 {
		return ""
	}
	return t.entries[e.index].base
}

// moneyOf returns the entry that makes a unit one of money: 块 counts, but 块钱
// and 三块五 are money; -1 for none.
func (t *tables) moneyOf(e *element) int {
	if i, ok := t.byUnit[Unit{t.folds.string(e.unit.Symbol), Money}]; ok {
		return i
	}
	return -1
}

// linkedPart returns where the next part of a compound may begin: behind 零 or 又.
func (t *tables) linkedPart(text string, e *element) int {
	if hasPrefixAt(text, e.next, "零") || hasPrefixAt(text, e.next, "又") {
		return e.next + len("零")
	}
	return e.next
}

// addPart adds part to e if it is in a smaller unit of the same kind.
func (t *tables) addPart(text string, e, part *element) bool {
	i, j := e.index, part.index
	if m, n := t.moneyOf(e), t.moneyOf(part); m >= 0 && n >= 0 {
		i, j = m, n
	}
	if i < 0 || j < 0 || t.entries[i].base == "" || t.entries[i].base != t.entries[j].base {
		return false
	}
	large, small := t.entries[i], t.entries[j]
	ratio, ok := large.factor.over(small.factor)
	if !ok || part.value.compare(ratio) >= 0 && large.dimension == Money {
		return false
	}
	e.approx, e.end, e.next = part.approx, part.end, part.next
	if large.dimension == Money {
		e.addTo(part.shrunk(ratio))
		e.index, e.unit = i, Unit{e.unit.Symbol, Money}
		return true
	}
	e.scale(ratio)
	e.addTo(part.numeral)
	e.index, e.unit = part.index, part.unit
	return true
}

func (e *element) addTo(n numeral) {
	e.value, e.span = e.value.plus(n.value), e.span.plus(n.span)
	e.place = n.place
}

// shrunk returns n divided by a power of ten.
func (n numeral) shrunk(ratio number) numeral {
	exp := -ratio.reduced().exp
	n.value, n.span, n.place = n.value.shift(exp), n.span.shift(exp), n.place+exp
	return n
}

// over returns f/g where it is a whole number above one.
func (f factor) over(g factor) (number, bool) {
	q := new(big.Rat).Quo(f.rat(), g.rat())
	if !q.IsInt() || !q.Num().IsUint64() || q.Num().Uint64() < 2 {
		return number{}, false
	}
	return whole(q.Num().Uint64()), true
}

func (f factor) rat() *big.Rat {
	return new(big.Rat).Quo(f.num.Rat(), f.den.Rat())
}

func (f factor) isOne() bool { return f.num.Equal(f.den) }

// decimals reads the bare digits behind a unit as its decimals: 三块五, 一米七五.
func (t *tables) decimals(text string, e, part *element) {
	if part.start != e.next || part.form&^(isPositional|hasArabic) != 0 || !t.takesDecimals(e) || e.is(hasPoint) {
		return
	}
	length := part.length
	if part.form&hasArabic == 0 {
		length = (part.end - part.start) / len("五")
	}
	if length > 2 || t.isUnit(text, skipSpace(text, part.end)) {
		return
	}
	e.approx = part.approx
	e.addTo(numeral{value: part.value.shift(-length), span: part.span.shift(-length), place: -length})
	e.end, e.next = part.end, part.end
	if i := t.moneyOf(e); i >= 0 {
		e.index, e.unit = i, Unit{e.unit.Symbol, Money}
	}
}

// takesDecimals says that digits behind the unit of e are its decimals.
func (t *tables) takesDecimals(e *element) bool {
	switch t.entries[e.index].symbol {
	case "块", "米", "斤", "毛", "块钱":
		return true
	}
	return false
}
