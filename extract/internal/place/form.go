package place

import (
	"iter"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// forms is an index of the names in use. They are grouped by a hash of their first
// two characters, so that most positions of a text cost one look-up at most; the names
// of a group are chained, the longest first.
type forms struct {
	groups [groups]int32 // the longest form of each, from 1
	list   []form
	uses   []use
}

// groups is how many there are, about as many as pairs of characters that begin a form.
const groups = 1 << 13

// groupOf returns the group of the forms that begin as a text does.
func groupOf(text string) int {
	first, size := runes.Decode(text, 0)
	second, _ := runes.Decode(text, size)
	return int(uint32(first)*251+uint32(second)) % groups
}

// form is a name and the areas that it is used of.
type form struct {
	text     string
	next     int32 // the next form of the group, no longer than this
	uses     int32
	strength strength
	stops    [3]*rule // what may keep it from being a place, nil for no rule
	areas    []int32  // of its uses, once all are entered
	full     bool     // it is the full name of one of them
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
		list: make([]form, 0, areas*3/2),
		uses: make([]use, 0, areas*2),
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
	head := &f.groups[groupOf(text)]
	before, at := none, *head-1
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
		*head = i + 1
	} else {
		f.list[before].next = i
	}
	return i
}

// at yields the forms that text begins with, the longest first.
func (f *forms) at(text string) iter.Seq[*form] {
	return func(yield func(*form) bool) {
		for i := f.groups[groupOf(text)] - 1; i != none; i = f.list[i].next {
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

// settle gives the forms the areas of their uses.
func (f *forms) settle() {
	areas := make([]int32, 0, len(f.uses))
	for i := range f.list {
		name, first := &f.list[i], len(areas)
		for u := range f.of(name) {
			areas = append(areas, u.area)
			name.full = name.full || !u.short
		}
		name.areas = areas[first:len(areas):len(areas)]
	}
}
