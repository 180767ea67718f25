package extract

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
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

// isTotal reports whether a figure before i is a part of it.
func (p partition) isTotal(i int) bool {
	for j := max(p.start, i-window); j < i; j++ {
		if total, ok := p.Metrics[j].PartOf.Index(); ok && total == i {
			return true
		}
	}
	return false
}

// floor is the first figure that a link from i may reach: of its paragraph, or of the
// one before where 其中 begins it or the sentence.
func (p partition) floor(i int) int {
	if p.notes[p.start].marks&syntax.MarkPart != 0 || p.begins(i) {
		return p.floorBefore(i)
	}
	return max(p.start, i-window)
}

// floorBefore is the same, of the paragraph before.
func (p partition) floorBefore(i int) int {
	start := p.start
	for start > max(0, i-window) && p.notes[start-1].paragraph+1 >= p.notes[p.start].paragraph {
		start--
	}
	return max(start, i-window)
}

// link links sums first: what 共计 adds up is no part of anything before.
func (p partition) link() {
	for i := p.start; i < p.end; i++ {
		if p.notes[i].marks&syntax.MarkSum != 0 {
			p.linkSum(i)
		}
	}
	for i := p.start; i < p.end; i++ {
		switch {
		case p.Metrics[i].PartOf != Link{}, p.notes[i].marks&syntax.MarkSum != 0 && p.isTotal(i):
		case p.notes[i].marks&syntax.MarkWithin != 0:
			p.linkWithin(i)
		case p.notes[i].marks&syntax.MarkPart != 0:
			p.linkPart(i)
		case i > p.start && !p.rate(i) && p.inScope(i):
			p.linkNext(i)
		}
	}
	for i := p.start; i < p.end; i++ {
		p.linkList(i)
	}
}

// linkPart links a figure that 其中 marks to its total: the one right before the
// bracket that it opens, or the nearest before it that can be; if none is large enough,
// the one of its sentence that it contradicts; if none counts in its unit, one of a
// thing of the same kind.
func (p partition) linkPart(i int) {
	switch {
	case p.rate(i), p.adds(i), p.named(i), p.notes[i].marks&syntax.MarkAll != 0 && p.linkRun(i):
		return
	case p.notes[i].marks&syntax.MarkInside != 0, p.opensBracket(i) && p.alike(i, i-1):
		if i > 0 && p.notes[i-1].sentence == p.notes[i].sentence && p.fits(i-1, i) && p.alike(i, i-1) {
			p.Metrics[i].PartOf = LinkTo(i - 1)
		}
		return
	}
	floor := p.floor(i)
	for _, is := range [...]func(i, j int) bool{p.holds, p.contradicts, p.holdsKind} {
		for j := i - 1; j >= floor; j-- {
			if is(i, j) {
				p.Metrics[i].PartOf = LinkTo(j)
				return
			}
		}
	}
}

// opensBracket reports whether the figure is the first within a bracket.
func (p partition) opensBracket(i int) bool {
	return i > 0 && p.notes[i].aside && !p.notes[i-1].aside && p.notes[i-1].sentence == p.notes[i].sentence
}

func (p partition) holds(i, j int) bool {
	return p.canHold(j, i) && (p.alike(i, j) || p.sameHead(i, j))
}

func (p partition) contradicts(i, j int) bool {
	return p.notes[j].sentence == p.notes[i].sentence && p.mayHold(j) && p.alike(i, j) && p.sameHead(i, j)
}

// holdsKind reports whether figure j counts things of the kind of i, in whatever unit:
// 运输工具90万辆次,其中船舶5艘次.
func (p partition) holdsKind(i, j int) bool {
	a, b := &p.Metrics[i], &p.Metrics[j]
	return p.notes[j].sentence == p.notes[i].sentence && p.canHold(j, i) && a.Object.Kind == b.Object.Kind && a.Object.Kind != ObjectNone && a.Object.Kind != ObjectOther &&
		a.Quantity.Unit.Dimension == units.Count && b.Quantity.Unit.Dimension == units.Count
}

// alike reports whether two figures count in one unit or weigh in units of one measure; a bare number of persons
// counts in that of persons: 871男.
func (p partition) alike(i, j int) bool {
	a, b := &p.Metrics[i], &p.Metrics[j]
	if a.Quantity.Unit.Symbol == "" && a.Object.Kind == ObjectPerson {
		return isPersons(mainSymbol(b.Quantity.Unit))
	}
	return sameUnit(a.Quantity.Unit, b.Quantity.Unit) || weighedAlike(a.Quantity.Unit, b.Quantity.Unit)
}

