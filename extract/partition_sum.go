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
	if !p.addUp(parts, i) {
		parts = p.shortest(p.before(i, countsAs), i)
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

// shortest returns the first of the parts that add up to a total, nil if none do.
func (p partition) shortest(parts []int, total int) []int {
	sum, whole := closed(decimal.Zero, decimal.Zero), p.Metrics[total].bounds()
	for n, j := range parts {
		sum = sum.plus(p.Metrics[j].bounds())
		switch {
		case sum.above(whole):
			return nil
		case n > 0 && sum.comesTo(whole):
			return parts[:n+1]
		}
	}
	return nil
}

// addUp reports whether at least two parts may come to a total.
func (p partition) addUp(parts []int, total int) bool {
	sum, whole := closed(decimal.Zero, decimal.Zero), p.Metrics[total].bounds()
	for _, j := range parts {
		if sum = sum.plus(p.Metrics[j].bounds()); sum.above(whole) {
			return false
		}
	}
	return len(parts) > 1 && sum.comesTo(whole)
}

// linkList links the items of a list right behind their total that come to just as
// much: 61人(湖北42人、湖南19人). Two are linked only where nothing stands between.
func (p partition) linkList(i int) {
	if !p.summand(i) || !p.Metrics[i].isExact() || p.rate(i) {
		return
	}
	var parts []int
	sum, whole := closed(decimal.Zero, decimal.Zero), p.Metrics[i].bounds()
	gaps := i+1 < p.end && strings.HasPrefix(p.Text[p.Metrics[i].Span.End:p.Metrics[i+1].Span.Start], "、")
	for j := i + 1; j < p.end && p.notes[j].sentence == p.notes[i].sentence && j-i <= window; j++ {
		if !p.summand(j) || !p.itemOf(j, i) {
			gaps = true
			continue
		}
		parts, sum = append(parts, j), sum.plus(p.Metrics[j].bounds())
		if len(parts) < 2 || whole.above(sum) || !sum.bounded() && !sum.above(whole) {
			continue
		}
		if !sum.above(whole) && (len(parts) > 2 || !gaps) {
			p.linkAll(parts, i)
		}
		return
	}
}

// itemOf reports whether figure j may be an item of a list that total introduces: it
// counts in the same unit and has no verb but that of the total.
func (p partition) itemOf(j, total int) bool {
	a := p.Metrics[j].Action.Text
	return p.Metrics[j].PartOf == (Link{}) && p.alike(j, total) && (a == "" || a == p.Metrics[total].Action.Text) &&
		p.Metrics[j].isExact() && !p.notes[total].aside
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
