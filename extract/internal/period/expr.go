package period

import "unicode/utf8"

// Expr is an expression for a period, at bytes Start to End of the text.
type Expr struct {
	Start, End int
	kind       kind
	from, to   point
	count      int // years before the publication, of kind past
}

// kind says how an expression bounds the period.
type kind uint8

const (
	span     kind = iota // from its first to its last point
	upTo                 // ends on a point: 截至6月底
	upToNow              // ends on the publication: 截至目前
	starting             // begins at a point, ends on the publication: 2018年以来
	past                 // the years before the publication: 五年来
	named                // by an action, with no date of its own: 专项行动期间
)

// single reports whether the expression is one day that stands by itself.
func (e Expr) single() bool { return e.kind == span && e.from.isDay() && e.from == e.to }

// readAt reads the expression that begins at a byte, or that a word there ends.
func (r reader) readAt(at, floor int) (Expr, bool) {
	if c, _ := utf8.DecodeRuneInString(r.text[at:]); !r.words.begins(c) {
		return Expr{}, false
	}
	if e, ok := r.namedBefore(at, floor); ok {
		return e, true
	}
	for _, read := range []func(int) (Expr, bool){r.upToAt, r.sinceAt, r.pastAt, r.planAt, r.spanAt} {
		if e, ok := read(at); ok {
			return e, true
		}
	}
	return Expr{}, false
}
