package units

import "github.com/shopspring/decimal"

// reading is an element with the markers around it.
type reading struct {
	element
	outer   Approx // of the outermost marker; Exact for none
	lowEnd  bool   // the wording leaves the lower end open
	highEnd bool   // and the upper
	from    int    // where what belongs to it begins, 人民币 before it included
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

// trailing reads what stands behind the unit: 以上, 左右, and the names of
// currencies.
func (t *tables) trailing(text string, r *reading) {
	for {
		f, end := t.behind(text, r.next)
		switch {
		case f.role == marker && !(f.measure && r.unit.Dimension == Count):
			r.mark(f.approx)
			if r.next == r.end {
				r.end = end
			}
			r.next = end
			return
		case f.role == left && r.unit.Dimension == Money, f.role == yuan && t.isYuan(r):
			r.next = end
		case f.role == currency && t.isYuan(r):
			r.unit = Unit{f.unit, Money}
			r.end, r.next = end, end
		default:
			return
		}
	}
}

func (t *tables) isYuan(r *reading) bool { return r.unit == Unit{"元", Money} }

// leading reads what stands before the number: a minus, a currency, a marker,
// which a word like 有 may part from the number.
func (t *tables) leading(text string, floor int, r *reading) {
	r.from = r.start
	defer func() { r.from = min(r.from, r.start) }()
	apart := false
	marked := false
	for p := r.start; ; {
		for c, size := charBefore(text[floor:], p-floor); c == ' ' || c == '\u00a0'; c, size = charBefore(text[floor:], p-floor) {
			p -= size
		}
		w, start := t.ahead(text, floor, p)
		switch {
		case start == p || w.role == hides || w.role == ordinal || w.role == label:
			return
		case w.role == currency && !apart && t.takesCurrency(r):
			r.unit, r.hasUnit = Unit{w.unit, Money}, true
			r.start = start
		case w.role == yuan && t.takesCurrency(r):
			apart, r.from = true, start
			if !r.hasUnit {
				r.unit, r.hasUnit = Unit{"元", Money}, true
			}
		case w.role == marker && !marked && (!w.bare || r.is(isPower)):
			r.mark(w.approx)
			marked = true
			if !apart {
				r.start = start
			} else if r.from == p {
				r.from = start
			}
		case w.role == link && !marked:
			apart = true
		default:
			return
		}
		p = start
	}
}

// takesCurrency says that the name of a currency before r can be meant for it.
func (t *tables) takesCurrency(r *reading) bool {
	return !r.hasUnit || t.isYuan(r) || r.unit.Dimension == Money
}

// match returns the quantity as the package hands it out; false where a number
// has too many digits.
func (r *reading) match() (Match, bool) {
	q, ok := r.quantity()
	return Match{q, r.start, r.end}, ok
}

func (r *reading) quantity() (q Quantity, ok bool) {
	q.Approx, q.Unit = r.approx, r.unit
	if r.outer != Exact {
		q.Approx = r.outer
	}
	if q.Value, ok = r.value.decimal(); !ok {
		return Quantity{}, false
	}
	q.Low, q.High = decimal.NewNullDecimal(q.Value), decimal.NewNullDecimal(q.Value)
	if r.lo != r.value {
		q.Low.Decimal, ok = r.lo.decimal()
	}
	if r.hi != r.value {
		h, fits := r.hi.decimal()
		q.High.Decimal, ok = h, ok && fits
	}
	if r.lowEnd {
		q.Low = decimal.NullDecimal{}
	}
	if r.highEnd {
		q.High = decimal.NullDecimal{}
	}
	return q, ok
}
