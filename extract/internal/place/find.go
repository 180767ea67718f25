package place

import (
	"slices"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// Mention is a place named in a text, at bytes Start to End: 四川乐山 and
// 河北省保定市高阳县 are one mention each.
type Mention struct {
	Start, End int
	last       string  // the last name in it, as written
	areas      []int32 // what it may stand for
	full       bool    // the last name is a full one
	rival      bool    // the areas have equal claim
}

// Find returns the places that a text names, from left to right.
func (g *Gazetteer) Find(text string) []Mention {
	folded := g.folder.Fold(text)
	return g.AppendAt(nil, text, folded, g.openings.All(folded))
}

// AppendAt appends what Find returns, for a text that is at hand in simplified characters
// too, of which it is known at which bytes names may begin: at the Openings.
func (g *Gazetteer) AppendAt(found []Mention, text, folded string, starts runes.Starts) []Mention {
	s := scanner{g: g, text: text, folded: folded}
	for _, at := range starts {
		if at < s.floor {
			continue
		}
		if m, ok := s.mentionAt(at); ok {
			found = append(found, m)
			s.floor = m.End
		}
	}
	return found
}

// Openings are where names may begin.
func (g *Gazetteer) Openings() *runes.Openings { return &g.openings }

// scanner looks for places in one text.
type scanner struct {
	g      *Gazetteer
	text   string
	folded string // the text with every character in its simplified form, as long
	floor  int    // the end of the last mention
}

// mentionAt returns the mention that begins at a byte.
func (s *scanner) mentionAt(at int) (Mention, bool) {
	for f := range s.g.forms.at(s.folded[at:]) {
		if s.stands(f, at) {
			return s.extend(s.mention(f, at)), true
		}
	}
	return s.initialAt(at)
}

// stands reports whether a name may be read as a place that begins at a byte.
func (s *scanner) stands(f *form, at int) bool {
	end := at + len(f.text)
	switch f.strength {
	case never, child:
		return false
	case weak, rival:
		if !s.g.shown.beside(s.folded, at, end) && !(s.g.isCity(f) && s.g.scene.beside(s.folded, at, end)) {
			return false
		}
	}
	return !f.stopped(s.folded, s.floor, at, end)
}

// isCity reports whether a name is the short one of a city at county level, which few
// words are like: 义乌.
func (g *Gazetteer) isCity(f *form) bool {
	for u := range g.forms.of(f) {
		if a := &g.areas[u.area]; a.kind == division && a.to == 0 && strings.HasSuffix(a.name, "市") {
			return true
		}
	}
	return false
}

// mention returns the mention of a form at a byte.
func (s *scanner) mention(f *form, at int) Mention {
	end := at + len(f.text)
	return Mention{Start: at, End: end, last: s.text[at:end], areas: f.areas, full: f.full, rival: f.strength == rival}
}

// extend takes in the names that follow as long as each lies in the one before.
func (s *scanner) extend(m Mention) Mention {
	for {
		next, ok := s.childAt(m.End, m.areas)
		if !ok {
			return m
		}
		next.Start, next.rival = m.Start, false
		m = next
	}
}

// childAt returns the name at a byte that lies in one of the areas.
func (s *scanner) childAt(at int, around []int32) (Mention, bool) {
	for f := range s.g.forms.at(s.folded[at:]) {
		if f.strength == never || f.stopped(s.folded, at, at, at+len(f.text)) {
			continue
		}
		m := s.mention(f, at)
		m.areas = keep(m.areas, func(i int32) bool { return s.g.inside(i, around) })
		if len(m.areas) > 0 && !s.borrowed(m) {
			return m, true
		}
	}
	return Mention{}, false
}

// borrowed reports whether the short name of a county is only part of the name of
// something that may well lie outside it: 广州白云国际机场.
func (s *scanner) borrowed(m Mention) bool {
	return !m.full && s.g.level(m.areas[0]) == county && s.g.borrowed.precedes(s.folded[m.End:])
}

// inside reports whether area i lies in one of the areas and is none of them.
func (g *Gazetteer) inside(i int32, around []int32) bool {
	parent := g.areas[i].parent
	return parent != none && slices.ContainsFunc(around, func(j int32) bool { return g.within(parent, j) })
}
