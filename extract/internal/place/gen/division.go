package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// division is a name that a code had, from one year to another.
type division struct{ code, name, parent, from, to string }

// columns of the list: code, first level, second level, name, level, state, year
// of its beginning, year of its end, codes that followed.
const (
	codeColumn = iota
	_
	parentColumn
	nameColumn
	_
	_
	fromColumn
	toColumn
	columns = 9
)

// direct is the second level of a county that stands right under the first.
const direct = "直辖"

// read turns the list into divisions, one for each name of a code, sorted.
func read(rows [][]string) ([]division, error) {
	found := map[[2]string]division{}
	for i, row := range rows {
		if i == 0 {
			continue
		}
		if len(row) != columns || len(row[codeColumn]) != 6 {
			return nil, fmt.Errorf("line %d is not a division: %q", i+1, row)
		}
		d := newDivision(row)
		key := [2]string{d.code, d.name}
		if before, ok := found[key]; ok {
			d = join(before, d)
		}
		found[key] = d
	}
	return slices.SortedFunc(maps.Values(found), func(a, b division) int {
		return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(a.from, b.from), cmp.Compare(a.name, b.name))
	}), nil
}

func newDivision(row []string) division {
	return division{
		code:   row[codeColumn],
		name:   row[nameColumn],
		parent: parent(row[codeColumn], row[parentColumn]),
		from:   row[fromColumn],
		to:     row[toColumn],
	}
}

// parent returns the code of the division around one, "" at the first level.
func parent(code, second string) string {
	switch {
	case code[2:] == "0000":
		return ""
	case code[4:] == "00" || second == direct:
		return code[:2] + "0000"
	}
	return code[:4] + "00"
}

// join makes one of two stretches of a name; the later one knows the parent.
func join(a, b division) division {
	if a.from > b.from {
		a, b = b, a
	}
	b.from = a.from
	return b
}
