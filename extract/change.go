package extract

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
)

// relateChange links a change to the figure whose change it states, and lets one
// without a subject of its own have the object of that figure.
func (b *Bulletin) relateChange(i int) {
	if b.notes[i].marks&syntax.MarkChange == 0 {
		return
	}
	to, ok := b.changed(i)
	if !ok {
		return
	}
	m := &b.Metrics[i]
	m.CompareOf = LinkTo(to)
	if p := b.notes[i].pattern; b.notes[i].marks&syntax.MarkSubject == 0 && p != syntax.NounCopulaNumber && p != syntax.ShareNumber {
		m.Object = b.Metrics[to].Object
	}
}

// changed finds the figure whose change figure i states. Of 分别上升52.7%、123.3%
// each goes with its own figure; of 减少6起,下降24% both go with one; any other goes
// with the last figure before it that it may be of.
func (b *Bulletin) changed(i int) (int, bool) {
	switch {
	case i == 0 || b.sorted(i):
		return 0, false
	case b.pointsOf(i, i-1):
		return i - 1, true
	case b.continues(i):
		return b.Metrics[i-1].CompareOf.Index()
	}
	for _, fits := range [...]func(i, j int) bool{b.changeOf, b.countOf} {
		for j := i - 1; j >= max(0, i-window) && b.near(j, i); j-- {
			if fits(i, j) {
				return b.respectively(i, j), true
			}
		}
	}
	return 0, false
}

// sorted reports whether the number before belongs to the words for what changed, so
// that no figure counts it: 8类案件下降3%, 10个区的立案增幅达2%.
func (b *Bulletin) sorted(i int) bool {
	gap := b.Text[b.Metrics[i-1].Span.End:b.Metrics[i].Span.Start]
	return (b.Metrics[i-1].Quantity.Unit.Symbol == "类" || strings.Contains(gap, "的")) && !strings.ContainsAny(gap, "，,；;。")
}

// continues reports whether a change says more of what the change before it is of.
func (b *Bulletin) continues(i int) bool {
	if b.notes[i-1].sentence != b.notes[i].sentence || b.notes[i-1].marks&syntax.MarkChange == 0 {
		return false
	}
	first, _ := b.changes(i)
	return b.notes[i].marks&syntax.MarkSubject == 0 && b.notes[first].marks&syntax.MarkAll == 0 && b.notes[i].pattern != syntax.Repeated
}

// near reports whether the change i may be of figure j: of its sentence, or, where
// it names its subject, of its paragraph.
func (b *Bulletin) near(j, i int) bool {
	if b.notes[i].marks&syntax.MarkSubject != 0 {
		return b.notes[j].paragraph == b.notes[i].paragraph
	}
	return b.notes[j].sentence == b.notes[i].sentence
}

// pointsOf reports whether change i is one of percentage points of the rate j right
// before it, which is a change itself only where that is said: 增幅提高0.5个百分点.
func (b *Bulletin) pointsOf(i, j int) bool {
	m, of := &b.Metrics[i], &b.Metrics[j]
	if m.Quantity.Unit.Symbol != "个百分点" || of.Quantity.Unit.Dimension != units.Ratio || b.notes[i].sentence != b.notes[j].sentence {
		return false
	}
	return b.notes[j].marks&syntax.MarkChange == 0 || strings.ContainsAny(b.Text[of.Span.End:m.Span.Start], "幅速")
}

// changeOf reports whether change i can be of figure j: one that it names, or, where it
// names none, one that counts in its unit.
func (b *Bulletin) changeOf(i, j int) bool {
	m, of := &b.Metrics[i], &b.Metrics[j]
	switch {
	case !b.countable(i, j):
		return false
	case b.notes[i].marks&syntax.MarkSubject != 0:
		return m.names(of, j == i-1 && b.notes[i].sentence == b.notes[j].sentence)
	}
	first, _ := b.changes(i)
	return m.Quantity.Unit.Dimension != units.Count || b.notes[first].marks&syntax.MarkAll != 0 || sameUnit(m.Quantity.Unit, of.Quantity.Unit)
}

