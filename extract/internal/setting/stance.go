package setting

import "strings"

// decide finds what a cue does, by the words around it in its clause.
func (s *scanner) decide(c *cue) {
	if _, ok := s.words.begins(s.text[c.End:], media); ok {
		return
	}
	before := s.upTo(*c, s.clause)
	if c.agency {
		c.stance = s.stanceOfBody(*c, before)
		return
	}
	before = s.upTo(*c, s.subject())
	c.scene = s.inPlace(before)
	_, helps := s.words.ends(before, aside)
	if c.scene || !helps && (s.generic(*c) || s.words.skip(before, lead) == "") {
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
