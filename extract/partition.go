package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
)

// partition is a paragraph's figures, Metrics[start:end], to be linked as parts
// and totals.
type partition struct {
	*Bulletin
	start, end int
}

// window is how many figures back a link may reach, so that a long paragraph
// takes linear time.
const window = 200

// floor is the first figure that a link from i may reach.
func (p partition) floor(i int) int { return max(p.start, i-window) }

func (p partition) link() {
	for i := p.start; i < p.end; i++ {
		switch {
		case p.notes[i].marks&syntax.MarkWithin != 0:
			p.linkWithin(i)
		case p.notes[i].marks&syntax.MarkPart != 0:
			p.linkPart(i)
		case p.notes[i].marks&syntax.MarkSum != 0:
			p.linkSum(i)
		case i > p.start && p.inScope(i):
			p.linkNext(i)
		}
	}
}

// linkPart links a figure that 其中 marks to the nearest figure before it that
// can be its total; if none is large enough, to the one of its sentence that it
// contradicts.
func (p partition) linkPart(i int) {
	for j := i - 1; j >= p.floor(i); j-- {
		if p.canHold(j, i) && (p.alike(i, j) || p.sameHead(i, j)) {
			p.Metrics[i].PartOf = LinkTo(j)
			return
		}
	}
	for j := i - 1; j >= p.floor(i) && p.notes[j].sentence == p.notes[i].sentence; j-- {
		if p.mayHold(j) && p.alike(i, j) && p.sameHead(i, j) {
			p.Metrics[i].PartOf = LinkTo(j)
			return
		}
	}
}

// alike reports whether two figures count in one unit; a bare number of persons
// counts in that of persons: 871男.
func (p partition) alike(i, j int) bool {
	a, b := &p.Metrics[i], &p.Metrics[j]
	if a.Quantity.Unit.Symbol == "" && a.Object.Kind == ObjectPerson {
		return isPersons(b.Quantity.Unit.Main().Symbol)
	}
	return sameUnit(a.Quantity.Unit, b.Quantity.Unit)
}

// linkWithin links the parts that stand before their total: 包括4名…、283名…在内
// 的23951人.
func (p partition) linkWithin(i int) {
	for j := i - 1; j >= p.floor(i) && p.notes[j].sentence == p.notes[i].sentence; j-- {
		if p.alike(j, i) && p.canHold(i, j) {
			p.Metrics[j].PartOf = LinkTo(i)
		}
		if p.notes[j].marks&syntax.MarkPart != 0 {
			return
		}
	}
}

// inScope reports whether a 其中 before the figure, in its sentence and
// statement, may hold for it too.
func (p partition) inScope(i int) bool {
	for j := i - 1; j >= p.floor(i) && p.notes[j].list == p.notes[i].list && p.notes[j].sentence == p.notes[i].sentence; j-- {
		if p.notes[j].marks&syntax.MarkPart != 0 {
			return true
		}
	}
	return false
}

// linkNext links a further item of the list of parts: to a total of a part
// before it that counts in the same unit and still has room for it, unless it
// plainly goes on with the list: whether its numbers agree is for the audit to say.
func (p partition) linkNext(i int) {
	for j := i - 1; j >= p.floor(i) && p.notes[j].sentence == p.notes[i].sentence; j-- {
		total, ok := p.Metrics[j].PartOf.Index()
		if ok && p.alike(i, total) && (p.notes[i].aside || !p.notes[j].aside) {
			if p.canHold(total, i) && p.hasRoom(total, i) || p.goesOn(total, i) {
				p.Metrics[i].PartOf = LinkTo(total)
			}
			return
		}
	}
	p.linkOther(i)
}

