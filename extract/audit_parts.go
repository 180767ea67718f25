package extract

import (
	"slices"

	"github.com/shopspring/decimal"
)

// parts holds every total against the figures that are linked to it.
func (a *audit) parts() {
	for total, parts := range a.partsOf {
		comparable := slices.DeleteFunc(slices.Clone(parts), func(i int) bool { return !a.isPart(total, i) })
		if len(comparable) == 0 || !a.usable[total] || a.tooLarge(total, comparable) {
			continue
		}
		whole := len(comparable) == len(parts) // nothing left out that would fill the total
		for _, run := range a.breakdowns(total, comparable) {
			if !a.exceeds(total, run) {
				a.breakdown(total, run, whole)
				continue
			}
			for _, run := range a.breakdowns(total, a.outermost(run)) {
				a.breakdown(total, run, whole)
			}
		}
	}
}

// isPart reports whether a part can be held against its total: they count in one
// unit, or one is a bare number, or both are cases (起, 件).
func (a *audit) isPart(total, part int) bool {
	t, p := &a.Metrics[total], &a.Metrics[part]
	x, _ := measureOf(t.Quantity.Unit)
	y, _ := measureOf(p.Quantity.Unit)
	switch {
	case p.Role == RoleEach || p.Role == RoleChange || !additive(p.Quantity.Unit.Dimension):
		return false
	case t.Quantity.Unit.Dimension != p.Quantity.Unit.Dimension:
		return false
	case x == y || x == "" || y == "":
		return true
	}
	return t.Object.Kind == ObjectCase && p.Object.Kind == ObjectCase
}

// tooLarge reports the parts that are larger than the total.
func (a *audit) tooLarge(total int, parts []int) bool {
	found := false
	for _, part := range parts {
		if a.Metrics[part].tolerated().above(a.Metrics[total].tolerated()) {
			a.say(FindingPartExceedsTotal, []int{total, part})
			found = true
		}
	}
	return found
}

// breakdowns divides the parts of a total where they run full: 40件, 其中自洗钱8件、
// 他洗钱32件; 判决13件… breaks it down twice.
func (a *audit) breakdowns(total int, parts []int) [][]int {
	whole := a.Metrics[total].value()
	if a.sumOf(parts).Equal(whole) {
		return [][]int{parts}
	}
	var runs [][]int
	start, sum := 0, decimal.Zero
	for i, part := range parts {
		sum = sum.Add(a.Metrics[part].value())
		if i > start && i+1 < len(parts) && sum.Equal(whole) {
			runs = append(runs, parts[start:i+1])
			start, sum = i+1, decimal.Zero
		}
	}
	return append(runs, parts[start:])
}

func (a *audit) sumOf(figures []int) decimal.Decimal {
	sum := decimal.Zero
	for _, i := range figures {
		sum = sum.Add(a.Metrics[i].value())
	}
	return sum
}

func (a *audit) intervalOf(figures []int, of func(*Metric) interval) interval {
	sum := closed(decimal.Zero, decimal.Zero)
	for _, i := range figures {
		sum = sum.plus(of(&a.Metrics[i]))
	}
	return sum
}

func (a *audit) allExact(figures []int) bool {
	return !slices.ContainsFunc(figures, func(i int) bool { return !a.Metrics[i].isExact() })
}

// breakdown judges the parts of one breakdown. A telling that is repeated is not
// praised twice.
func (a *audit) breakdown(total int, parts []int, whole bool) {
	t := &a.Metrics[total]
	sum, figures := a.intervalOf(parts, (*Metric).tolerated), append([]int{total}, parts...)
	all := whole && len(parts) > 1 && a.listsAll(total, parts)
	exact := a.allExact(figures)
	_, retold := t.Repeats.Index()
	switch {
	case exact && a.sumOf(parts).Equal(t.value()):
		if len(parts) > 1 && !retold {
			a.say(FindingPartsSum, figures)
		}
		a.explain(figures)
	case a.exceeds(total, parts):
		a.say(FindingPartsExceed, figures)
	case all && t.tolerated().above(sum):
		a.say(FindingPartsShort, figures)
	case all && !exact && !retold && known(sum, t.tolerated()):
		a.say(FindingPartsAgree, figures)
		a.explain(figures)
	}
}

func (a *audit) exceeds(total int, parts []int) bool {
	return a.intervalOf(parts, (*Metric).tolerated).above(a.Metrics[total].tolerated())
}

// outermost leaves out parts that add up to the part before them and are said to be
// parts of that: 其中运动员405人, 包括男运动员136人、女运动员269人.
func (a *audit) outermost(parts []int) []int {
	var outer []int
	for len(parts) > 0 {
		whole, sum, inner := a.Metrics[parts[0]].value(), decimal.Zero, 0
		for inner < len(parts)-1 && sum.LessThan(whole) {
			inner++
			sum = sum.Add(a.Metrics[parts[inner]].value())
		}
		if inner < 2 || !sum.Equal(whole) || !a.listsParts(parts[0], parts[1]) {
			inner = 0
		}
		outer, parts = append(outer, parts[0]), parts[inner+1:]
	}
	return outer
}

// listsParts reports whether the words from one figure to the next say that parts
// of it follow.
func (a *audit) listsParts(i, next int) bool {
	between := a.between(a.Metrics[i].Span.End, a.Metrics[next].Span.Start)
	return a.words.in(between, useList) || a.words.in(between, useSome)
}

// known reports whether two intervals that are not apart can be said to agree: at
// least one end of each was held against the other.
func known(x, y interval) bool {
	return x.low.Valid && y.high.Valid || x.high.Valid && y.low.Valid
}

// listsAll reports whether the wording says that the parts are all there are:
// 分别 or 共…包括 in the sentence of the total, or a total behind them.
func (a *audit) listsAll(total int, parts []int) bool {
	t, first, last := &a.Metrics[total], &a.Metrics[slices.Min(parts)], &a.Metrics[slices.Max(parts)]
	if a.words.begins(a.between(last.Span.End, last.Sentence.End), useEtc) {
		return false
	}
	if last.Span.End <= t.Span.Start {
		between := a.between(last.Span.End, t.Span.Start)
		return a.words.in(between, useTally) && !a.words.in(between, useSome)
	}
	between := a.between(t.Span.End, first.Span.Start)
	if t.Sentence != first.Sentence || a.words.in(between, useSome) {
		return false
	}
	return a.words.in(between, useAll) || a.words.in(between, useList) && a.words.in(a.before(total), useTally)
}

// explain marks figures that a sum accounts for.
func (a *audit) explain(figures []int) {
	for _, i := range figures {
		a.explained[i] = true
	}
}
