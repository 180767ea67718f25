package report

import (
	"cmp"
	"slices"
	"strings"
)

// option is a choice of a filter with the number of figures that it leaves.
type option struct {
	Value, Label string
	Count        int
	Depth        int // below the province, in a list of places
}

// count makes options of the values that of returns for each figure, the most
// frequent first.
func count(figures []*figure, of func(*figure) []string) []option {
	counts := map[string]int{}
	for _, f := range figures {
		for _, value := range of(f) {
			counts[value]++
		}
	}
	options := make([]option, 0, len(counts))
	for value, n := range counts {
		options = append(options, option{Value: value, Label: value, Count: n})
	}
	slices.SortFunc(options, func(a, b option) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Value, b.Value))
	})
	return options
}

func one(value string) []string {
	if value == "" {
		return nil
	}
	return []string{value}
}

// placeOptions lists every place and what it lies in, a province with its cities
// under it, in the order of their names.
func placeOptions(figures []*figure) []option {
	options := count(figures, func(f *figure) (paths []string) {
		for i, r := range f.Place + "/" {
			if r == '/' && i > 0 {
				paths = append(paths, f.Place[:i])
			}
		}
		return paths
	})
	for i, o := range options {
		options[i].Depth = strings.Count(o.Value, "/")
		options[i].Label = strings.Repeat("　", options[i].Depth) + o.Value[strings.LastIndex(o.Value, "/")+1:]
	}
	slices.SortFunc(options, func(a, b option) int { return strings.Compare(a.Value, b.Value) })
	return options
}

// monthOptions lists the months, the latest first.
func monthOptions(figures []*figure) []option {
	options := count(figures, func(f *figure) []string { return one(f.Month) })
	slices.SortFunc(options, func(a, b option) int { return strings.Compare(b.Value, a.Value) })
	return options
}
