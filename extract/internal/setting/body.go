package setting

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// placeAt reads the cue that the next mention begins and returns where it ends.
func (s *scanner) placeAt(at int) int {
	c := s.row()
	named := c.End
	if w, ok := s.words.begins(s.text[c.End:], area|prefix); ok {
		// 河北 + 全省 + 公安机关, 重庆 + 全市
		end := c.End + len(w.text)
		if a := s.agencyAt(end, true); a.end > end {
			c.End, c.agency = a.end, true
		} else if w.roles&area != 0 {
			c.End = end
		}
	}
	if !c.agency {
		a := s.agencyAt(c.End, true)
		c.agency, c.End = a.end > c.End, a.end
	}
	if c.place = s.branchOf(c, named); s.inCompany(c) {
		return c.End
	}
	if s.owner > 0 {
		c.Start, s.owner = s.owner, 0
	}
	s.add(c)
	return c.End
}

// inCompany reports whether a place right behind one that lies in it only begins the name
// of a company there: 安达市黑龙江某公司.
func (s *scanner) inCompany(c cue) bool {
	if len(s.cues) == 0 || c.agency {
		return false
	}
	before := &s.cues[len(s.cues)-1]
	return before.End == c.Start && !before.agency && !before.place.IsZero() && c.place.Contains(before.place)
}

// wordAt reads the cue that a word for an area or a body without a place before it
// begins, and returns where it ends, at if there is none.
func (s *scanner) wordAt(at int) int {
	if end := s.areaAt(at); end > at {
		return end
	}
	a := s.agencyAt(at, false)
	if a.end == at && at == s.clause {
		a.end = s.branchAt(at) // 高新分局
	}
	if a.end == at {
		return at
	}
	c := cue{Span: layout.Span{Start: at, End: a.end}, agency: true}
	if a.national {
		c.place = s.nation
	}
	return s.addBody(c, at)
}

// areaAt reads a word for an area, alone or with a body behind it: 全市, 市公安局.
func (s *scanner) areaAt(at int) int {
	w, ok := s.words.begins(s.text[at:], area|prefix)
	if !ok {
		return at
	}
	end := at + len(w.text)
	a := s.agencyAt(end, true)
	if a.end == end && w.roles&area == 0 {
		return at
	}
	c := cue{Span: layout.Span{Start: at, End: a.end}, place: s.areaOf(w.kind), agency: a.end > end}
	if c.place.IsZero() {
		c.local, c.spread = w.kind, w.kind == ""
	}
	return s.addBody(c, end)
}

// addBody adds the cue of a body whose place, if it has one, is told up to a byte, or
// leaves it to the next place where that names its own, and returns where it ends.
func (s *scanner) addBody(c cue, told int) int {
	if c.agency && c.place == s.nation && s.ownsNext(c.End) {
		s.owner = c.Start
		return c.End
	}
	if c.agency {
		c.place = s.branchOf(c, told)
	}
	s.add(c)
	return c.End
}

// ownsNext reports whether a body of a place follows a body of the whole country whose
// name ends at a byte, as its own: 国家税务总局深圳市税务局.
func (s *scanner) ownsNext(end int) bool {
	for _, m := range s.mentions {
		if m.Start >= end {
			return m.Start == end && s.agencyAt(m.End, true).end > m.End
		}
	}
	return false
}

// branchOf returns the place of a body whose place is named up to a byte: that of
// its branch if the place holds it or none is named, as in 南京市公安局玄武分局 and
// 海关广东分署.
func (s *scanner) branchOf(c cue, named int) place.Place {
	inner := c.place
	for _, m := range s.mentions {
		if m.Start >= c.End {
			break
		}
		if m.Start <= named || m.End >= c.End {
			continue
		}
		if p := s.resolve(m, c.place); c.place.IsZero() || c.place.Contains(p) {
			inner = p
		}
	}
	return inner
}
