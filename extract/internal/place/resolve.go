package place

import (
	"slices"
	"strings"
)

// Resolve returns the place that a mention stands for, false if several are as
// likely. Of several of one name it takes the one in the area given, or in the
// nearest area around that which has only one; then those in use in the year (now,
// if the year is 0), else the last that were; then the highest, as 襄阳 is the city
// and not the county.
func (g *Gazetteer) Resolve(m Mention, within Place, year int) (Place, bool) {
	areas := g.nearest(m.areas, within)
	narrowed := len(areas) < len(m.areas)
	areas = g.inUse(areas, year)
	if !narrowed {
		areas = g.coded(areas)
	}
	if narrowed || !m.rival {
		areas = g.highest(areas)
	}
	if len(areas) != 1 {
		return Place{}, false
	}
	return g.named(m, areas[0]), true
}

// Candidates returns every place that a mention may stand for, in the order of the
// tables.
func (g *Gazetteer) Candidates(m Mention) []Place {
	var places []Place
	for _, i := range slices.Backward(m.areas) {
		if p := g.named(m, i); !slices.Contains(places, p) {
			places = append(places, p)
		}
	}
	return places
}

// named returns an area as the mention writes it: divisions by their name, all
// else as it stands there if the full name does.
func (g *Gazetteer) named(m Mention, i int32) Place {
	a := &g.areas[i]
	switch {
	case a.kind == division || a.kind == nation || !m.full:
		return g.place(i)
	case a.kind == district:
		return Place{Path: strings.TrimSuffix(a.path, a.name) + m.last}
	}
	return Place{Path: m.last}
}

// coded keeps the areas that have a code of their own, if any does: 连江县 is that of
// Fujian where nothing points to Taiwan.
func (g *Gazetteer) coded(areas []int32) []int32 {
	kept := keep(areas, func(i int32) bool { return g.areas[i].code != "" })
	if len(kept) == 0 {
		return areas
	}
	return kept
}

// nearest keeps the areas in the innermost place around that has any.
func (g *Gazetteer) nearest(areas []int32, within Place) []int32 {
	for path := within.Path; path != ""; path = path[:max(strings.LastIndexByte(path, '/'), 0)] {
		near := keep(areas, func(i int32) bool {
			return Place{Path: path}.Contains(g.place(i))
		})
		if len(near) > 0 {
			return near
		}
	}
	return areas
}

// inUse keeps the areas in use in a year; if the year is 0 or none was, those in
// use now; if none is, the last to be given up.
func (g *Gazetteer) inUse(areas []int32, year int) []int32 {
	then := keep(areas, func(i int32) bool {
		a := &g.areas[i]
		return year != 0 && int(a.from) <= year && (a.to == 0 || year < int(a.to))
	})
	if len(then) > 0 {
		return then
	}
	last := areas[0]
	for _, i := range areas {
		if later(&g.areas[i], &g.areas[last]) {
			last = i
		}
	}
	return keep(areas, func(i int32) bool { return g.areas[i].to == g.areas[last].to })
}

// highest keeps the areas of the highest level.
func (g *Gazetteer) highest(areas []int32) []int32 {
	top := county
	for _, i := range areas {
		top = min(top, g.level(i))
	}
	return keep(areas, func(i int32) bool { return g.level(i) == top })
}

// keep returns the areas that are ok; they are shared if all are.
func keep(areas []int32, ok func(int32) bool) []int32 {
	out := slices.IndexFunc(areas, func(i int32) bool { return !ok(i) })
	if out < 0 {
		return areas
	}
	kept := areas[:out:out]
	for _, i := range areas[out+1:] {
		if ok(i) {
			kept = append(kept, i)
		}
	}
	return kept
}
