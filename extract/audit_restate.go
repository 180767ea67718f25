package extract

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// topic is what two tellings of one thing have in common at least.
type topic struct {
	place, head, action string
	dimension           units.Dimension
}

// restated finds things that are told twice with different numbers: once for the
// whole of a place and a time, and again in another paragraph. A thing that is
// told three times over is listed rather than restated.
func (a *audit) restated() {
	told := map[topic][]int{}
	var order []topic
	for i := range a.Metrics {
		if !a.mayRestate(i) {
			continue
		}
		m := &a.Metrics[i]
		key := topic{m.Place.Path, m.Object.Head, m.Action.sort(), m.Quantity.Unit.Dimension}
		if told[key] == nil {
			order = append(order, key)
		}
		told[key] = append(told[key], i)
	}
	for _, key := range order {
		if t := told[key]; len(t) == 2 && a.restates(t[0], t[1]) {
			a.say(FindingStatedDifferently, t, a.difference(t[0], t[1]))
		}
	}
}

// mayRestate reports whether a figure tells of a whole and is large enough to be
// known by its number.
func (a *audit) mayRestate(i int) bool {
	m := &a.Metrics[i]
	_, repeats := m.Repeats.Index()
	_, part := m.PartOf.Index()
	return a.usable[i] && !repeats && !part && !a.explained[i] &&
		(m.Role == RolePlain || m.Role == RoleTotal) && additive(m.Quantity.Unit.Dimension) &&
		m.Object.Head != "" && m.tolerated().bounded() &&
		m.value().GreaterThanOrEqual(decimal.NewFromInt(10))
}

// restates reports whether figure j is likely to tell the same as i, and differs.
// What is told again is told in fewer words; more words would narrow it down.
func (a *audit) restates(i, j int) bool {
	m, n := &a.Metrics[i], &a.Metrics[j]
	return a.paragraph(i) != a.paragraph(j) &&
		m.Published == n.Published && !differ(m.Agency, n.Agency) &&
		(sharesVerb(m.Action.Text, n.Action.Text) || m.Action == n.Action) &&
		among(letters(n.Object.Text), m.Object.Text) &&
		m.Period.mayEqual(n.Period) && a.covers(i) && a.covers(j) &&
		m.tolerated().apart(n.tolerated()) && near(m.value(), n.value())
}

// letters drops the marks between the members of a list: 企业、单位.
func letters(text string) string {
	return strings.NewReplacer("、", "", "和", "", "及", "").Replace(text)
}

// differ reports whether two words are both there, and not the same.
func differ(a, b string) bool { return a != "" && b != "" && a != b }

// covers reports whether a figure is for all of a period: 截至5月底, 专项行动开展以来; and
// not for one field only: 在打击网络赌博方面.
func (a *audit) covers(i int) bool {
	m := &a.Metrics[i]
	return a.words.in(m.Period.Text, useSince) &&
		!a.words.in(a.between(m.Sentence.Start, m.Span.Start), useTopic)
}

// mayEqual reports whether two periods may be one, as far as they are known.
func (p Period) mayEqual(q Period) bool {
	same := func(a, b Date) bool { return a.IsZero() || b.IsZero() || a == b }
	return same(p.Start, q.Start)
}

// near reports whether two numbers are of one size: neither is more than half as
// large again as the other.
func near(x, y decimal.Decimal) bool {
	half := decimal.New(15, -1)
	return x.LessThanOrEqual(y.Mul(half)) && y.LessThanOrEqual(x.Mul(half))
}

// difference tells in what else the two figures differ.
func (a *audit) difference(i, j int) slot {
	m, n := &a.Metrics[i], &a.Metrics[j]
	s := slot{name: "difference"}
	if m.Period.Text != n.Period.Text {
		s.chinese += "；统计时间不同（" + m.Period.Text + "、" + n.Period.Text + "）"
		s.english += "; their periods differ (" + m.Period.Text + ", " + n.Period.Text + ")"
	}
	if x, y := m.Quantity.Unit.Symbol, n.Quantity.Unit.Symbol; x != y {
		s.chinese += "；单位不同（" + x + "、" + y + "）"
		s.english += "; their units differ (" + x + ", " + y + ")"
	}
	return s
}
