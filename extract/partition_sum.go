package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
)

// linkSum links the items of a list to the figure that states their sum: 总计, 合计, 共.
// Those are all the figures before it that count in its unit, with its verb and its
// noun if it names one; else the last that do, whatever their verb. Either way they
// have to add up.
func (p partition) linkSum(i int) {
	parts := p.before(i, addsTo)
	if n := p.addUp(parts, i); n != len(parts) || n == 0 {
		parts = p.before(i, countsAs)
		parts = parts[:p.addUp(parts, i)]
	}
	p.linkAll(parts, i)
}

func (p partition) linkAll(parts []int, total int) {
	for _, j := range parts {
		p.Metrics[j].PartOf = LinkTo(total)
	}
}

// before returns the figures before i that may add to it, the last first, up to one
// that has a total already.
func (p partition) before(i int, adds func(m, total *Metric) bool) []int {
	var parts []int
	for j, floor := i-1, p.floor(i); j >= floor && p.Metrics[j].PartOf == (Link{}); j-- {
		if p.summand(j) && adds(&p.Metrics[j], &p.Metrics[i]) {
			parts = append(parts, j)
		}
	}
	return parts
}

// summand reports whether a figure is an amount of its own: no change, no standard.
func (p partition) summand(i int) bool {
	return p.notes[i].marks&(syntax.MarkChange|syntax.MarkBase|syntax.MarkEach) == 0 && p.notes[i].pattern != syntax.Threshold
}

// addUp returns how many of the parts, the first ones and at least two, may come to a
// total: as many as do, 0 if none.
func (p partition) addUp(parts []int, total int) int {
	sum, whole := closed(decimal.Zero, decimal.Zero), p.Metrics[total].bounds()
	most := 0
	for n, j := range parts {
		if p.Metrics[j].Quantity.Value.Equal(p.Metrics[total].Quantity.Value) {
			break // told again
		}
		sum = sum.plus(p.Metrics[j].bounds())
		if !sum.bounded() || sum.above(whole) {
			break
		}
		if n > 0 && !sum.apart(whole) {
			most = n + 1
		}
	}
	return most
}

// linkList links the items of a list right behind their total that come to just as
// much: 61人(湖北42人、湖南19人). Two are linked only where nothing stands between.
func (p partition) linkList(i int) {
	if !p.summand(i) || !p.Metrics[i].isExact() || p.rate(i) {
		return
	}
	var parts []int
	gaps := i+1 < p.end && strings.HasPrefix(p.Text[p.Metrics[i].Span.End:p.Metrics[i+1].Span.Start], "、")
	left := p.Metrics[i].Quantity.Value
	for j := i + 1; j < p.end && p.notes[j].sentence == p.notes[i].sentence && j-i <= window; j++ {
		if !p.summand(j) || !p.itemOf(j, i) {
			gaps = true
			continue
		}
		part := p.valueIn(j, i)
		if part.LessThan(left) {
			parts, left = append(parts, j), left.Sub(part)
			continue
		}
		if part.Equal(left) && (len(parts) > 1 || len(parts) == 1 && !gaps) {
			p.linkAll(append(parts, j), i)
		}
		return
	}
}

// itemOf reports whether figure j may be an item of a list that total introduces: it
// is told in the same measure and has no verb but that of the total.
func (p partition) itemOf(j, total int) bool {
	a := p.Metrics[j].Action.Text
	return p.Metrics[j].PartOf == (Link{}) && !p.notes[total].aside && p.Metrics[j].isExact() &&
		(a == "" || a == p.Metrics[total].Action.Text) && p.alike(j, total) && p.inherits(j)
}

// addsTo reports whether a figure may be one of those that a sum is of: like it in
// unit and action, and in head where the sum names a noun.
func addsTo(m, total *Metric) bool {
	if total.Object.Head != "" && m.Object.Head != total.Object.Head {
		return false
	}
	return countsAs(m, total) && m.Action.Text == total.Action.Text
}

func countsAs(m, total *Metric) bool { return sameUnit(m.Quantity.Unit, total.Quantity.Unit) }
