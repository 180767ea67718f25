package extract

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
)

// relate links the figures of a bulletin: parts to totals, changes to what
// changed, retellings to the first telling.
func (b *Bulletin) relate(t *tellings) {
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
	b.relateRepeats(t)
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
	if b.notes[i].marks&syntax.MarkSum != 0 || strings.Contains(b.Text[b.Metrics[i-1].Span.End:b.Metrics[i].Span.Start], "最") {
		return false // 平均每起损失3万元,最大一起损失9万元
	}
	b.notes[i].marks |= syntax.MarkEachOn
	return true
}

// sameUnit reports whether two figures count in one unit: 人, 名 and 位 are one.
func sameUnit(a, b units.Unit) bool {
	if a.Symbol == b.Symbol {
		return true
	}
	x, y := mainSymbol(a), mainSymbol(b)
	return x == y || isPersons(x) && isPersons(y) || among(strings.TrimSuffix(x, "次"), b.Symbol) && strings.ContainsAny(b.Symbol, "(（/")
}

// mainSymbol is the symbol of the main unit. Most units have no alternative, and are not
// looked up.
func mainSymbol(u units.Unit) string {
	for _, r := range u.Symbol {
		switch r {
		case '/', '／', '(', '（':
			return u.Main().Symbol
		}
	}
	return u.Symbol
}

func isPersons(unit string) bool {
	switch unit {
	case "人", "名", "位":
		return true
	}
	return false
}
