package units

import (
	_ "embed" // the tables
	"fmt"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// The tables. The comment at the head of each explains it.
var (
	//go:embed numerals.tsv
	numeralTable string
	//go:embed fold.tsv
	foldTable string
	//go:embed units.tsv
	unitTable string
	//go:embed compounds.tsv
	compoundTable string
	//go:embed words.tsv
	wordTable string
	//go:embed phrases.tsv
	phraseTable string
	//go:embed before.tsv
	beforeTable string
	//go:embed after.tsv
	afterTable string
)

// tables is what the package knows of characters and words. It never changes
// once it is built.
type tables struct {
	chars  *characters
	starts runeSet // of numerals, beside ASCII digits
	weak   runeSet // of numerals, those that alone are more likely part of a word

	entries   []entry
	units     *trie            // numbers of entries
	personal  int32            // where 个 leads in units
	readings  map[string][]int // entries by folded symbol
	compounds *trie            // numbers of released
	released  []string         // by compound: the unit that stands all the same

	words      *trie // numbers of wordKinds
	wordKinds  []wordKind
	wordStarts [maxBefore + 1]runeSet // first characters of words, by how many stand before the numeral
	phrases    []numeral

	before     *trie // numbers of neighbours, reversed
	after      *trie // numbers of neighbours
	neighbours []neighbour
}

var loadTables = sync.OnceValues(buildTables)

// get returns the tables. An error in them is a mistake in the package, which
// its tests find.
func get() *tables {
	t, _ := loadTables()
	return t
}

func buildTables() (*tables, error) {
	c := newCharacters(foldTable)
	t := &tables{
		chars: c, readings: map[string][]int{}, units: newTrie(c), compounds: newTrie(c),
		words: newTrie(c), before: newTrie(c), after: newTrie(c),
	}
	loads := []func() error{
		t.loadNumerals, t.loadUnits, t.loadCompounds, t.loadWords, t.loadPhrases, t.loadBefore, t.loadAfter,
	}
	for _, load := range loads {
		if err := load(); err != nil {
			return t, err
		}
	}
	return t, nil
}

// rows calls add with the cells of each line of a table, empty ones added up to
// the given number. Lines are sorted by their first cells and differ in them.
// The cells are valid until the next line.
func rows(name, table string, columns int, add func(cells []string) error) error {
	last, number := "", 0
	cells := make([]string, columns)
	for line := range strings.Lines(table) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		rest, more := line, true
		for i := range cells {
			cells[i] = ""
			if more {
				cells[i], rest, more = strings.Cut(rest, "\t")
			}
		}
		err := add(cells)
		switch {
		case more:
			err = fmt.Errorf("more than %d columns", columns)
		case err == nil && line <= last:
			err = fmt.Errorf("%q stands after %q; sort the lines and leave no doubles", line, last)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", name, number, err)
		}
		last = line
	}
	return nil
}

func (t *tables) loadNumerals() error {
	for r := '０'; r <= '９'; r++ {
		t.starts.add(r)
	}
	return rows("numerals.tsv", numeralTable, 4, func(cells []string) error {
		r, _ := utf8.DecodeRuneInString(cells[0])
		c := &t.chars[r]
		if err := unmarshalName(classNames, "class", []byte(cells[1]), (*uint8)(&c.class)); err != nil {
			return err
		}
		value, err := strconv.ParseUint(cells[2], 10, 8)
		if err != nil {
			return err
		}
		c.value = uint8(value)
		if c.class < more && cells[3] != "inner" {
			t.starts.add(r)
		}
		if cells[3] == "word" {
			t.weak.add(r)
		}
		return nil
	})
}
