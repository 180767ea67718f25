package units

// rangeLink returns the end of the word or dash at text[at] that makes a range.
func rangeLink(text string, at int) (end int, ok bool) {
	p := skipSpace(text, at)
	c, size := charAt(text, p)
	switch c {
	case '至', '到', '-', '－', '–', '—', '―', '~', '～', '〜', '∼', '─', '−':
	default:
		return at, false
	}
	if next, _ := charAt(text, p+size); next == c {
		return at, false // a dash of two is no range
	}
	return skipSpace(text, p+size), true
}

// through joins e with a second number behind 至 or a dash: 10至15名.
func (t *tables) through(text string, e *element) {
	if e.linked || e.is(isPhrase) {
		return
	}
	p, ok := rangeLink(text, e.next)
	if !ok {
		return
	}
	o, ok := t.signedElement(text, p)
	if !ok {
		return
	}
	t.compound(text, &o)
	first := *e
	if !t.sameUnit(&first, &o) {
		return
	}
	o.start = e.start
	lo, hi := first.lo, o.hi
	if o.lo.compare(first.lo) < 0 {
		lo, hi = o.lo, first.hi
		o.scoreLike = isHyphenAt(text, e.next)
	}
	o.value, o.span, o.approx, o.linked = lo, span{lo, hi}, Range, true
	*e = o
}

// signedElement reads an element that may begin with a minus.
func (t *tables) signedElement(text string, at int) (element, bool) {
	f, end := t.behind(text, at)
	if f.role != minus {
		return t.element(text, at)
	}
	e, ok := t.element(text, end)
	e.negate()
	return e, ok
}

// sign applies the minus before e. A hyphen behind a letter is none, unless
// the unit may fall below zero.
func (t *tables) sign(text string, floor int, e *element) {
	w, start := t.ahead(text, floor, e.start)
	if w.role != minus {
		return
	}
	if c, _ := charBefore(text, start); isHyphen(rune(text[start])) && (c < 0x80 && isLatin(byte(c)) || isHan(c)) && e.unit.Dimension < Ratio {
		return
	}
	e.start = start
	e.negate()
}

func (e *element) negate() {
	e.value = e.value.negate()
	e.span = span{e.hi.negate(), e.lo.negate()}
}

// sameUnit brings the ends of a range to one unit and one multiplier; false
// where they have none in common.
func (t *tables) sameUnit(a, b *element) bool {
	switch {
	case !a.hasUnit:
		a.takePower(b)
		a.unit, a.index = b.unit, b.index
		if t.isPerCent(b) && a.is(hasPower) && b.tenths {
			return false
		}
		if b.tenths {
			a.value, a.span = a.value.shift(1), a.span.shift(1)
		}
		return true
	case !b.hasUnit:
		if !a.parts {
			return false
		}
		b.unit, b.index, b.hasUnit = a.unit, a.index, true
		return true
	case t.folds.string(a.unit.Symbol) == t.folds.string(b.unit.Symbol):
		if a.unit.Dimension != b.unit.Dimension {
			a.unit = b.unit
		}
		return true
	}
	return t.convertEnds(a, b)
}

func (t *tables) isPerCent(e *element) bool { return e.unit.Symbol == "%" }

// takePower gives the smaller end the multiplier of the larger: 3至5万.
func (a *element) takePower(b *element) {
	if a.is(hasPower) || !b.is(hasPower) || b.large == 0 {
		return
	}
	if scaled := a.value.shift(b.large); scaled.compare(b.value) <= 0 {
		a.value, a.span = scaled, a.span.shift(b.large)
	}
}

// convertEnds tells both ends in the smaller of their units.
func (t *tables) convertEnds(a, b *element) bool {
	if t.baseOf(a) == "" || t.baseOf(a) != t.baseOf(b) {
		return false
	}
	fa, fb := t.entries[a.index].factor, t.entries[b.index].factor
	if ratio, ok := fb.over(fa); ok {
		b.scale(ratio)
		b.unit, b.index = a.unit, a.index
		return true
	}
	ratio, ok := fa.over(fb)
	if ok {
		a.scale(ratio)
	}
	return ok
}

func (e *element) scale(ratio number) {
	e.value, e.span = e.value.times(ratio), span{e.lo.times(ratio), e.hi.times(ratio)}
}

func isHyphenAt(text string, at int) bool {
	c, _ := charAt(text, skipSpace(text, at))
	return c == '-'
}
