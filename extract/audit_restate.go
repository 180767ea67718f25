package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// topic is what two tellings of one thing have in common at least.
type topic struct {
	place, head string
	dimension   units.Dimension
}

// mostTold is how many figures of one topic are held against each other; more of
// them are a list.
const mostTold = 12

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
		key := topic{m.Place.Path, m.Object.Head, m.Quantity.Unit.Dimension}
		if told[key] == nil {
			order = append(order, key)
		}
		told[key] = append(told[key], i)
	}
	for _, key := range order {
		if len(told[key]) <= mostTold {
			a.restatedAmong(told[key])
		}
	}
}

// restatedAmong reports the figures that one other has a like action with, and
// only one, and that seem to tell the same.
func (a *audit) restatedAmong(told []int) {
	for _, i := range told {
		like := slices.DeleteFunc(slices.Clone(told), func(j int) bool { return j == i || !a.actAlike(i, j) })
		if len(like) == 1 && i < like[0] && a.restates(i, like[0]) {
			a.say(FindingStatedDifferently, []int{i, like[0]}, a.difference(i, like[0]))
		}
	}
}

// actAlike reports whether two figures have actions of one kind, or share a verb.
func (a *audit) actAlike(i, j int) bool {
	x, y := a.Metrics[i].Action, a.Metrics[j].Action
	return x.sort() == y.sort() || sharesVerb(x.Text, y.Text)
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
		m.Published == n.Published && mayBeOne(m.Agency, n.Agency) &&
		(sharesVerb(m.Action.Text, n.Action.Text) || m.Action == n.Action) &&
		among(letters(n.Object.Text), m.Object.Text) &&
		a.sameTime(m.Period, n.Period) && a.covers(i) && a.covers(j) &&
		m.tolerated().apart(n.tolerated()) && near(m.value(), n.value())
}

// letters drops the marks between the members of a list: 企业、单位.
func letters(text string) string {
	return strings.NewReplacer("、", "", "和", "", "及", "").Replace(text)
}

// mayBeOne reports whether two words can be names of one thing, as far as they are
// known: 全省公安机关, 河北全省公安机关.
func mayBeOne(a, b string) bool { return strings.Contains(a, b) || strings.Contains(b, a) }

// covers reports whether a figure is for all of a time (截至5月底, 专项行动开展以来, 上半年) or
// of a place (全市), and not for one field only: 在打击网络赌博方面.
func (a *audit) covers(i int) bool {
	m := &a.Metrics[i]
	before := a.between(m.Sentence.Start, m.Span.Start)
	whole := a.words.in(m.Period.Text, useSince) || a.words.in(m.Period.Text, useSpan) || a.words.in(before, useEverywhere)
	return whole && !a.words.in(before, useTopic)
}

// sameTime reports whether two periods may be one, as far as they are known: two
// that begin on other days are not, nor are 去年 and 今年, 3月份 and 4月份.
func (a *audit) sameTime(p, q Period) bool {
	open := func(p Period) bool { return p.Text == "" || a.words.in(p.Text, useSince) }
	switch {
	case !p.Start.IsZero() && !q.Start.IsZero() && p.Start != q.Start:
		return false
	case a.words.in(p.Text, useEarlier) != a.words.in(q.Text, useEarlier):
		return false
	}
	return p.Text == q.Text || open(p) || open(q)
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
		s.chinese += "；统计时间不同（" + cmp.Or(m.Period.Text, "未注明") + "、" + cmp.Or(n.Period.Text, "未注明") + "）"
		s.english += "; their periods differ (" + cmp.Or(m.Period.Text, "not stated") + ", " + cmp.Or(n.Period.Text, "not stated") + ")"
	}
	if x, y := m.Quantity.Unit.Symbol, n.Quantity.Unit.Symbol; !sameUnit(m.Quantity.Unit, n.Quantity.Unit) {
		s.chinese += "；单位不同（" + x + "、" + y + "）"
		s.english += "; their units differ (" + x + ", " + y + ")"
	}
	return s
}
