package place

import "fmt"

// kind says what a name of the tables stands for.
type kind uint8

const (
	division kind = iota // has a six-digit code
	district             // of Hong Kong, Macao or Taiwan
	zone                 // no division, yet named like one: 雄安新区
	state                // foreign
	nation               // 全国
	alias                // another name of a division: 克州
	initial              // one character for a division: 沪
)

// parseKind reads a kind of the table of zones.
func parseKind(name string) (kind, error) {
	switch name {
	case "zone":
		return zone, nil
	case "state":
		return state, nil
	case "nation":
		return nation, nil
	case "alias":
		return alias, nil
	case "initial":
		return initial, nil
	}
	return 0, fmt.Errorf("%q is no kind; use zone, state, nation, alias or initial", name)
}
