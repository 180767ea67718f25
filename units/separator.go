package units

// separated appends the groups of three digits behind commas or spaces to the
// digits that begin at text[at]: ,234,567.
func (r reader) separated(at int, d *digits, n number) number {
	c, size := r.folded(d.end)
	if isSpace(c) && c != '\u3000' {
		return r.spaced(at, d, n)
	}
	for c == ',' {
		m, end, length := r.arabicRun(d.end+size, n)
		if length != 3 {
			break
		}
		n, d.end, d.length = m, end, d.length+3
		d.form |= hasSeparator
		c, size = r.folded(d.end)
	}
	return n
}

// spaced appends the groups of three digits behind single spaces of one kind:
// 24 064件. The columns of a table look alike, so no other number may stand
// beside it, and behind spaces that are not thin a unit must follow.
func (r reader) spaced(at int, d *digits, n number) number {
	if !r.mayBeGrouped(at) {
		return n
	}
	group, m := *d, n
	space, size := r.char(d.end)
	for c := space; c == space && !m.over; c, _ = r.char(group.end) {
		next, end, length := r.arabicRun(group.end+size, m)
		if length != 3 {
			break
		}
		m, group.end, group.length = next, end, group.length+3
	}
	if group.end == d.end || !r.closesGroups(group.end, isThin(space)) {
		return n
	}
	*d = group
	d.form |= hasSeparator
	return m
}

// mayBeGrouped says that what stands before the digits at text[at] does not make
// them a number of their own: a digit, a letter or a label (表2 118件).
func (r reader) mayBeGrouped(at int) bool {
	before := skipSpaceBefore(r.text, 0, at)
	c, _ := charBefore(r.text, before)
	n, _ := r.ahead(0, before)
	first, _ := r.folded(at)
	return first != '0' && !isDigit(c) && !isLatin(c) && c != '.' && n.role != label && n.role != ordinal
}

// closesGroups says that digits which end at text[at] are no column: a unit, a
// multiplier or another number of a range or list follows.
func (r reader) closesGroups(at int, thin bool) bool {
	if c, size := r.folded(at); c == '.' {
		_, at, _ = r.arabicRun(at+size, number{})
	}
	next := r.space(at)
	if r.is(next, arabic) {
		return false
	}
	_, linked := r.rangeLink(at)
	_, listed := r.listLink(at)
	return thin || linked || listed || r.is(next, large) || r.is(next, more) || r.isUnit(next)
}
