package period

import "github.com/tongbao-go/tongbao/extract/internal/runes"

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
	c, _ := runes.Decode(r.text, at)
	opens := r.words.opens.At(c)
	if opens&(during|amid|onward) != 0 {
		if e, ok := r.namedBefore(at, floor); ok {
			return e, true
		}
	}
	if opens&numeral != 0 && !r.numbersTime(at) {
		opens &^= numeral
	}
	if opens&(numeral|quote) == 0 && r.words.at(r.text, at, opens&first) == nil {
		return Expr{}, false
	}
	for _, o := range [...]struct {
		by   use
		read func(reader, int) (Expr, bool)
	}{
		{until, reader.upToAt},
		{since, reader.sinceAt},
		{lately | count | numeral, reader.pastAt},
		{plan | quote, reader.planAt},
		{years | sameYear | month | months | leading | numeral, reader.spanAt},
	} {
		if opens&o.by == 0 {
			continue
		}
		if e, ok := o.read(r, at); ok {
			return e, true
		}
	}
	return Expr{}, false
}

// numbersTime reports whether the number at a byte may count years or name a year
// or months: most numbers of a text count other things.
func (r reader) numbersTime(at int) bool {
	_, end := number(r.text, at)
	if end == at {
		return false
	}
	c, _ := runes.Decode(r.text, end)
	return c == '年' || c == '月' || r.words.opens.At(c)&to != 0
}
