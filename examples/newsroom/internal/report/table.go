package report

import (
	_ "embed"
	"strings"
)

var (
	//go:embed kinds.tsv
	kindTable string
	//go:embed tiles.tsv
	tileTable string
)

// kinds returns the group of each kind of object.
func kinds() map[string]string {
	groups := map[string]string{}
	for _, f := range lines(kindTable, 2) {
		groups[f[0]] = f[1]
	}
	return groups
}

// tile is a province on the grid.
type tile struct {
	Code  string `json:"code"`
	Name  string `json:"name"`
	Short string `json:"short"` // the name as far as it fits on the tile
	Row   string `json:"row"`
	Col   string `json:"col"`
}

func tiles(language string) (all []tile) {
	for _, f := range lines(tileTable, 6) {
		name, short := f[1], f[1]
		if language == "en" {
			name, short = f[2], f[3]
		}
		all = append(all, tile{f[0], name, short, f[4], f[5]})
	}
	return all
}

// lines returns the fields of the lines of a table that are no comments.
func lines(table string, fields int) (all [][]string) {
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) == fields && !strings.HasPrefix(line, "#") {
			all = append(all, f)
		}
	}
	return all
}
