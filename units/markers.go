package units

import (
	"strings"

	"github.com/shopspring/decimal"
)

// reading is an element with the markers around it.
type reading struct {
	element
	outer   Approx // of the outermost marker; Exact for none
	lowEnd  bool   // the wording leaves the lower end open
	highEnd bool   // and the upper
	from    int    // where what belongs to it begins, a 人民币 before it included
}

// mark applies a marker outside the number and its unit. The bounds of a
// wording inside stand.
func (r *reading) mark(a Approx) {
	if r.outer == Exact && r.approx == Exact {
		r.lowEnd = a == About || a == Under || a == AtMost
		r.highEnd = a == About || a == Over || a == AtLeast
	}
	r.outer = a
}

// trailing reads what stands behind the unit: 以上, 左右, 整, a currency.
func (r reader) trailing(q *reading) {
	for {
		n, end := r.behind(q.next)
		switch {
		case n.role == marker && !(n.measure && q.unit.Dimension == Count):
			q.mark(n.approx)
			if q.next == q.end {
				q.end = end
			}
			q.next = end
			return
		case n.role == drop && q.unit.Dimension == Money, n.role == yuan && q.isYuan(), n.role == inclusion:
			q.next = end
		case n.role == currency && q.isYuan():
			q.setUnit(r, Unit{n.unit, Money})
			q.end, q.next = end, end
		default:
			return
		}
	}
}

func (e *element) isDegrees() bool {
	return e.unit == Unit{"度", Other} || e.unit == Unit{"°", Other}
}

func (q *reading) isYuan() bool { return q.unit == Unit{"元", Money} }

// leading reads what stands before the number, from right to left: a currency,
// a marker, and up to two words that part a marker from the number.
func (r reader) leading(floor int, q *reading) {
	q.from = q.start
	l := lead{at: q.start}
	for l.links <= 2 {
		n, start := r.ahead(floor, skipSpaceBefore(r.text, floor, l.at))
		if !r.takeAhead(q, &l, n, start) {
			return
		}
		l.at = start
	}
}

// settlePieces makes money of 块 where the text is 几百块, 三五千块 or 3.5块 and no
// more: nothing is there to be counted.
func (r reader) settlePieces(q *reading) {
	pieces := q.unit.Dimension == Count && q.index >= 0 && r.entries[q.index].symbol == "块"
	if !pieces || len(q.unit.Symbol) > len("块") || !r.isAlone(q) {
		return
	}
	first, _ := r.folded(q.digitsAt)
	vague := (q.approx == Several || q.approx == Range) && !q.linked && q.power > 1
	spoken := vague && first != '数' && !q.has(hasArabic)
	if spoken || q.form&(hasArabic|hasPoint) == hasArabic|hasPoint && q.value.exp < 0 {
		q.setUnit(r, Unit{q.unit.Symbol, Money})
	}
}

// isAlone says that nothing stands around q in the text.
func (r reader) isAlone(q *reading) bool {
	return strings.TrimLeft(r.text[q.next:], blank) == "" && strings.TrimRight(r.text[:q.from], blank) == ""
}

// lead tells how far leading has come.
type lead struct {
	at     int
	links  int
	apart  bool // a word stands between at and the number
	marked bool
}

// takeAhead takes the word at text[start:l.at] into the reading; false where it
// does not belong to it.
func (r reader) takeAhead(q *reading, l *lead, n neighbour, start int) bool {
	switch {
	case n.role == currency && !l.apart && q.takesCurrency():
		q.setUnit(r, Unit{n.unit, Money})
		q.start, q.from = start, start
	case n.role == yuan && q.takesCurrency():
		q.setUnit(r, Unit{"元", Money})
		q.from, l.apart = start, true
	case n.role == scale && q.isDegrees():
		q.setUnit(r, Unit{n.unit, Other})
		q.start, q.from = start, start
	case n.role == minus && q.unit.Dimension == Other && l.at < q.digitsAt && !q.value.neg:
		q.negate()
		q.start, q.from = start, start
	case n.role == score && q.unit == Unit{"分", Money}:
		q.unit.Dimension, q.index = Other, -1
		l.apart = true
	case n.role == marker && !l.marked && q.takesMarker(n):
		q.mark(n.approx)
		q.extendLeft(start, l.apart)
		l.marked = true
	case n.role == link, n.role == growth:
		q.growBy(n, start)
		l.apart = true
		l.links++
	default:
		return false
	}
	return true
}

// growBy makes a change of 倍 behind a word of growth.
func (q *reading) growBy(n neighbour, start int) {
	if n.role == growth && q.unit == (Unit{"倍", Ratio}) {
		q.unit.Dimension, q.index = Change, -1
		q.from = start
	}
}

// takesMarker says that a marker can be meant for q: 上 and 过 only before 百,
// 千, 万 and 亿 without a digit, and before 半; 突破 not before a few things.
func (q *reading) takesMarker(n neighbour) bool {
	switch {
	case n.power:
		return q.has(isPower) || q.isHalf()
	case n.mark:
		return q.unit.Dimension != Count || q.approx != Several && q.lo.compare(whole(10)) >= 0
	}
	return true
}

// isHalf says that q is 半, 半数 or 一半.
func (q *reading) isHalf() bool {
	return q.has(isHalf|isPhrase) && q.unit == Unit{"", Ratio}
}

// extendLeft takes the marker at text[start:] into the reading, unless it
// stands apart. Before 人民币 it still belongs to the whole.
func (q *reading) extendLeft(start int, apart bool) {
	switch {
	case !apart:
		q.start, q.from = start, start
	case q.from < q.start:
		q.from = start
	}
}

// takesCurrency says that the name of a currency before q can be meant for it.
func (q *reading) takesCurrency() bool { return !q.hasUnit || q.isYuan() }

// match returns the reading as Scan hands it out; false where a number has too
// many digits.
func (q *reading) match() (Match, bool) {
	quantity, ok := q.quantity()
	return Match{quantity, q.start, q.end}, ok
}

func (q *reading) quantity() (Quantity, bool) {
	value, ok := q.value.decimal()
	if !ok {
		return Quantity{}, false
	}
	out := Quantity{value, decimal.NewNullDecimal(value), decimal.NewNullDecimal(value), q.approx, q.unit}
	if q.outer != Exact {
		out.Approx = q.outer
	}
	if q.lo != q.value {
		out.Low.Decimal, ok = q.lo.decimal()
	}
	if q.hi != q.value && ok {
		out.High.Decimal, ok = q.hi.decimal()
	}
	if q.lowEnd || q.approx == About {
		out.Low = decimal.NullDecimal{}
	}
	if q.highEnd || q.approx == About {
		out.High = decimal.NullDecimal{}
	}
	return out, ok
}
