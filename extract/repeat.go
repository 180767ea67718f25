package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
)

// telling is what two tellings of one figure have in common at least.
type telling struct{ value, unit, place string }

// mostTellings bounds how many figures of one value and unit a later one is held
// against, so that a long text takes linear time.
const mostTellings = 16

// relateRepeats links each figure that was told before to the first telling.
func (b *Bulletin) relateRepeats() {
	first := map[telling][]int{}
	for i := range b.Metrics {
		m := &b.Metrics[i]
		if b.notes[i].marks&syntax.MarkChange != 0 {
			continue
		}
		key := telling{m.Quantity.Value.String(), m.Quantity.Unit.Main().Symbol, m.Place.Path}
		told := first[key]
		at := b.toldBefore(told, i)
		if at >= 0 {
			m.Repeats = LinkTo(at)
		} else if len(told) < mostTellings {
			first[key] = append(told, i)
		}
	}
}

// toldBefore returns the first of the figures that i repeats, or -1.
func (b *Bulletin) toldBefore(told []int, i int) int {
	for _, j := range told {
		if b.notes[j].sentence != b.notes[i].sentence && b.retells(i, j) {
			return j
		}
	}
	return -1
}

// retells reports whether figure i tells the same as figure j before it. Ones are
// too common to go by their head.
func (b *Bulletin) retells(i, j int) bool {
	m, n := &b.Metrics[i], &b.Metrics[j]
	if m.Quantity.Value.LessThan(decimal.NewFromInt(2)) {
		return m.Object == n.Object && m.Action == n.Action && m.Object.Text != "" && b.notes[i].paragraph != b.notes[j].paragraph
	}
	if m.Action.Text == "" && n.Action.Text == "" {
		return m.Object.Text == n.Object.Text && m.Object.Text != ""
	}
	return sharesVerb(m.Action.Text, n.Action.Text) && sharesObject(m.Object, n.Object)
}

// sharesVerb reports whether one action is among the other: 查处, 查处整治.
func sharesVerb(a, b string) bool {
	return a != "" && b != "" && (strings.Contains(a, b) || strings.Contains(b, a))
}

// sharesObject reports whether two objects are equal, or have the same head and
// the characters of one all among the other's: 违法信息, 违法犯罪信息.
func sharesObject(a, b Object) bool {
	if a.Text == b.Text {
		return true
	}
	return a.Head == b.Head && a.Head != "" && (among(a.Text, b.Text) || among(b.Text, a.Text))
}

// among reports whether the characters of a stand in b in the same order.
func among(a, b string) bool {
	for _, r := range a {
		at := strings.IndexRune(b, r)
		if at < 0 {
			return false
		}
		b = b[at+utf8.RuneLen(r):]
	}
	return true
}