// linkWithin links the parts that stand before their total: 包括4名…、283名…在内
// 的23951人.
func (p partition) linkWithin(i int) {
	for j, floor := i-1, p.floor(i); j >= floor && p.notes[j].sentence == p.notes[i].sentence; j-- {
		if p.alike(j, i) && p.canHold(i, j) {
			p.Metrics[j].PartOf = LinkTo(i)
		}
		if p.notes[j].marks&syntax.MarkPart != 0 {
			return
		}
	}
}

// linkNext links a further item of the list of parts: to a total of a part
// before it that counts in the same unit and still has room for it, unless it
// plainly goes on with the list: whether its numbers agree is for the audit to say.
func (p partition) linkNext(i int) {
	for j, floor := i-1, p.floor(i); j >= floor && p.notes[j].sentence == p.notes[i].sentence; j-- {
		total, ok := p.Metrics[j].PartOf.Index()
		if ok && total != i && (p.alike(i, total) || !p.alike(j, total) && p.holdsKind(i, total)) && (p.notes[i].aside || !p.notes[j].aside) {
			if p.fits(total, i) && p.hasRoom(total, i) || p.goesOn(total, i) {
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
	return p.sameHead(total, i) && p.notes[total].sentence == p.notes[i].sentence &&
		p.Metrics[i].Action.Text != "" && p.inherits(i)
}

// inherits reports whether the figure has no verb but that of its list.
func (p partition) inherits(i int) bool {
	action := p.Metrics[i].Action.Text
	return action == "" || !strings.Contains(p.gap(i), action)
}

// gap returns what stands between a figure and the one before it.
func (p partition) gap(i int) string { return p.Text[p.Metrics[i-1].Span.End:p.Metrics[i].Span.Start] }

// linkOther links a figure under 其中 that no part before it shares its unit
// with: the persons of 案件9件9人, or one with the head of the total; of several that
// could be it, the one of the same verb.
func (p partition) linkOther(i int) {
	nearest := true
	for j, floor := i-1, p.floor(i); j >= floor; j-- {
		if _, part := p.Metrics[j].PartOf.Index(); part || !p.mayHold(j) || !sameUnit(p.Metrics[i].Quantity.Unit, p.Metrics[j].Quantity.Unit) {
			continue
		}
		same := p.Metrics[i].Action.Text != "" && p.Metrics[i].Action == p.Metrics[j].Action
		if (same || nearest && (p.sameHead(i, j) || p.Metrics[i].Object.Head == "")) && p.canHold(j, i) && p.beforeScope(j, i) {
			p.Metrics[i].PartOf = LinkTo(j)
			if same {
				return
			}
		}
		nearest = false
	}
}

// canHold reports whether figure j may be a total of figure i: not a part itself,
// no change, and not smaller.
func (p partition) canHold(j, i int) bool { return p.mayHold(j) && p.fits(j, i) }

// fits reports whether figure i is no larger than figure j may be; than its number,
// where the wording leaves that open.
func (p partition) fits(j, i int) bool {
	whole, part := &p.Metrics[j].Quantity, p.valueIn(i, j)
	if whole.High.Valid {
		return part.LessThanOrEqual(whole.High.Decimal)
	}
	return part.LessThanOrEqual(whole.Value)
}

func (p partition) mayHold(j int) bool {
	return p.notes[j].marks&(syntax.MarkChange|syntax.MarkPart|syntax.MarkBase) == 0 && p.Metrics[j].PartOf == Link{}
}

// hasRoom reports whether the total can hold figure i beside the parts that it
// has since the last 其中.
func (p partition) hasRoom(total, i int) bool {
	whole := &p.Metrics[total].Quantity
	if !whole.High.Valid {
		return true
	}
	sum := p.valueIn(i, total)
	for j := i - 1; j > total; j-- {
		if at, ok := p.Metrics[j].PartOf.Index(); ok && at == total {
			sum = sum.Add(p.valueIn(j, total))
		}
		if p.notes[j].marks&syntax.MarkPart != 0 {
			break
		}
	}
	return sum.LessThanOrEqual(whole.High.Decimal)
}

// sameHead reports whether two figures measure things of one noun in one way.
func (p partition) sameHead(i, j int) bool {
	a, b := &p.Metrics[i], &p.Metrics[j]
	return a.Object.Head != "" && a.Object.Head == b.Object.Head && a.Quantity.Unit.Dimension == b.Quantity.Unit.Dimension
}
