package extract

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
)

// inScope reports whether a 其中 before the figure, in its sentence and statement and
// not in a bracket that is closed, may hold for it too. One that begins its sentence
// holds up to the end, another beyond a semicolon for what has the noun of its figure;
// none holds beyond 另有 or 此外.
func (p partition) inScope(i int) bool {
	if gap := strings.TrimSuffix(p.gap(i), "另"); strings.Contains(gap, "另") || strings.Contains(gap, "此外") {
		return false
	}
	for j, floor := i-1, p.floor(i); j >= floor && p.notes[j].sentence == p.notes[i].sentence; j-- {
		if p.opens(j) && (p.notes[i].aside || !p.notes[j].aside) {
			return p.notes[j].list == p.notes[i].list || p.begins(j) || p.sameHead(i, j)
		}
	}
	return false
}

// opens reports whether figure j opens a list of parts: one of 分别 or 23人中 does only
// where it is a part itself.
func (p partition) opens(j int) bool {
	marks := p.notes[j].marks
	if marks&syntax.MarkPart == 0 || p.adds(j) || p.rate(j) && p.notes[j].pattern != syntax.Threshold {
		return false
	}
	return marks&(syntax.MarkInside|syntax.MarkAll) == 0 || p.Metrics[j].PartOf != Link{}
}

// begins reports whether the sentence of figure i begins with 其中.
func (p partition) begins(i int) bool {
	return strings.HasPrefix(p.Metrics[i].Sentence.In(p.Text), "其中")
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

// rate reports whether the figure is a rate or a threshold, no part of anything.
func (p partition) rate(i int) bool {
	d := p.Metrics[i].Quantity.Unit.Dimension
	return d == units.Ratio || d == units.Change || p.notes[i].pattern == syntax.Threshold
}

// adds reports whether the figure goes on with a list that names no total (此外还包括), or
// is the greatest of what was added (最高).
func (p partition) adds(i int) bool {
	if i == 0 {
		return false
	}
	gap := p.gap(i)
	return strings.Contains(gap, "还包括") || strings.Contains(gap, "還包括") || strings.Contains(gap, "最高")
}
