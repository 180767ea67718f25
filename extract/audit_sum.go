package extract

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"
)

// likeness is what figures have in common that may be parts and sum of each
// other: the unit, the noun, and the sort of action.
type likeness struct{ measure, head, action string }

// sumWindow is how many figures of one likeness a sum is looked for among, on
// either side.
const sumWindow = 12

// sums finds figures that others of their likeness add up to, which stand next to
// each other before or after it: 1289起 … 154起; 1135起. That makes chance agreement
// unlikely where the number has three digits that are not trailing zeros.
func (a *audit) sums() {
	like := map[likeness][]int{}
	for i := range a.Metrics {
		if key, ok := a.likeness(i); ok {
			like[key] = append(like[key], i)
		}
	}
	for i := range a.Metrics {
		if key, ok := a.likeness(i); ok {
			a.sumAt(i, like[key])
		}
	}
}

// likeness returns the key of a figure that may take part in a sum: an exact one
// that stands for itself and is told for the first time.
func (a *audit) likeness(i int) (likeness, bool) {
	m := &a.Metrics[i]
	_, repeats := m.Repeats.Index()
	_, part := m.PartOf.Index()
	if !a.usable[i] || !m.isExact() || repeats || part || m.Role != RolePlain && m.Role != RoleTotal || !additive(m.Quantity.Unit.Dimension) {
		return likeness{}, false
	}
	measure, _ := measureOf(m.Quantity.Unit)
	return likeness{measure, m.Object.Head, m.Action.sort()}, m.Object.Head != "" || m.Action.Text != ""
}

// sort returns the kind of an action, or its words where the kind says nothing.
func (a Action) sort() string {
	if a.Kind == ActionOther {
		return a.Text
	}
	return a.Kind.String()
}

// sumAt reports the figures next to i among its like, after or before it, that add
// up to it. They are about its place, or all about places right below it.
func (a *audit) sumAt(i int, like []int) {
	if !significant(a.Metrics[i].value()) {
		return
	}
	at, _ := slices.BinarySearch(like, i)
	after := like[at+1 : min(at+1+sumWindow, len(like))]
	before := slices.Clone(like[max(at-sumWindow, 0):at])
	slices.Reverse(before)
	for _, near := range [][]int{after, before} {
		for _, holds := range []func(total, part Place) bool{samePlace, Place.holds} {
			if parts := a.addUp(i, near, holds); parts != nil {
				slices.Sort(parts)
				figures := append([]int{i}, parts...)
				a.say(FindingSumFound, figures)
				a.explain(figures)
				return
			}
		}
	}
}

// addUp returns the first figures that add up to the total, nil if they do not.
func (a *audit) addUp(total int, near []int, holds func(total, part Place) bool) []int {
	t := &a.Metrics[total]
	whole, sum := t.value(), decimal.Zero
	var parts []int
	for _, i := range near {
		p := &a.Metrics[i]
		if !holds(t.Place, p.Place) || p.Published != t.Published || !a.under(t.Section, p.Section) {
			continue
		}
		sum = sum.Add(p.value())
		parts = append(parts, i)
		if c := sum.Cmp(whole); c == 0 && len(parts) > 1 {
			return parts
		} else if c >= 0 {
			return nil
		}
	}
	return nil
}

// significant reports whether a number has three digits or more before its trailing
// zeros, so that others hardly add up to it by chance.
func significant(d decimal.Decimal) bool {
	digits := strings.Trim(strings.Replace(d.Abs().String(), ".", "", 1), "0")
	return len(digits) >= 3
}

func samePlace(a, b Place) bool { return a == b }

// wholeCountry is the path of the place that holds all others.
const wholeCountry = "全国"

// holds reports whether a place is inside this one.
func (p Place) holds(other Place) bool {
	if p.Path == wholeCountry {
		return other.Code != "" && other.Path != wholeCountry
	}
	return p.Path != "" && strings.HasPrefix(other.Path, p.Path+"/")
}

// deepest bounds how far up the tree of sections is looked.
const deepest = 16

// under reports whether section is top or inside it.
func (a *audit) under(top, section int) bool {
	for range deepest {
		if section == top {
			return true
		}
		if section <= 0 || section >= len(a.Sections) {
			return false
		}
		section = a.Sections[section].Parent
	}
	return false
}
