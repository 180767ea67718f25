package period

import "strings"

// namedBefore reads a period that is named by an action and ends in the word at a
// byte: 专项行动期间, “净网2018”专项行动开展以来. It begins no earlier than floor.
func (r reader) namedBefore(at, floor int) (Expr, bool) {
	suffix, end, ok := r.take(at, during|amid|onward)
	if !ok {
		return Expr{}, false
	}
	start := at
	if suffix.uses&onward != 0 {
		start = r.back(start, begun)
	}
	body := len(strings.TrimRight(r.text[:start], closingQuotes))
	if r.back(body, action) == body {
		return Expr{}, false
	}
	start = r.modifiersBefore(start)
	return Expr{Start: start, End: end, kind: named}, start >= floor
}

// back returns the byte before the words of a use that end at a byte.
func (r reader) back(at int, u use) int {
	for {
		w := r.words.endingAt(r.text, at, u)
		if w == nil {
			return at
		}
		at -= len(w.text)
	}
}

// modifiersBefore returns where the name of an action begins: before its modifiers
// and its quoted name.
func (r reader) modifiersBefore(at int) int {
	for {
		start := r.quotedBefore(r.back(at, modifier|action))
		if start == at {
			return at
		}
		at = start
	}
}

// quotedBefore returns the byte before the quotation that ends at a byte, that byte
// if there is none.
func (r reader) quotedBefore(at int) int {
	const longest = 120
	inner := strings.TrimRight(r.text[:at], closingQuotes)
	if inner == r.text[:at] {
		return at
	}
	floor := max(0, len(inner)-longest)
	i := strings.LastIndexAny(inner[floor:], openingQuotes+sentenceEnds)
	if i < 0 || r.quoteEnd(floor+i, openingQuotes) == floor+i {
		return at
	}
	return floor + i
}
