package extract

import (
	"strings"

	"github.com/shopspring/decimal"
)

// linkRun links the figures that 分别 gives: each to its own of as many before them
// (录得57、26名访客被捕,当中分别有20、8人), else all to the nearest that holds them
// together, in the sentence unless that begins with 其中. It reports whether there are
// several.
func (p partition) linkRun(i int) bool {
	n := p.run(i)
	if n < 2 {
		return false
	}
	for j, floor := i-1, p.floor(i); j >= floor && (p.notes[j].sentence == p.notes[i].sentence || p.begins(i)); j-- {
		if first := j + 1 - n; first >= p.start && p.run(first) == n && p.pairs(first, i, n) {
			for k := range n {
				p.Metrics[i+k].PartOf = LinkTo(first + k)
			}
			return true
		}
		if p.alike(i, j) && p.mayHold(j) && p.holdsSum(j, i, n) {
			for k := range n {
				p.Metrics[i+k].PartOf = LinkTo(j)
			}
			return true
		}
	}
	return true
}

// holdsSum reports whether a total may be as large as n figures together.
func (p partition) holdsSum(total, first, n int) bool {
	sum := closed(decimal.Zero, decimal.Zero)
	for k := range n {
		sum = sum.plus(p.Metrics[first+k].stated())
	}
	return !sum.above(p.Metrics[total].stated())
}

// run counts the figures from i on that nothing but 、 or 和 parts.
func (p partition) run(i int) int {
	n := 1
	for i+n < p.end && n < window && isJoint(p.Text[p.Metrics[i+n-1].Span.End:p.Metrics[i+n].Span.Start]) && p.alike(i, i+n) {
		n++
	}
	return n
}

// isJoint reports whether s only joins the items of a list.
func isJoint(s string) bool {
	switch strings.TrimSpace(s) {
	case "、", "和", "及", "与", "以及":
		return true
	}
	return false
}

// pairs reports whether each of n figures may be a part of its own total.
func (p partition) pairs(totals, parts, n int) bool {
	for k := range n {
		if !p.alike(parts+k, totals+k) || !p.canHold(totals+k, parts+k) {
			return false
		}
	}
	return true
}
