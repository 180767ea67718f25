package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
)

// telling is what two tellings of one figure have in common at least: the first
// digits of its value, unit and place.
type telling struct {
	coefficient int64
	exponent    int32
	unit, place string
}

func (m *Metric) telling() telling {
	v := m.Quantity.Value
	return telling{v.CoefficientInt64(), v.Exponent(), mainSymbol(m.Quantity.Unit), m.Place.Path}
}

// mostTellings bounds how many figures of one value and unit a later one is held
// against, so that a long text takes linear time.
const mostTellings = 16

// tellings are the figures of one text that others may repeat.
type tellings struct {
	first map[telling]int
	next  []int // by figure: the next telling that is no repeat, 0 if none
}

// reset forgets the figures of the text before, and makes room for so many.
func (t *tellings) reset(figures int) {
	clear(t.first)
	if t.first == nil {
		t.first = make(map[telling]int, figures)
	}
	t.next = append(t.next[:0], make([]int, figures)...)
}

// relateRepeats links each figure that was told before to the first telling.
func (b *Bulletin) relateRepeats(t *tellings) {
	t.reset(len(b.Metrics))
	for i := range b.Metrics {
		m := &b.Metrics[i]
		if b.notes[i].marks&syntax.MarkChange != 0 {
			continue
		}
		key := m.telling()
		if at, told := t.first[key]; told {
			b.relateRepeat(i, at, t.next)
		} else {
			t.first[key] = i
		}
	}
}

// relateRepeat links figure i to the first of the tellings, from at on, that it
// repeats; if it repeats none it becomes one of them.
func (b *Bulletin) relateRepeat(i, at int, next []int) {
	for n := 1; ; n++ {
		if b.retells(i, at) {
			b.Metrics[i].Repeats = LinkTo(at)
			return
		}
		if next[at] == 0 {
			if n < mostTellings {
				next[at] = i
			}
			return
		}
		at = next[at]
	}
}

// retells reports whether figure i tells the same as figure j before it. Ones are
// too common to go by their head.
func (b *Bulletin) retells(i, j int) bool {
	m, n := &b.Metrics[i], &b.Metrics[j]
	if b.notes[i].sentence == b.notes[j].sentence || !m.Quantity.Value.Equal(n.Quantity.Value) {
		return false
	}
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
		_, size := utf8.DecodeRuneInString(b[at:])
		b = b[at+size:]
	}
	return true
}
