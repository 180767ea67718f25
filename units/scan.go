package units

import "iter"

// Scan yields the quantities of a text from left to right, of two readings the
// longer; they do not overlap. Bare numbers are among them, and 一 with its
// classifier, which a text may or may not mean as a count. Dates, times,
// ordinals, identifiers and words with a numeral in them are not, nor are
// numbers of 2^128 or more.
func Scan(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		s := scanner{reader: reader{get(), text}}
		for s.find() {
			for i := range s.found {
				if m, ok := s.found[i].match(); ok && !yield(m) {
					return
				}
			}
		}
	}
}

// scanner walks through a text. Everything before at is done with.
type scanner struct {
	reader
	at       int
	found    []reading // what find has found: one, or the numbers of a list
	dated    bool      // the last number read was part of a date
	ordinal  int       // where the last ordinal ended, for 第一、二条
	quoted   int       // where the name in quotation marks ends that a number began
	tokenEnd int       // up to where Latin text is known to be no address
}

// maxList is how many numbers one unit may close.
const maxList = 100

// find reads on to the next quantity, or to the next list of numbers that one
// unit closes (3,057、6,826及10,863名); false at the end of the text.
func (s *scanner) find() bool {
	for {
		at := s.starts.next(s.text, s.at)
		if at == len(s.text) {
			return false
		}
		s.found = s.found[:0]
		if s.readList(at) {
			return true
		}
	}
}

// readList reads the numbers joined to the one at text[at], up to one with a
// unit. A list that ends in a date is one of dates.
func (s *scanner) readList(at int) bool {
	for joined := true; joined; {
		n := len(s.found)
		s.found = append(s.found, reading{})
		q := &s.found[n]
		if !s.read(at, q) {
			s.found = s.found[:n]
			return n > 0 && !s.dated
		}
		if q.hasUnit {
			for i := range s.found {
				s.found[i].unit, s.found[i].hasUnit = q.unit, true
			}
			break
		}
		at, joined = s.listLink(q.next)
		joined = joined && len(s.found) < maxList
	}
	return true
}

// read reads the quantity whose number is at text[at] into q, and moves behind it,
// or behind what stands there instead.
func (s *scanner) read(at int, q *reading) bool {
	floor := s.at
	s.dated = false
	at = s.begin(floor, at)
	if end := s.fullDate(at); end > at {
		s.at, s.dated = end, true
		return false
	}
	end, ok := s.identifier(at)
	if !ok {
		end, ok = s.numbersLine(at)
	}
	if ok {
		s.at = end
		return false
	}
	kind, wordAt, wordEnd := s.wordOver(floor, at)
	word := wordEnd > 0 && kind.phrase < 0 && !s.beginsSeveral(at, wordEnd)
	if word && kind.fixed {
		s.at = wordEnd
		return false
	}
	ok = s.elementOf(kind, wordAt, wordEnd, at, &q.element)
	if !ok || word && wordEnd >= q.next {
		_, size := s.char(at)
		s.at = max(wordEnd, at+size)
		return false
	}
	return s.judge(q, floor)
}

// begin returns where the number at text[at] begins: behind its minus, or before
// what leaves its first digit out.
func (s *scanner) begin(floor, at int) int {
	return s.beforeHalf(floor, s.beforePoint(floor, s.behindMinus(at)))
}

// behindMinus returns where the number behind 零下 or 零下摄氏 begins, or at.
func (s *scanner) behindMinus(at int) int {
	if !s.is(at, zero) {
		return at
	}
	n, end := s.behind(at)
	if hasPrefixAt(s.text, end, "摄氏") || hasPrefixAt(s.text, end, "华氏") {
		end += len("摄氏")
	}
	if n.role == minus && s.startsNumeral(end) {
		return end
	}
	return at
}

// elementOf reads the element at text[at], or the one that a phrase begins.
func (s *scanner) elementOf(kind wordKind, start, end, at int, e *element) bool {
	if end == 0 || kind.phrase < 0 {
		return s.element(at, e)
	}
	e.numeral = s.phrases[kind.phrase]
	e.start, e.end = start, end
	s.measure(e)
	return true
}

// judge tells a quantity from an ordinal, a date and a name.
func (s *scanner) judge(q *reading, floor int) bool {
	e := &q.element
	s.sign(floor, e)
	s.through(e)
	s.at = e.next
	if s.isOrdinal(e, floor) {
		if e.isDegrees() {
			s.at = s.pastAngle(s.at)
		}
		s.ordinal = s.at
		return false
	}
	if end, ok := s.calendar(floor, e); ok {
		s.at, s.dated = end, true
		return false
	}
	s.assemble(q, floor)
	s.at = q.next
	return !q.value.over && !q.hi.over && !s.isName(q, floor)
}

// assemble adds to an element what stands around it.
func (s *scanner) assemble(q *reading, floor int) {
	next := q.next
	s.compound(&q.element)
	if q.next > next {
		s.through(&q.element)
	}
	s.trailing(q)
	s.leading(floor, q)
	s.settlePieces(q)
}

// isOrdinal says that 第 makes an ordinal of e, or a village the name of a group, or
// either of the number that e is joined to.
func (s *scanner) isOrdinal(e *element, floor int) bool {
	at := e.start
	if c, size := charBefore(s.text[floor:], at-floor); isSpace(c) || c == '(' || c == '（' {
		at -= size
	}
	if n, start := s.ahead(floor, at); n.role == ordinal || start > floor && s.namesGroup(n, e) {
		return true
	}
	if s.ordinal == 0 || s.ordinal != floor {
		return false
	}
	next, joined := s.listLink(floor)
	if end, ok := s.rangeLink(floor); ok {
		next, joined = end, true
	}
	return joined && next == e.start
}
