package extract

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// percentages holds changes and shares against the two numbers they come from,
// where the bulletin states both.
func (a *audit) percentages() {
	for i := range a.Metrics {
		m := &a.Metrics[i]
		if !a.usable[i] || !m.isRate() {
			continue
		}
		now, changes := a.changed(i)
		switch {
		case changes:
			a.change(i, now)
		case m.Action.Kind == ActionShare:
			a.share(i)
		}
	}
}

// isRate reports whether the figure is in %, 倍 or the like, and not in 个百分点, which
// are differences of rates.
func (m *Metric) isRate() bool {
	d, unit := m.Quantity.Unit.Dimension, m.Quantity.Unit.Main().Symbol
	return d == units.Ratio && unit != "" || d == units.Change && unit == "倍"
}

// changed returns the figure that a percentage is the change of. Where the link
// leads to the earlier number (立案150起, 去年同期120起, 上升25%), it is the one before.
func (a *audit) changed(i int) (int, bool) {
	now, ok := a.follow(a.Metrics[i].CompareOf)
	if ok && now > 0 && a.isEarlier(now) && a.Metrics[now-1].Sentence == a.Metrics[now].Sentence {
		now--
	}
	return now, ok && now != i && a.usable[now]
}

// change checks the percentage i, by which figure now differs from an earlier one.
func (a *audit) change(i, now int) {
	verb := a.Metrics[i].Action.Text
	falls := a.words.in(verb, useFall)
	other, before := a.earlier(i, now)
	if other < 0 || falls == a.words.in(verb, useRise) {
		return
	}
	ratio, ok := a.Metrics[now].tolerated().over(before)
	if !ok {
		return
	}
	one := decimal.NewFromInt(1)
	rate := ratio.plus(closed(one.Neg(), one.Neg()))
	if falls {
		rate = rate.negative()
	}
	a.checkRate([]int{i, now, other}, rate)
}

// nearby is how many figures on either side an earlier number is looked for.
const nearby = 4

// earlier returns the figure of the sentence that tells the earlier number, or how
// far it was off, and that number; -1 if there is none.
func (a *audit) earlier(i, now int) (int, interval) {
	n := &a.Metrics[now]
	measure, _ := measureOf(n.Quantity.Unit)
	for k := max(0, i-nearby); k < min(len(a.Metrics), i+nearby+1); k++ {
		m := &a.Metrics[k]
		unit, _ := measureOf(m.Quantity.Unit)
		if k == i || k == now || !a.usable[k] || m.Sentence != a.Metrics[i].Sentence || unit != measure {
			continue
		}
		switch {
		case m.CompareOf == LinkTo(now) && a.words.in(m.Action.Text, useFall):
			return k, n.tolerated().plus(m.tolerated())
		case m.CompareOf == LinkTo(now) && a.words.in(m.Action.Text, useRise):
			return k, n.tolerated().plus(m.tolerated().negative())
		case a.isEarlier(k) && (m.Object.Head == "" || m.Object.Head == n.Object.Head):
			return k, m.tolerated()
		}
	}
	return -1, interval{}
}

// isEarlier reports whether a figure is of the time that changes are counted from:
// 去年同期109名, and not 比去年同期增加44名.
func (a *audit) isEarlier(i int) bool {
	before := a.before(i)
	return a.Metrics[i].CompareOf == Link{} && a.words.in(before, useEarlier) &&
		!a.words.in(before, useRise) && !a.words.in(before, useFall)
}

// share checks the percentage i, which the part before it is of its total.
func (a *audit) share(i int) {
	if i == 0 || a.Metrics[i-1].Sentence != a.Metrics[i].Sentence {
		return
	}
	total, ok := a.follow(a.Metrics[i-1].PartOf)
	if !ok || !a.usable[i-1] || !a.usable[total] || !a.isPart(total, i-1) || !a.isShareOf(i, total) {
		return
	}
	if rate, ok := a.Metrics[i-1].tolerated().over(a.Metrics[total].tolerated()); ok {
		a.checkRate([]int{i, i - 1, total}, rate)
	}
}

// isShareOf reports whether what a share is of is the total: 占总数, 占投诉举报总量 of 投诉举报.
func (a *audit) isShareOf(i, total int) bool {
	whole := strings.TrimSuffix(a.words.trim(a.Metrics[i].Object.Text, useWhole), "的")
	t := &a.Metrics[total]
	return whole == "" || whole == t.Action.Text || strings.HasSuffix(t.Object.Text, whole)
}

// checkRate reports a percentage, the first figure, that is off by more than one
// of its last digit: it may be rounded or cut off.
func (a *audit) checkRate(figures []int, rate interval) {
	m := &a.Metrics[figures[0]]
	_, factor := measureOf(m.Quantity.Unit)
	stated := m.stated().widened(m.lastDigit())
	if !stated.apart(rate) {
		return
	}
	s := a.slotOf("rate", figures[0], rate.rounded(2, factor))
	unit := m.Quantity.Unit.Main().Symbol
	a.say(FindingPercentageContradicts, slices.Clip(figures), slot{s.name, s.chinese + unit, s.english + unit})
}

func (x interval) negative() interval {
	return interval{x.high, x.low}.times(decimal.NewFromInt(-1))
}

// over returns the ratio of two amounts, if both are bounded and above zero.
func (x interval) over(y interval) (interval, bool) {
	if !x.bounded() || !y.bounded() || !x.low.Decimal.IsPositive() || !y.low.Decimal.IsPositive() {
		return interval{}, false
	}
	return closed(x.low.Decimal.Div(y.high.Decimal), x.high.Decimal.Div(y.low.Decimal)), true
}

// rounded rounds the ends to places of a unit.
func (x interval) rounded(places int32, unit decimal.Decimal) interval {
	return closed(
		x.low.Decimal.DivRound(unit, places).Mul(unit),
		x.high.Decimal.DivRound(unit, places).Mul(unit),
	)
}