// countOf reports whether change i is of the figure j that it names only by what is
// counted: 起数, 火灾起数.
func (b *Bulletin) countOf(i, j int) bool {
	of := &b.Metrics[j]
	what, ok := strings.CutSuffix(b.Metrics[i].Object.Text, of.Quantity.Unit.Main().Symbol+"数")
	return ok && b.countable(i, j) && b.notes[i].marks&syntax.MarkSubject != 0 && strings.Contains(of.Object.Text, what)
}

// countable reports whether figure j can change at all: it is no change, share or
// standard itself, nor part of the words of what changed, as in 8类案件下降3%.
func (b *Bulletin) countable(i, j int) bool {
	p := b.notes[j].pattern
	if b.notes[j].marks&(syntax.MarkChange|syntax.MarkBase) != 0 || p == syntax.Threshold || p == syntax.ShareNumber || b.Metrics[j].Quantity.Unit.Symbol == "类" {
		return false
	}
	o := b.notes[i].object
	return o.Empty() || b.notes[i].marks&syntax.MarkSubject == 0 || b.Metrics[j].Span.End < o[0].Start
}

// names reports whether the subject of a change names the figure: by its verb, as
// 死亡人数 does 死亡32人 and 立案数 立案侦查5件; or by its noun, if the figure stands right
// before it or simply is so many: more cases solved are not more cases. A rate changes
// where a rate was told.
func (m *Metric) names(of *Metric, before bool) bool {
	subject, action := m.Object.Text, of.Action.Text
	switch {
	case strings.HasSuffix(subject, "率"):
		return of.Quantity.Unit.Dimension == units.Ratio && m.Object.Head == of.Object.Head
	case action == "":
	case strings.Contains(subject, firstRunes(action, 2)), of.Action.Kind == ActionHarm && strings.ContainsAny(subject, action):
		return true
	}
	switch of.Action.Kind {
	case ActionNone, ActionHarm, ActionAccept, ActionInvolve, ActionHave, ActionOther:
		before = true
	}
	return before && m.Object.counts(of.Object)
}

// counts reports whether two objects are one, told by its number in the first:
// 执行案件数量, 各类执行案件.
func (o Object) counts(of Object) bool {
	if o.Head == of.Head || of.Text != "" && strings.Contains(o.Text, of.Text) {
		return true
	}
	what := strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(o.Text, "的"), "量"), "数")
	return len(what) > len("案件") && strings.Contains(of.Text, what)
}

// firstRunes returns the first n characters of s.
func firstRunes(s string, n int) string {
	for at := range s {
		if n == 0 {
			return s[:at]
		}
		n--
	}
	return s
}

// respectively counts back over a run of changes that stand for as many figures:
// the k-th change of n goes with the k-th of the last n figures, unless each names its
// own.
func (b *Bulletin) respectively(i, last int) int {
	if b.named(i) && (b.named(i-1) || b.named(i+1)) {
		return last
	}
	first, end := b.changes(i)
	to := last - (end - 1 - i)
	if b.notes[first].marks&syntax.MarkAll != 0 && to >= 0 && b.notes[to].sentence == b.notes[i].sentence {
		return to
	}
	return last
}

// changes returns the run of changes [first, end) that figure i is in, one list.
func (b *Bulletin) changes(i int) (first, end int) {
	for first = i; first > max(0, i-window) && b.inRun(first); first-- {
	}
	for end = i + 1; end < min(len(b.Metrics), i+window) && b.inRun(end); end++ {
	}
	return first, end
}

// inRun reports whether figure i is a change in one list with the one before it, with
// the verb of that or one of its own: 上升8.5%、6.2%和下降3%.
func (b *Bulletin) inRun(i int) bool {
	if b.notes[i].marks&b.notes[i-1].marks&syntax.MarkChange == 0 {
		return false
	}
	gap, own := strings.CutSuffix(b.Text[b.Metrics[i-1].Span.End:b.Metrics[i].Span.Start], b.Metrics[i].Action.Text)
	return b.notes[i].pattern == syntax.Repeated || own && b.notes[i].marks&syntax.MarkSubject == 0 && isJoint(gap)
}

// named reports whether figure i is a change with a subject in a list of changes.
func (b *Bulletin) named(i int) bool {
	return i >= 0 && i < len(b.notes) && b.notes[i].marks&syntax.MarkSubject != 0 && b.notes[i].marks&syntax.MarkChange != 0
}
