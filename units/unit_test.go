package units_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/units"
)

func TestLookup(t *testing.T) {
	known := []units.Unit{
		{Symbol: "人", Dimension: units.Count}, {Symbol: "個", Dimension: units.Count}, {Symbol: "家次", Dimension: units.Count},
		{Symbol: "串/起", Dimension: units.Count}, {Symbol: "处(家)", Dimension: units.Count}, {Symbol: "台（套）", Dimension: units.Count},
		{Symbol: "元", Dimension: units.Money}, {Symbol: "港元", Dimension: units.Money}, {Symbol: "元/包", Dimension: units.Money},
		{Symbol: "公斤", Dimension: units.Mass}, {Symbol: "kg", Dimension: units.Mass}, {Symbol: "公里", Dimension: units.Length},
		{Symbol: "亩", Dimension: units.Area}, {Symbol: "毫升", Dimension: units.Volume}, {Symbol: "個月", Dimension: units.Duration},
		{Symbol: "歲", Dimension: units.Age}, {Symbol: "%", Dimension: units.Ratio}, {Symbol: "个百分点", Dimension: units.Change},
		{Symbol: "℃", Dimension: units.Other}, {Symbol: "块", Dimension: units.Count},
	}
	for _, want := range known {
		got, ok := units.Lookup(want.Symbol)
		assert.True(t, ok, want.Symbol)
		assert.Equal(t, want, got)
	}
	for _, symbol := range []string{"", "人员", "人人", "部门", "xyz", "3人", "人/", "处("} {
		_, ok := units.Lookup(symbol)
		assert.False(t, ok, symbol)
	}
}

func TestUnitMain(t *testing.T) {
	for symbol, main := range map[string]string{
		"人": "人", "串/起": "串", "处(家)": "处", "台（套）": "台", "元/包": "元", "公里/小时": "公里/小时",
		"架（艘、列）次": "架次", "台(套、件)": "台", "串/起/件": "串",
	} {
		u := mustLookup(t, symbol)
		assert.Equal(t, units.Unit{Symbol: main, Dimension: u.Dimension}, u.Main())
	}
}

func TestUnitBase(t *testing.T) {
	tests := []struct{ symbol, base, factor string }{
		{"公斤", "g", "1000"}, {"斤", "g", "500"}, {"吨", "g", "1000000"}, {"公里", "m", "1000"}, {"海里", "m", "1852"},
		{"平方公里", "m²", "1000000"}, {"公顷", "m²", "10000"}, {"亩", "m²", "666.666666666667"}, {"角", "CNY", "0.1"},
		{"毫升", "m³", "0.000001"}, {"年", "mo", "12"}, {"天", "s", "86400"}, {"尺", "m", "0.333333333333"},
	}
	for _, test := range tests {
		base, factor, ok := mustLookup(t, test.symbol).Base()
		require.True(t, ok, test.symbol)
		assert.Equal(t, test.base+" "+test.factor, base+" "+factor.String(), test.symbol)
	}
	_, _, ok := mustLookup(t, "人").Base()
	assert.False(t, ok)
}

// The table is read here as a user would read it: each line must be found by
// Lookup, and in its phrase by Scan.
func TestEveryUnitOfTheTable(t *testing.T) {
	table, err := os.ReadFile("units.tsv")
	require.NoError(t, err)
	entries := 0
	for line := range strings.Lines(string(table)) {
		if line[0] == '#' {
			continue
		}
		entries++
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.GreaterOrEqual(t, len(cells), 8, line)
		symbol, aliases, dimension, told, phrase := cells[0], strings.Fields(cells[1]), cells[2], cells[5], cells[7]
		var found []string
		for m := range units.Scan(phrase) {
			found = append(found, m.Unit.Symbol+" "+m.Unit.Dimension.String())
		}
		spellings := append(aliases, symbol)
		if told != "" {
			spellings = []string{told}
		}
		for i, s := range spellings {
			spellings[i] = s + " " + dimension
		}
		if assert.Len(t, found, 1, phrase) {
			assert.Contains(t, spellings, found[0], phrase)
		}
		for _, s := range append(aliases, symbol) {
			if u, ok := units.Lookup(s); ok && !strings.HasPrefix(s, "+") {
				assert.Equal(t, dimension, u.Dimension.String(), s)
			} else {
				assert.True(t, strings.HasPrefix(s, "+"), s)
			}
		}
	}
	assert.GreaterOrEqual(t, entries, 500)
}
