package extract

import "strings"

// named links a figure to the one that the words before it name as what it is of, in
// its paragraph or the one before: 诈骗案当中,…; 被给予处分的人中,…. It reports whether
// there is one.
func (p partition) named(i int) bool {
	whole, ok := p.wholeOf(i)
	if !ok {
		return false
	}
	for j, floor := i-1, p.floorBefore(i); j >= floor; j-- {
		if p.alike(i, j) && p.fits(j, i) && p.Metrics[j].calledBy(whole) {
			p.Metrics[i].PartOf = LinkTo(j)
			return true
		}
	}
	return false
}

// wholeOf returns what stands before the 中 that leads up to a figure in its sentence.
func (p partition) wholeOf(i int) (string, bool) {
	const near = 300 // bytes
	start, end := p.Metrics[i].Sentence.Start, p.Metrics[i].Span.Start
	before := p.Text[max(start, end-near):end]
	for _, comma := range []string{"，", ","} {
		if whole, _, ok := strings.Cut(before, "中"+comma); ok {
			return strings.TrimSuffix(strings.TrimSuffix(whole, "当"), "當"), true
		}
	}
	return "", false
}

// calledBy reports whether words name what the figure counts: they end in its noun, or
// tell what was done to those that it counts.
func (m *Metric) calledBy(words string) bool {
	switch {
	case m.Object.Text != "":
		return strings.HasSuffix(words, m.Object.Text)
	case m.Action.Text != "":
		return strings.Contains(words, m.Action.Text+"的")
	}
	return false
}
