package extract

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// group is what figures have in common that are added up, whatever unit they count
// in: a part and its total may differ in that.
type group struct{ keys, indicator, action, head string }

// keySeparator joins keys to one that can be compared.
const keySeparator = "\x00"

func groupOf(m *Metric, keys []Key) group {
	g := group{keys: strings.Join(keysOf(m, keys), keySeparator), indicator: string(m.Indicator)}
	if m.Indicator == "" {
		g.action, g.head = m.Action.sort(), m.Object.Head
	}
	return g
}

func keysOf(m *Metric, keys []Key) []string {
	named := make([]string, len(keys))
	for i, key := range keys {
		named[i] = key(m)
	}
	return named
}

// bucketKey is a group and the measure that its figures count in.
type bucketKey struct {
	group
	measure string
}

// bucket holds the figures that make one total.
type bucket struct {
	bucketKey
	keys    []string
	metrics []*Metric
}

// summing sorts figures into buckets.
type summing struct {
	buckets map[bucketKey]*bucket
	order   []*bucket
	leftOut []Omission
}

// read sorts the figures of a bulletin.
func (s *summing) read(b *Bulletin, keys []Key) {
	groups := make([]group, len(b.Metrics))
	for i := range b.Metrics {
		groups[i] = groupOf(&b.Metrics[i], keys)
	}
	a := newAudit(b)
	summed := a.summed()
	for i := range b.Metrics {
		m := &b.Metrics[i]
		reason, out := m.unfit()
		switch total, found := summed[i]; {
		case out:
		case a.isPartOfLike(i, groups):
			reason, out = ReasonPart, true
		case found && groups[total] == groups[i]:
			reason, out = ReasonSummed, true
		}
		if out {
			s.leftOut = append(s.leftOut, Omission{m, reason})
		} else {
			s.add(groups[i], m, keys)
		}
	}
}

// summed returns the totals of the figures that are found to add up to one.
func (a *audit) summed() map[int]int {
	a.sums()
	totals := map[int]int{}
	for _, f := range a.findings {
		for _, part := range f.Metrics[1:] {
			totals[part] = f.Metrics[0]
		}
	}
	return totals
}

// isPartOfLike reports whether the figure is a part, or a part of one, of a figure
// of its group that is added.
func (a *audit) isPartOfLike(i int, groups []group) bool {
	at := i
	for range deepest {
		total, ok := a.follow(a.Metrics[at].PartOf)
		if !ok || total == i {
			return false
		}
		if _, unfit := a.Metrics[total].unfit(); !unfit && groups[total] == groups[i] {
			return true
		}
		at = total
	}
	return false
}

func (s *summing) add(g group, m *Metric, keys []Key) {
	measure, _ := measureOf(m.Quantity.Unit)
	key := bucketKey{g, measure}
	b := s.buckets[key]
	if b == nil {
		b = &bucket{bucketKey: key, keys: keysOf(m, keys)}
		s.buckets[key] = b
		s.order = append(s.order, b)
	}
	b.metrics = append(b.metrics, m)
}

// result leaves out the figures for places inside others and adds up the rest.
func (s *summing) result() Sums {
	var sums Sums
	for _, b := range s.order {
		s.leaveOutInside(b)
		sums.Totals = append(sums.Totals, b.total())
	}
	slices.SortStableFunc(sums.Totals, func(x, y Total) int { return slices.Compare(x.Keys, y.Keys) })
	sums.LeftOut = s.leftOut
	return sums
}

// leaveOutInside leaves out figures for places inside one that has a figure, unless
// they are larger and cannot be a part of it.
func (s *summing) leaveOutInside(b *bucket) {
	sums := map[string]decimal.Decimal{}
	for _, m := range b.metrics {
		sums[m.Place.Path] = sums[m.Place.Path].Add(m.value())
	}
	b.metrics = slices.DeleteFunc(b.metrics, func(m *Metric) bool {
		inside := m.isInside(sums)
		if inside {
			s.leftOut = append(s.leftOut, Omission{m, ReasonInside})
		}
		return inside
	})
}

// isInside reports whether the figure can be a part of that for a place around its
// own, given the sums by path.
func (m *Metric) isInside(sums map[string]decimal.Decimal) bool {
	fits := func(path string) bool {
		sum, ok := sums[path]
		return ok && m.value().LessThanOrEqual(sum)
	}
	path := m.Place.Path
	for i := 1; i < len(path); i++ {
		if path[i] == '/' && fits(path[:i]) {
			return true
		}
	}
	return Place{Path: wholeCountry}.holds(m.Place) && fits(wholeCountry)
}

// total adds up the figures of a bucket, in the unit that they have in common, or
// else in the base of their units.
func (b *bucket) total() Total {
	unit := b.metrics[0].Quantity.Unit.Main()
	mixed := slices.ContainsFunc(b.metrics, func(m *Metric) bool { return m.Quantity.Unit.Main() != unit })
	if _, _, ok := unit.Base(); !ok || mixed {
		unit.Symbol = b.measure
	}
	value, bounds := decimal.Zero, closed(decimal.Zero, decimal.Zero)
	for _, m := range b.metrics {
		if mixed {
			value, bounds = value.Add(m.value()), bounds.plus(m.stated())
		} else {
			value, bounds = value.Add(m.Quantity.Value), bounds.plus(m.bounds())
		}
	}
	return Total{
		Keys:      b.keys,
		Indicator: Indicator(b.indicator),
		Action:    b.action,
		Head:      b.head,
		Unit:      unit,
		Value:     value,
		Low:       bounds.low,
		High:      bounds.high,
		Metrics:   b.metrics,
	}
}
