package units

import "iter"

// Scan yields the quantities of a text from left to right, the longest reading
// first; they do not overlap.
func Scan(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		s := scanner{tables: get(), text: text}
		for s.fill() {
			for i := range s.list {
				if m, ok := s.list[i].match(); ok && !yield(m) {
					return
				}
			}
		}
	}
}

// scanner walks through a text. Everything before at is done with.
type scanner struct {
	*tables
	text     string
	at       int
	list     []reading // found and not yet yielded: one, or a list of numbers
	ordinal  int       // where the last ordinal ended, so that 第一、二条 goes on
	tokenEnd int       // up to where Latin text is known to be no address
}

// fill finds the next quantity, or the next list of numbers that one unit
// closes (3,057、6,826及10,863名); false at the end of the text.
func (s *scanner) fill() bool {
	for {
		at := s.starts.next(s.text, s.at)
		if at == len(s.text) {
			return false
		}
		s.list = s.list[:0]
		if s.readList(at) {
			return true
		}
	}
}

// readList reads the numbers joined to the one at text[at]. A list that ends in
// a date is one of dates.
func (s *scanner) readList(at int) bool {
	for {
		r, ok := s.read(at)
		if !ok {
			return false
		}
		s.list = append(s.list, r)
		if r.hasUnit {
			break
		}
		next, joined := s.listLink(r.next)
		if !joined {
			return true
		}
		at = next
	}
	last := &s.list[len(s.list)-1]
	for i := range s.list {
		s.list[i].unit, s.list[i].hasUnit = last.unit, true
	}
	return true
}

// listLink returns where the next number of a list begins, behind 、 or 和.
func (s *scanner) listLink(at int) (int, bool) {
	p := skipSpace(s.text, at)
	c, size := charAt(s.text, p)
	switch c {
	case '、', '和', '及', '与', '與', '或':
		p = skipSpace(s.text, p+size)
	default:
		return at, false
	}
	return p, p < len(s.text) && s.starts.next(s.text[:min(p+4, len(s.text))], p) == p
}

// read reads the quantity whose number begins at text[at], and moves behind it,
// or behind what stands there instead.
func (s *scanner) read(at int) (reading, bool) {
	floor := s.at
	at = s.behindMinus(at)
	if end, ok := s.identifier(at); ok {
		s.at = end
		return reading{}, false
	}
	kind, start, end := s.wordAt(s.text, floor, at)
	e, ok := s.elementOf(kind, start, end, at)
	if !ok || kind.phrase < 0 && (end >= e.next || kind.fixed) {
		_, size := charAt(s.text, at)
		s.at = max(end, at+size, e.next)
		if kind.fixed {
			s.at = end
		}
		return reading{}, false
	}
	return s.judge(e, floor)
}

// behindMinus returns where the number behind 零下 begins, or at.
func (s *scanner) behindMinus(at int) int {
	if f, end := s.behind(s.text, at); f.role == minus && s.starts.next(s.text, end) == end && end < len(s.text) {
		return end
	}
	return at
}

// elementOf reads the element at text[at], or the one that begins with a phrase.
func (s *scanner) elementOf(kind wordKind, start, end, at int) (element, bool) {
	if end == 0 || kind.phrase < 0 {
		return s.element(s.text, at)
	}
	n := s.phrases[kind.phrase]
	n.start, n.end = start, end
	return s.measured(s.text, n)
}

// judge tells a quantity from a date, an ordinal or a name.
func (s *scanner) judge(e element, floor int) (reading, bool) {
	s.sign(s.text, floor, &e)
	s.through(s.text, &e)
	s.at = e.next
	if s.isOrdinal(&e, floor) {
		s.ordinal = s.at
		return reading{}, false
	}
	if end, ok := s.isCalendar(s.text, &e, floor); ok {
		s.at = end
		return reading{}, false
	}
	r := s.assemble(e, floor)
	s.at = r.next
	if r.value.over || s.isName(&r, floor) {
		return reading{}, false
	}
	return r, true
}

// assemble adds to an element what stands around it.
func (s *scanner) assemble(e element, floor int) reading {
	s.compound(s.text, &e)
	s.through(s.text, &e)
	r := reading{element: e}
	s.trailing(s.text, &r)
	s.leading(s.text, floor, &r)
	return r
}

// isOrdinal says that 第 makes an ordinal of the number, or of the one it is
// joined to.
func (s *scanner) isOrdinal(e *element, floor int) bool {
	p := e.start
	if c, size := charBefore(s.text[floor:], p-floor); c == ' ' || c == '(' || c == '（' {
		p -= size
	}
	if w, _ := s.ahead(s.text, floor, p); w.role == ordinal {
		return true
	}
	if s.ordinal == 0 || s.ordinal != floor {
		return false
	}
	next, joined := s.listLink(floor)
	if end, ok := rangeLink(s.text, floor); ok {
		next, joined = end, true
	}
	return joined && next == e.start
}
