package place

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/table"
)

// readDivisions reads the generated table: code, name, short name, code of the
// parent, first and last year.
func (g *Gazetteer) readDivisions(text string) error {
	return table.Each("places.tsv", text, 6, func(cells []string) error {
		a, err := g.division(cells)
		if err != nil {
			return err
		}
		i := g.add(a)
		g.forms.add(a.name, i, false)
		g.addShort(a.name, cells[2], i)
		return nil
	})
}

func (g *Gazetteer) division(cells []string) (area, error) {
	a := area{code: cells[0], name: cells[1], kind: division}
	if len(a.code) != len(nationCode) {
		return a, fmt.Errorf("%q is no code; write six digits", a.code)
	}
	var err error
	if a.parent, err = g.parent(cells[3]); err != nil {
		return a, err
	}
	if a.from, err = year(cells[4]); err != nil {
		return a, err
	}
	a.to, err = year(cells[5])
	return a, err
}

// addShort enters a short name, and with it those in common use for an autonomous
// division: 凉山州, 凉山自治州, 长阳县.
func (g *Gazetteer) addShort(name, short string, i int32) {
	if short == "" {
		return
	}
	g.forms.add(short, i, true)
	for _, kind := range []string{"州", "县", "旗"} {
		if strings.HasSuffix(name, "自治"+kind) {
			g.forms.add(short+kind, i, true)
			g.forms.add(short+"自治"+kind, i, true)
		}
	}
}

// readDistricts reads the cities and districts of Hong Kong, Macao and Taiwan, each
// by its path, sorted so that what lies around one comes before it.
func (g *Gazetteer) readDistricts(text string) error {
	around := map[string]int32{}
	for _, code := range []string{"710000", "810000", "820000"} {
		if i, ok := g.byCode[code]; ok {
			around[g.areas[i].name] = i
		}
	}
	return table.Each("districts.tsv", text, 1, func(cells []string) error {
		path := cells[0]
		cut := strings.LastIndexByte(path, '/')
		parent, ok := around[path[:max(cut, 0)]]
		if !ok {
			return fmt.Errorf("nothing is known around %q; put a row for it before", path)
		}
		i := g.add(area{name: path[cut+1:], parent: parent, kind: district})
		around[path] = i
		g.addDistrict(g.areas[i].name, i)
		return nil
	})
}

// addDistrict enters a district under its full name and without its last character.
func (g *Gazetteer) addDistrict(name string, i int32) {
	g.forms.add(name, i, false)
	_, size := utf8.DecodeLastRuneInString(name)
	if short := name[:len(name)-size]; utf8.RuneCountInString(short) >= 2 {
		g.forms.add(short, i, true)
	}
}

// readZones reads names beside the divisions: name, kind, and the code of the
// division that it lies in or stands for, or the foreign state that it stands for.
func (g *Gazetteer) readZones(text string) error {
	initials := map[string]string{} // of states, which may stand behind them
	err := table.Each("zones.tsv", text, 3, func(cells []string) error {
		k, err := parseKind(cells[1])
		if err != nil {
			return err
		}
		if k == initial && !isCode(cells[2]) {
			initials[cells[0]] = cells[2]
			return nil
		}
		around, err := g.parent(cells[2])
		if err != nil {
			return err
		}
		return g.addZone(cells[0], k, around)
	})
	for name, of := range initials {
		around, ok := g.states[of]
		if !ok {
			return fmt.Errorf("zones.tsv: %q is no state that the table has", of)
		}
		if err := g.addZone(name, initial, around); err != nil {
			return fmt.Errorf("zones.tsv: %w", err)
		}
	}
	return err
}

// isCode reports whether a cell is the code of a division rather than a name.
func isCode(cell string) bool { return cell != "" && cell[0] >= '0' && cell[0] <= '9' }

func (g *Gazetteer) addZone(name string, k kind, around int32) error {
	switch k {
	case alias:
		g.forms.add(name, around, true)
	case initial:
		first, size := utf8.DecodeRuneInString(name)
		if size != len(name) {
			return fmt.Errorf("the initial %q is not one character", name)
		}
		*g.initials.Of(first) = []int32{around}
		g.openings.Add(name)
	case nation:
		g.forms.add(name, g.add(area{name: name, code: nationCode, parent: none, kind: k}), false)
	default:
		i := g.add(area{name: name, parent: around, kind: k})
		g.forms.add(name, i, false)
		if k == state {
			g.states[name] = i
		}
	}
	return nil
}

// parent returns the area that has the code; the empty code is none.
func (g *Gazetteer) parent(code string) (int32, error) {
	if code == "" {
		return none, nil
	}
	i, ok := g.byCode[code]
	if !ok {
		return none, fmt.Errorf("no division before this row has the code %q of the parent", code)
	}
	return i, nil
}

// add enters an area; a later one takes its code over.
func (g *Gazetteer) add(a area) int32 {
	i := int32(len(g.areas))
	a.path = a.name
	if a.parent != none {
		a.path = g.areas[a.parent].path + "/" + a.name
	}
	g.areas = append(g.areas, a)
	if last, ok := g.byCode[a.code]; a.code != "" && (!ok || later(&a, &g.areas[last])) {
		g.byCode[a.code] = i
	}
	return i
}

// later reports whether a was in use longer than b.
func later(a, b *area) bool { return a.to == 0 || b.to != 0 && a.to >= b.to }