// goesOn reports whether the figure only goes on with the list of a total's parts in
// its sentence: it has the noun of the total and no verb of its own.
func (p partition) goesOn(total, i int) bool {
	action := p.Metrics[i].Action.Text
	before := p.Text[p.Metrics[i-1].Span.End:p.Metrics[i].Span.Start]
	return p.sameHead(total, i) && p.notes[total].sentence == p.notes[i].sentence &&
		action != "" && !strings.Contains(before, action)
}

// linkOther links a figure under 其中 that no part before it shares its unit
// with: the persons of 案件9件9人, or one with the head of the total.
func (p partition) linkOther(i int) {
	for j := i - 1; j >= p.floor(i); j-- {
		if _, part := p.Metrics[j].PartOf.Index(); part || !sameUnit(p.Metrics[i].Quantity.Unit, p.Metrics[j].Quantity.Unit) {
			continue
		}
		if p.canHold(j, i) && (p.sameHead(i, j) || p.Metrics[i].Object.Head == "") && p.beforeScope(j, i) {
			p.Metrics[i].PartOf = LinkTo(j)
		}
		return
	}
}

// beforeScope reports whether figure j stands before the 其中 that i is under.
func (p partition) beforeScope(j, i int) bool {
	for k := j + 1; k < i; k++ {
		if p.notes[k].marks&syntax.MarkPart != 0 {
			return true
		}
	}
	return false
}

// linkSum links the items of a list to the figure that states their sum: 总计,
// 合计. Those are parts that have its unit and head and, for a mere 共, add up.
func (p partition) linkSum(i int) {
	total := &p.Metrics[i]
	first, parts, sum := i, 0, decimal.Zero
	for j := i - 1; j >= p.floor(i) && p.Metrics[j].PartOf == (Link{}); j-- {
		m := &p.Metrics[j]
		if !p.addsTo(m, total) {
			continue
		}
		first, parts, sum = j, parts+1, sum.Add(m.Quantity.Value)
	}
	if parts < 2 || sum.LessThan(total.Quantity.Value) || total.Quantity.High.Valid && sum.GreaterThan(total.Quantity.High.Decimal) {
		return
	}
	for j := first; j < i; j++ {
		m := &p.Metrics[j]
		if p.addsTo(m, total) {
			m.PartOf = LinkTo(i)
		}
	}
}

// addsTo reports whether a figure may be one of those that a sum is of: like it in
// unit and action, and in head where the sum names a noun.
func (p partition) addsTo(m, total *Metric) bool {
	if total.Object.Head != "" && m.Object.Head != total.Object.Head {
		return false
	}
	return sameUnit(m.Quantity.Unit, total.Quantity.Unit) && m.Action.Text == total.Action.Text
}

// canHold reports whether figure j may be a total of figure i: not a part itself,
// no change, and not smaller.
func (p partition) canHold(j, i int) bool {
	whole, part := &p.Metrics[j].Quantity, &p.Metrics[i].Quantity
	return p.mayHold(j) && (!whole.High.Valid || part.Value.LessThanOrEqual(whole.High.Decimal))
}

func (p partition) mayHold(j int) bool {
	return p.notes[j].marks&(syntax.MarkChange|syntax.MarkPart) == 0 && p.Metrics[j].PartOf == Link{}
}

// hasRoom reports whether the total can hold figure i beside the parts that it
// has since the last 其中.
func (p partition) hasRoom(total, i int) bool {
	whole := &p.Metrics[total].Quantity
	if !whole.High.Valid {
		return true
	}
	sum := p.Metrics[i].Quantity.Value
	for j := i - 1; j > total; j-- {
		if at, ok := p.Metrics[j].PartOf.Index(); ok && at == total {
			sum = sum.Add(p.Metrics[j].Quantity.Value)
		}
		if p.notes[j].marks&syntax.MarkPart != 0 {
			break
		}
	}
	return sum.LessThanOrEqual(whole.High.Decimal)
}

func (p partition) sameHead(i, j int) bool {
	head := p.Metrics[i].Object.Head
	return head != "" && head == p.Metrics[j].Object.Head
}
