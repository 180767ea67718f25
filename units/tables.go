package units

import (
	_ "embed" // the tables
	"fmt"
	"strings"
	"sync"
)

// The tables, each explained by the comment at its head.
var (
	//go:embed units.tsv
	unitsTSV string
	//go:embed words.tsv
	wordsTSV string
	//go:embed compounds.tsv
	compoundsTSV string
	//go:embed before.tsv
	beforeTSV string
	//go:embed after.tsv
	afterTSV string
	//go:embed phrases.tsv
	phrasesTSV string
	//go:embed fold.tsv
	foldTSV string
)

// tables is all the package knows of words. It never changes once built.
type tables struct {
	folds     *folds
	starts    *runeSet
	entries   []entry
	units     *trie // of entries
	byUnit    map[Unit]int
	words     *trie // of wordKinds
	wordKinds []wordKind
	compounds *trie // of released
	released  []string
	before    *trie // of preceding, reversed
	preceding []preceding
	after     *trie // of following
	following []following
	phrases   []numeral
	personal  int // the node of 个 in units
}

var loadTables = sync.OnceValues(buildTables)

// get returns the tables. Their errors are the business of a test: the tables
// are part of the program.
func get() *tables {
	t, _ := loadTables()
	return t
}

func buildTables() (*tables, error) {
	f := newFolds(foldTSV)
	t := &tables{
		folds: f, starts: new(runeSet), byUnit: map[Unit]int{},
		units: newTrie(f), words: newTrie(f), compounds: newTrie(f), before: newTrie(f), after: newTrie(f),
	}
	t.starts.add(starts)
	for _, load := range []func() error{t.loadUnits, t.loadWords, t.loadPhrases, t.loadCompounds, t.loadBefore, t.loadAfter} {
		if err := load(); err != nil {
			return t, err
		}
	}
	return t, nil
}

// rows calls add with the cells of each line of a table: at least the given
// number, empty where the line has fewer.
func rows(name, table string, columns int, add func(cells []string) error) error {
	last, number := "", 0
	for line := range strings.Lines(table) {
		number++
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		for len(cells) < columns {
			cells = append(cells, "")
		}
		err := add(cells)
		switch {
		case len(cells) > columns:
			err = fmt.Errorf("more than %d columns", columns)
		case err == nil && cells[0] <= last:
			err = fmt.Errorf("%q stands after %q; sort the lines and leave no doubles", cells[0], last)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", name, number, err)
		}
		last = cells[0]
	}
	return nil
}
