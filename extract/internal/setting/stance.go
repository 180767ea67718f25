package setting

import (
	"slices"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// decide finds what a cue does, by the words around it in its clause.
func (s *scanner) decide(c *cue) {
	if _, ok := s.words.begins(s.text[c.End:], media); ok {
		c.place = place.Place{}
		return
	}
	before := s.upTo(*c, s.clause)
	c.first = s.words.skip(before, lead) == ""
	if c.agency {
		c.stance = s.stanceOfBody(*c, before)
		return
	}
	if s.gazetteer.Abroad(c.place) && s.ofSuspects(before) {
		return
	}
	before = s.upTo(*c, s.subject())
	c.scene = s.inPlace(before) || s.nearBy(*c, before) || s.takenFrom(*c, before)
	_, helps := s.words.ends(before, aside)
	if c.scene || !helps && (s.generic(*c) && !s.within(*c) || s.words.skip(before, lead) == "" || s.titles(c.End)) {
		c.stance = acting
	}
}

// upTo returns what stands between a byte and a cue, without the 自 of a clause that
// tells since when: 自某地警方开展行动以来.
func (s *scanner) upTo(c cue, from int) string {
	before := s.text[max(from, c.Start-maxClause):c.Start]
	if since, ok := strings.CutSuffix(before, "自"); ok && strings.HasSuffix(s.restOfClause(), "以来") {
		return since
	}
	return before
}

// restOfClause returns the clause that is being read, empty where it ends too far
// away.
func (s *scanner) restOfClause() string {
	rest := s.text[s.clause:min(len(s.text), s.clause+maxClause)]
	if stop := s.words.stops.Next(rest, 0); stop < len(rest) {
		return rest[:stop]
	}
	return ""
}

// subject returns where the subject of the clause may begin: behind a place that
// began it (临河报道南山市…).
func (s *scanner) subject() int {
	if n := len(s.cues) - 1; n >= 0 && s.cues[n].stance == acting && !s.cues[n].agency {
		return max(s.clause, s.cues[n].End)
	}
	return s.clause
}

// generic reports whether a cue is the country or an area like 全市: it needs no
// place in the sentence to count.
func (s *scanner) generic(c cue) bool {
	_, ok := s.words.begins(s.text[c.Start:], area)
	return ok || c.place == s.nation
}

// within reports whether a body of a part of the area acts in the clause already, so
// that the area only describes what it took part in: 某市警方参加全省行动.
func (s *scanner) within(c cue) bool {
	const near = 8
	for _, body := range slices.Backward(s.cues[max(0, len(s.cues)-near):]) {
		if body.Start < s.clause {
			return false
		}
		if body.acts() && body.place != c.place && c.place.Contains(body.place) {
			return true
		}
	}
	return false
}

// inPlace reports whether a place right behind is where something was done: 在, but
// not 盘踞在.
func (s *scanner) inPlace(before string) bool {
	w, ok := s.words.ends(before, where)
	if !ok {
		return false
	}
	_, stays := s.words.ends(before[:len(before)-len(w.text)], stay)
	return !stays && !s.frames()
}

// nearBy reports whether a place right behind is one near by to which those who act
// went, as within their city: 赶赴; what they do farther away is still theirs.
func (s *scanner) nearBy(c cue, before string) bool {
	if _, ok := s.words.ends(before, toward); !ok {
		return false
	}
	around := s.common(c.place, s.around)
	return strings.Contains(around.Path, "/") || strings.HasSuffix(around.Path, "市")
}

// ofSuspects reports whether suspects are the subject of a clause that begins so: what
// they do abroad is told of a case at home.
func (s *scanner) ofSuspects(before string) bool {
	for at := range before {
		if _, ok := s.words.begins(before[at:], suspect); ok {
			return true
		}
	}
	return false
}

// takenFrom reports whether a place right behind is where persons or things were found
// or to which they were given, as in 从某地抓获 and 向某省转办, and not only on their way,
// as in 从某地运往.
func (s *scanner) takenFrom(c cue, before string) bool {
	if !strings.HasSuffix(before, "从") && !strings.HasSuffix(before, "向") {
		return false
	}
	rest := s.text[c.End:min(len(s.text), c.End+maxClause)]
	rest = rest[:s.words.stops.Next(rest, 0)]
	for at := range rest {
		if w, ok := s.words.begins(rest[at:], find|route); ok {
			return w.roles&find != 0
		}
	}
	return false
}

// titles reports whether a place that ends at a byte begins the title of a case, of
// which the next clause tells: 某省“4·01”专案,.
func (s *scanner) titles(end int) bool {
	r, size := runes.Decode(s.text, end)
	if r != '“' && r != '「' {
		return false
	}
	rest := s.text[end+size : min(len(s.text), end+maxClause)]
	mark := string(closerOf(r))
	_, rest, ok := strings.Cut(rest, mark)
	if !ok {
		return false
	}
	w, ok := s.words.begins(rest, casework)
	return ok && strings.IndexAny(rest, "，,") == len(w.text)
}

// frames reports whether the clause from here on is what others act in or under: 在
// 某地某武装庇护下.
func (s *scanner) frames() bool { return strings.HasSuffix(s.restOfClause(), "下") }

func (s *scanner) stanceOfBody(c cue, before string) stance {
	_, with := s.words.ends(s.listHead(before), aside|where)
	_, owned := s.words.begins(s.text[c.End:], behind)
	switch {
	case with, owned, s.joined(c), strings.Contains(before, "在") && s.frames():
		return helping
	case s.announces(c.End):
		return announcing
	case strings.HasSuffix(before, "从"): // 从某局抽调
		return helping
	}
	return acting
}

// listHead returns what stands before the list that goes on behind before, if it
// does: 会同 of 会同网信、文化 before 等部门.
func (s *scanner) listHead(before string) string {
	if n := strings.Index(before, "、"); n >= 0 && endsJoint(before) {
		for at := range before[:n] {
			if w, ok := s.words.begins(before[at:n], aside); ok {
				return before[:at+len(w.text)]
			}
		}
	}
	return before
}

// joined reports whether a body is named in a row with the one before, which
// speaks for both: 某市公安局及某分局, 某市公安局某专班、某分局.
func (s *scanner) joined(c cue) bool {
	if len(s.cues) == 0 {
		return false
	}
	before := s.cues[len(s.cues)-1]
	return before.agency && before.Start >= s.clause && endsJoint(s.text[before.End:c.Start])
}

// maxClause bounds how far the beginning and the end of a clause are looked for, in
// bytes.
const maxClause = 120

// announces reports whether a body whose name ends at a byte only tells of what
// was done: the next word says so (14日通报) or the last of the clause (局长某某介绍,).
func (s *scanner) announces(end int) bool {
	rest := s.text[end:min(len(s.text), end+maxClause)]
	if _, ok := s.words.begins(s.words.skip(rest, lead), announce); ok {
		return true
	}
	stop := s.words.tellings.Next(rest, 0)
	_, ok := s.words.ends(rest[:stop], announce)
	return ok && stop < len(rest)
}
