package units

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTablesAreSound(t *testing.T) {
	tables, err := loadTables()
	require.NoError(t, err)
	for name, table := range map[string]string{
		"units.tsv": unitTable, "words.tsv": wordTable, "compounds.tsv": compoundTable, "before.tsv": beforeTable,
		"after.tsv": afterTable, "phrases.tsv": phraseTable, "fold.tsv": foldTable, "numerals.tsv": numeralTable,
	} {
		assert.True(t, strings.HasPrefix(table, "# "), "%s has no comment at its head", name)
		assert.NoError(t, rows(name, table, strings.Count(table, "\t"), func(cells []string) error {
			for _, cell := range cells {
				assert.Equal(t, strings.TrimSpace(cell), cell, name)
			}
			return nil
		}))
	}
	for _, released := range tables.released {
		_, known := tables.readings[released]
		assert.True(t, known || released == "", released)
	}
}

// A word of compounds.tsv that no unit begins would do nothing.
func TestEveryCompoundBeginsWithAUnit(t *testing.T) {
	tables := get()
	require.NoError(t, rows("compounds.tsv", compoundTable, 2, func(cells []string) error {
		_, end, ok := tables.units.longest(cells[0], 0)
		assert.True(t, ok && end < len(cells[0]), cells[0])
		return nil
	}))
}

func TestErrorsInTables(t *testing.T) {
	add := func([]string) error { return nil }
	assert.EqualError(t, rows("x.tsv", "# head\nb\t1\na\t1\n", 2, add), `x.tsv:3: "a\t1" stands after "b\t1"; sort the lines and leave no doubles`)
	assert.EqualError(t, rows("x.tsv", "a\t1\t2\n", 2, add), "x.tsv:1: more than 2 columns")
	var f factor
	assert.EqualError(t, f.parse("x"), `"x" is no decimal of up to 64 bits`)
	assert.EqualError(t, f.parse("0"), "a factor of zero")
	_, err := parseNeighbour([]string{"约", "roughly", ""})
	assert.ErrorContains(t, err, `"约": units: no role is called "roughly"`)
	tables, err := buildTables()
	require.NoError(t, err)
	assert.EqualError(t, tables.addWord("这里没有", wordKind{}), `"这里没有" has more than 3 characters before its numeral, or no numeral`)
	assert.EqualError(t, tables.addWord("一看", wordKind{fixed: true}), `"一看" begins with its numeral and cannot be fixed`)
}
