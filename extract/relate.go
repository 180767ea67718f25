package extract

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
)

// relate links the figures of a bulletin: parts to totals, changes to what
// changed, retellings to the first telling.
func (b *Bulletin) relate() {
	for i := range b.Metrics {
		b.relateChange(i)
	}
	for start := 0; start < len(b.Metrics); {
		end := start + 1
		for end < len(b.Metrics) && b.notes[end].paragraph == b.notes[start].paragraph {
			end++
		}
		partition{b, start, end}.link()
		start = end
	}
	b.relateRepeats()
	b.assignRoles()
}

// assignRoles gives each figure its role; what states a change is one whatever
// else it may be.
func (b *Bulletin) assignRoles() {
	for i := range b.Metrics {
		m, marks := &b.Metrics[i], b.notes[i].marks
		switch {
		case marks&syntax.MarkChange != 0:
			m.Role = RoleChange
		case marks&syntax.MarkEach != 0 || b.eachOn(i) || strings.Contains(m.Quantity.Unit.Symbol, "元/"):
			m.Role = RoleEach
		case m.PartOf != Link{}:
			m.Role = RolePart
		}
	}
	for i := range b.Metrics {
		if total, ok := b.Metrics[i].PartOf.Index(); ok && b.Metrics[total].Role == RolePlain {
			b.Metrics[total].Role = RoleTotal
		}
	}
}

// eachOn reports whether a 平均每天 that began the list still holds.
func (b *Bulletin) eachOn(i int) bool {
	if i == 0 || b.notes[i-1].list != b.notes[i].list || b.notes[i-1].sentence != b.notes[i].sentence || b.notes[i-1].marks&syntax.MarkEachOn == 0 {
		return false
	}
	b.notes[i].marks |= syntax.MarkEachOn
	return true
}

// relateChange links a change to the figure whose change it states: the last one
// before it in the sentence, or, where it has a subject of its own, the last one
// with that subject. Of 分别上升52.7%、123.3% each goes with its own figure.
func (b *Bulletin) relateChange(i int) {
	if b.notes[i].marks&syntax.MarkChange == 0 {
		return
	}
	m := &b.Metrics[i]
	for j := i - 1; j >= max(0, i-window) && b.near(j, i); j-- {
		if b.notes[j].marks&(syntax.MarkChange|syntax.MarkBase) != 0 || b.notes[i].marks&syntax.MarkSubject != 0 && !m.names(&b.Metrics[j]) {
			continue
		}
		to := b.respectively(i, j)
		m.CompareOf = LinkTo(to)
		if b.notes[i].marks&syntax.MarkSubject == 0 && b.notes[i].pattern != syntax.NounCopulaNumber {
			m.Object = b.Metrics[to].Object
		}
		return
	}
}

// near reports whether the change i may be of figure j: of its sentence, or, where
// it names its subject, of its paragraph.
func (b *Bulletin) near(j, i int) bool {
	if b.notes[i].marks&syntax.MarkSubject != 0 {
		return b.notes[j].paragraph == b.notes[i].paragraph
	}
	return b.notes[j].sentence == b.notes[i].sentence
}

// names reports whether the subject of a change names the figure: by its noun, its
// verb or its unit, as 死亡人数 does 死亡32人 and 起数 火灾1135起.
func (m *Metric) names(of *Metric) bool {
	subject := m.Object.Text
	return m.Object.Head == of.Object.Head ||
		of.Action.Text != "" && strings.Contains(subject, of.Action.Text) ||
		of.Object.Text != "" && strings.Contains(subject, of.Object.Text) ||
		strings.Contains(subject, of.Quantity.Unit.Main().Symbol+"数")
}

// respectively counts back over a run of changes that stand for as many figures:
// the k-th change of n goes with the k-th of the last n figures.
func (b *Bulletin) respectively(i, last int) int {
	first, end := i, i+1
	for first > max(last+1, i-window) && b.notes[first-1].marks&syntax.MarkChange != 0 {
		first--
	}
	for end < min(len(b.Metrics), i+window) && b.notes[end].pattern == syntax.Repeated && b.notes[end].marks&syntax.MarkChange != 0 {
		end++
	}
	if back := end - 1 - i; b.notes[first].marks&syntax.MarkAll != 0 && last-back >= 0 && b.notes[last-back].sentence == b.notes[i].sentence {
		return last - back
	}
	return last
}

// sameUnit reports whether two figures count in one unit: 人, 名 and 位 are one.
func sameUnit(a, b units.Unit) bool {
	x, y := a.Main().Symbol, b.Main().Symbol
	return x == y || isPersons(x) && isPersons(y) || among(strings.TrimSuffix(x, "次"), b.Symbol) && strings.ContainsAny(b.Symbol, "(（/")
}

func isPersons(unit string) bool {
	switch unit {
	case "人", "名", "位":
		return true
	}
	return false
}
