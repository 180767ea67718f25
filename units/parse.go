package units

import "strings"

// blank is what may stand around a quantity.
const blank = " \t\r\n\u3000"

// Parse reads a text that is one quantity and nothing else, in any wording that
// Scan finds, with 人民币, 整 and 钱 around it and spaces at its ends. It takes
// 15日 for a span of time and 一批 for a count, since nothing around them says
// otherwise; a year (2018年) is an error. Errors are a *SyntaxError or a
// *LimitError.
func Parse(s string) (Quantity, error) {
	start := len(s) - len(strings.TrimLeft(s, blank))
	end := len(strings.TrimRight(s, blank))
	if start >= end {
		return Quantity{}, &SyntaxError{s, 0, "it is empty"}
	}
	x := scanner{reader: reader{get(), s[:end]}, at: start}
	var q reading
	switch {
	case !x.whole(&q):
		return Quantity{}, &SyntaxError{s, start, "no number is found"}
	case q.value.over || q.hi.over:
		return Quantity{}, &LimitError{s, q.start}
	case q.from > start:
		return Quantity{}, &SyntaxError{s, start, "what stands before the number is no marker or currency"}
	case q.next < end:
		return Quantity{}, &SyntaxError{s, q.next, "what follows is no unit or marker"}
	}
	out, ok := q.quantity()
	if !ok {
		return Quantity{}, &LimitError{s, q.start}
	}
	return out, nil
}

// whole reads the first quantity of the text into q, whatever it may be taken for
// among other words; years excepted.
func (s *scanner) whole(q *reading) bool {
	floor := s.at
	at := s.starts.next(s.text, s.at)
	if at == len(s.text) {
		return false
	}
	at = s.begin(floor, at)
	kind, start, end := s.wordOver(floor, at)
	e := &q.element
	if !s.elementOf(kind, start, end, at, e) || e.form.isCode() {
		return false
	}
	s.sign(floor, e)
	s.through(e)
	if e.isYear() && s.tellsYear(e) {
		return false
	}
	s.assemble(q, floor)
	return true
}
