package place_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/internal/table"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// TestDivisions holds the generated table to its form: sorted, no name of a code
// twice, every parent there and one level up, no year after the next.
func TestDivisions(t *testing.T) {
	seen, last := map[string]bool{"": true}, ""
	for row, err := range table.Rows("places.tsv", lexicon.Text("places.tsv"), 6) {
		require.NoError(t, err)
		code, name, short, parent, from, to := row.Cells[0], row.Cells[1], row.Cells[2], row.Cells[3], row.Cells[4], row.Cells[5]
		_, err := strconv.Atoi(code)
		require.NoError(t, err)
		require.Len(t, code, 6)
		require.Less(t, last, code+from+name)
		require.True(t, seen[parent], "%s %s has no parent %s", code, name, parent)
		require.True(t, strings.HasPrefix(code, strings.TrimRight(parent, "0")), "%s is not in %s", code, parent)
		require.True(t, strings.HasPrefix(name, short), "%s is not short for %s", short, name)
		require.True(t, "1981" <= from && from <= "2025" && (to == "" || from <= to), "%s %s..%s", name, from, to)
		last, seen[code] = code+from+name, true
	}
}

func TestHandTablesAreSorted(t *testing.T) {
	for file, columns := range map[string]int{"districts.tsv": 1, "zones.tsv": 3, "placerules.tsv": 4} {
		assert.NoError(t, table.Sorted(file, lexicon.Text(file), columns))
	}
}

func TestNewReportsTheLine(t *testing.T) {
	tests := []struct {
		name  string
		table func(*place.Tables)
		want  string
	}{
		{"no such parent", func(t *place.Tables) { t.Divisions = "510821\t旺苍县\t旺苍\t510800\t1985\n" },
			`places.tsv:1: no division before this row has the code "510800" of the parent`},
		{"no code", func(t *place.Tables) { t.Divisions = "11\t北京市\t北京\t\t1981\n" },
			`places.tsv:1: "11" is no code; write six digits`},
		{"no year", func(t *place.Tables) { t.Divisions = "110000\t北京市\t北京\t\t今年\n" },
			`places.tsv:1: "今年" is no year; write four digits`},
		{"nothing around", func(t *place.Tables) { t.Districts = "台湾省/新北市/板桥区\n" },
			`districts.tsv:1: nothing is known around "台湾省/新北市/板桥区"; put a row for it before`},
		{"no kind", func(t *place.Tables) { t.Zones = "老挝\tcountry\n" },
			`zones.tsv:1: "country" is no kind; use zone, state, nation, alias or initial`},
		{"no initial", func(t *place.Tables) { t.Zones = "上海\tinitial\t310000\n" },
			`zones.tsv:1: the initial "上海" is not one character`},
		{"no strength", func(t *place.Tables) { t.Rules = "和平\tstrong\n" },
			`placerules.tsv:1: "strong" is no strength; use free, weak, rival, child, never or nothing`},
	}
	folder, err := fold.Embedded()
	require.NoError(t, err)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			broken := tables()
			tt.table(&broken)
			_, err := place.New(broken, folder)
			assert.EqualError(t, err, tt.want)
		})
	}
}
