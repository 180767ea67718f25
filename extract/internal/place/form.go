package place

import (
	"iter"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// forms is an index of the names in use. They are grouped by their first two
// characters, so that most positions of a text cost one look-up at most; the names
// of a group are chained, the longest first.
type forms struct {
	groups map[pair]int32 // the longest form of each
	list   []form
	uses   []use
}

// pair is the first two characters of a form.
type pair [2]rune

// pairAt returns the first two characters of a text.
func pairAt(text string) pair {
	first, size := runes.Decode(text, 0)
	second, _ := runes.Decode(text, size)
	return pair{first, second}
}

// form is a name and the areas that it is used of.
type form struct {
	text     string
	next     int32 // the next form of the group, no longer than this
	uses     int32
	strength strength
}

// use is one area of a form.
type use struct {
	area  int32
	next  int32
	short bool
}

// prefix is the length of two characters; the characters of the tables are three
// bytes each.
const prefix = 6

func newForms(areas int) forms {
	return forms{
		groups: make(map[pair]int32, areas/2),
		list:   make([]form, 0, areas*3/2),
		uses:   make([]use, 0, areas*2),
	}
}

// add enters a name of an area, once. One shorter than two characters is left out.
func (f *forms) add(text string, area int32, short bool) {
	if len(text) < prefix {
		return
	}
	i := f.entry(text)
	for u := range f.of(&f.list[i]) {
		if u.area == area {
			return
		}
	}
	f.uses = append(f.uses, use{area, f.list[i].uses, short})
	f.list[i].uses = int32(len(f.uses) - 1)
}

// entry returns the form with that text, new if there is none.
func (f *forms) entry(text string) int32 {
	group := pairAt(text)
	head, ok := f.groups[group]
	if !ok {
		head = none
	}
	before, at := none, head
	for at != none && len(f.list[at].text) > len(text) {
		before, at = at, f.list[at].next
	}
	for ; at != none && len(f.list[at].text) == len(text); before, at = at, f.list[at].next {
		if f.list[at].text == text {
			return at
		}
	}
	f.list = append(f.list, form{text: text, next: at, uses: none})
	i := int32(len(f.list) - 1)
	if before == none {
		f.groups[group] = i
	} else {
		f.list[before].next = i
	}
	return i
}

// at yields the forms that text begins with, the longest first.
func (f *forms) at(text string) iter.Seq[*form] {
	return func(yield func(*form) bool) {
		i, ok := f.groups[pairAt(text)]
		if !ok {
			return
		}
		for ; i != none; i = f.list[i].next {
			if strings.HasPrefix(text, f.list[i].text) && !yield(&f.list[i]) {
				return
			}
		}
	}
}

// of yields the uses of a form, the last entered first.
func (f *forms) of(name *form) iter.Seq[use] {
	return func(yield func(use) bool) {
		for u := name.uses; u != none; u = f.uses[u].next {
			if !yield(f.uses[u]) {
				return
			}
		}
	}
}
