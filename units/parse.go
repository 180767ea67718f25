package units

import "strings"

// Parse reads a text that is one quantity and nothing else, in any wording that
// Scan finds, with 人民币, 整 and 钱 around it and spaces at its ends. It takes
// 15日 for a span of time and 一批 for a count, since nothing around them says
// otherwise; a year (2018年) is an error. Errors are a *SyntaxError or a
// *LimitError.
func Parse(s string) (Quantity, error) {
	start := len(s) - len(strings.TrimLeft(s, " \t\u3000"))
	end := len(strings.TrimRight(s, " \t\u3000"))
	if start >= end {
		return Quantity{}, &SyntaxError{s, 0, "it is empty"}
	}
	x := scanner{tables: get(), text: s[:end], at: start}
	r, ok := x.whole()
	switch {
	case !ok:
		return Quantity{}, &SyntaxError{s, start, "no number begins"}
	case r.value.over || r.hi.over:
		return Quantity{}, &LimitError{s, r.start}
	case r.from > start:
		return Quantity{}, &SyntaxError{s, start, "what stands before the number is no marker or currency"}
	case r.next < end:
		return Quantity{}, &SyntaxError{s, r.next, "what follows is no unit or marker"}
	}
	q, ok := r.quantity()
	if !ok {
		return Quantity{}, &LimitError{s, r.start}
	}
	return q, nil
}

// whole reads the first quantity of the text without regard to what it may be
// taken for in another.
func (s *scanner) whole() (reading, bool) {
	at := s.starts.next(s.text, s.at)
	if at == len(s.text) {
		return reading{}, false
	}
	at = s.behindMinus(at)
	kind, start, end := s.wordAt(s.text, s.at, at)
	e, ok := s.elementOf(kind, start, end, at)
	if !ok {
		return reading{}, false
	}
	if _, year := s.isCalendar(s.text, &e, s.at); year && e.isYear() {
		return reading{}, false
	}
	s.sign(s.text, s.at, &e)
	s.through(s.text, &e)
	return s.assemble(e, s.at), true
}
