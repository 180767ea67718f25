package place

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// Place is an area by its full path from the first level down, such as
// 四川省/广元市/旺苍县, with its six-digit code; the code is empty for foreign
// states, zones and the districts of Hong Kong, Macao and Taiwan. The zero Place
// is none.
type Place struct{ Path, Code string }

// IsZero reports whether p is no place.
func (p Place) IsZero() bool { return p == Place{} }

// Contains reports whether q is p or lies in it. The whole country contains every
// place that has a path of its own.
func (p Place) Contains(q Place) bool {
	switch {
	case p.IsZero() || q.IsZero():
		return false
	case p.Code == nationCode:
		return q.Code != "" || strings.Contains(q.Path, "/")
	}
	rest, ok := strings.CutPrefix(q.Path, p.Path)
	return ok && (rest == "" || rest[0] == '/')
}

const nationCode = "100000"

// none stands for no area, no form and the end of a list.
const none = int32(-1)

// area is an entry of the tables.
type area struct {
	name     string
	path     string // the names around it and its own
	code     string
	parent   int32
	from, to int16 // years; to is 0 while the name is in use
	kind     kind
}

// levels of divisions, as their codes have them.
const (
	province = iota + 1
	prefecture
	county
)

// level returns the level of an area; what has no code stands one below the area
// around it.
func (g *Gazetteer) level(i int32) int {
	if i == none {
		return 0
	}
	switch a := &g.areas[i]; {
	case a.code == "":
		return g.level(a.parent) + 1
	case a.code[2:] == "0000":
		return province
	case a.code[4:] == "00":
		return prefecture
	}
	return county
}

// Gazetteer knows the names of places. It is not changed after it is built.
type Gazetteer struct {
	areas    []area
	byCode   map[string]int32 // the latest area of each code
	forms    forms
	initials runes.Index[int32] // 沪 of 上海市
	states   map[string]int32   // by path
	openings runes.Openings     // of forms and initials
	rules    rules
	folder   *fold.Folder

	shown, several, scene, borrowed *rule // those of the keys of that name
}

// Tables are the texts that a Gazetteer is built from; each explains its columns.
type Tables struct {
	Divisions string // places.tsv
	Districts string // districts.tsv
	Zones     string // zones.tsv
	Rules     string // placerules.tsv
}

// New builds a gazetteer from its tables; the folder is for the texts to be read.
func New(t Tables, folder *fold.Folder) (*Gazetteer, error) {
	const divisions = 7500
	g := &Gazetteer{
		areas:  make([]area, 0, divisions),
		byCode: make(map[string]int32, divisions),
		forms:  newForms(divisions),
		rules:  rules{},
		states: map[string]int32{},
		folder: folder,
	}
	for _, read := range []func() error{
		func() error { return g.readRules(t.Rules) },
		func() error { return g.readDivisions(t.Divisions) },
		func() error { return g.readDistricts(t.Districts) },
		func() error { return g.readZones(t.Zones) },
	} {
		if err := read(); err != nil {
			return nil, err
		}
	}
	g.shown, g.several, g.scene, g.borrowed = g.rules[shown], g.rules[several], g.rules[scene], g.rules[borrowed]
	g.forms.settle()
	g.weigh()
	for i := range g.forms.list {
		g.openings.Add(g.forms.list[i].text)
	}
	return g, nil
}

// ByCode returns the place that has, or last had, the code.
func (g *Gazetteer) ByCode(code string) (Place, bool) {
	i, ok := g.byCode[code]
	if !ok {
		return Place{}, false
	}
	return g.place(i), true
}

// place returns an area as a Place.
func (g *Gazetteer) place(i int32) Place { return Place{Path: g.areas[i].path, Code: g.areas[i].code} }

// Abroad reports whether a place is a foreign state or a part of one.
func (g *Gazetteer) Abroad(p Place) bool {
	_, abroad := g.states[p.Path]
	return abroad
}

// within reports whether area i is area j or lies in it, by the codes of the
// areas around it.
func (g *Gazetteer) within(i, j int32) bool {
	for ; i != none; i = g.areas[i].parent {
		if i == j || g.areas[i].code != "" && g.areas[i].code == g.areas[j].code {
			return true
		}
	}
	return false
}

// year reads a year of the table; the empty cell is 0.
func year(cell string) (int16, error) {
	if cell == "" {
		return 0, nil
	}
	n, err := strconv.ParseInt(cell, 10, 16)
	if err != nil {
		return 0, fmt.Errorf("%q is no year; write four digits", cell)
	}
	return int16(n), nil
}
