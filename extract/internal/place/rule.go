package place

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
	"github.com/tongbao-go/tongbao/extract/internal/table"
)

// strength says how much a name must have about it to be read as a place.
type strength uint8

const (
	usual strength = iota // as the kind of the name has it, see weigh
	free                  // stands anywhere
	weak                  // only beside a word that shows it, or right behind a place around it
	rival                 // as weak, and several places have equal claim to it
	child                 // only right behind a place around it: 郊区
	never                 // only the full name is a place: 公安县
)

func parseStrength(name string) (strength, error) {
	for i, n := range [...]string{"", "free", "weak", "rival", "child", "never"} {
		if n == name {
			return strength(i), nil
		}
	}
	return 0, fmt.Errorf("%q is no strength; use free, weak, rival, child, never or nothing", name)
}

// rule says when a name is read as a place.
type rule struct {
	strength strength
	before   []string          // no place right behind one of these
	after    map[rune][]string // nor right before one of these, but for those after a !, by their first character
}

// rules are kept by name; some keys stand for many names.
type rules map[string]*rule

const (
	anyName   = "*"  // every name, or every name that ends in what follows: *市
	shown     = "+"  // what shows a name to be a place: 新华社 before it, 警方 after it
	several   = "++" // its after column: what follows initials in a row, 两地
	scene     = "@"  // its before column: what shows the short name of a city to be a place: 在
	borrowed  = "~"  // its after column: what takes the short name of a county into its own: 国际机场
	exception = "!"
)

func (g *Gazetteer) readRules(text string) error {
	return table.Each("placerules.tsv", text, 4, func(cells []string) error {
		s, err := parseStrength(cells[1])
		if err != nil {
			return err
		}
		g.rules[cells[0]] = &rule{s, strings.Fields(cells[2]), byFirst(strings.Fields(cells[3]))}
		return nil
	})
}

// byFirst groups entries of the after column by the first character of their word.
func byFirst(entries []string) map[rune][]string {
	groups := map[rune][]string{}
	for _, entry := range entries {
		first, _ := utf8.DecodeRuneInString(strings.TrimPrefix(entry, exception))
		groups[first] = append(groups[first], entry)
	}
	return groups
}

// beside reports whether a word of the rule stands beside text[start:end].
func (r *rule) beside(text string, start, end int) bool {
	if r == nil {
		return false
	}
	for _, word := range r.before {
		if strings.HasSuffix(text[:start], word) {
			return true
		}
	}
	return r.precedes(text[end:])
}

// precedes reports whether the longest entry of the after column that rest begins
// with is no exception.
func (r *rule) precedes(rest string) bool {
	if r == nil {
		return false
	}
	length, found := 0, false
	first, _ := runes.Decode(rest, 0)
	for _, entry := range r.after[first] {
		word, excepted := strings.CutPrefix(entry, exception)
		if len(word) > length && strings.HasPrefix(rest, word) {
			length, found = len(word), !excepted
		}
	}
	return found
}

// stops returns the rules that may keep a name from being a place.
func (rs rules) stops(name string) [3]*rule {
	_, size := utf8.DecodeLastRuneInString(name)
	return [...]*rule{rs[name], rs[anyName+name[len(name)-size:]], rs[anyName]}
}

// stopped reports whether a rule keeps the name at text[start:end] from being a
// place. What stands before a place just named, at floor, is no part of a word with it.
func (f *form) stopped(text string, floor, start, end int) bool {
	text, start, end = text[floor:], start-floor, end-floor
	for _, r := range f.stops {
		if r.beside(text, start, end) {
			return true
		}
	}
	return false
}

// weigh gives every form its strength: that of its rule, else weak for a name of
// two characters unless a province, prefecture or state is called so.
func (g *Gazetteer) weigh() {
	for i := range g.forms.list {
		f := &g.forms.list[i]
		f.stops = g.rules.stops(f.text)
		if r := f.stops[0]; r != nil {
			f.strength = r.strength
		}
		if f.strength == usual {
			f.strength = g.usual(f)
		}
	}
}

func (g *Gazetteer) usual(f *form) strength {
	if len(f.text) > prefix {
		return free
	}
	for u := range g.forms.of(f) {
		a := &g.areas[u.area]
		recent := a.to == 0 || a.to > 2000
		if recent && (g.level(u.area) < county || a.kind > district) {
			return free
		}
	}
	return weak
}
