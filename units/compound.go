package units

// compound adds the smaller units that follow a measure: 五年六个月, 3斤5两,
// 123元1角1分, 一米七五. Money is told in the larger unit, all else in the
// smaller.
func (r reader) compound(e *element) {
	for e.hasUnit && e.approx == Exact && !e.linked && !e.isRounded() {
		at := r.nextPart(e.next)
		if !r.startsNumeral(at) {
			return
		}
		var part element
		switch ok := r.element(at, &part); {
		case !ok || part.value.over || part.isRounded():
			return
		case !part.hasUnit:
			r.addDecimals(e, &part)
			return
		case !r.addPart(e, &part):
			return
		}
	}
}

// isRounded says that e is a fraction which does not end. It makes no compound, where
// the rounding would be lost.
func (e *element) isRounded() bool { return e.approx == Exact && e.lo != e.hi }

// nextPart returns where the next part of a compound may begin: behind 零, 又 or 加.
func (r reader) nextPart(at int) int {
	if n, end := r.behind(at); n.role == joint {
		return end
	}
	return at
}

// addPart adds part to e if its unit is a smaller one of the same kind, in any
// of their readings: 分 is money behind 角, and time before 秒.
func (r reader) addPart(e, part *element) bool {
	for _, i := range r.readingsOf(e) {
		for _, j := range r.readingsOf(part) {
			larger, smaller := &r.entries[i], &r.entries[j]
			if larger.base == "" || larger.base != smaller.base || larger.dimension != smaller.dimension {
				continue
			}
			ratio, ok := larger.factor.over(smaller.factor)
			if ok && part.lo.compare(ratio) < 0 {
				if j != part.index {
					part.unit.Symbol = smaller.symbol // the 分 of 3小时20分 are 分钟
				}
				e.join(part, i, j, larger.dimension, ratio)
				return true
			}
		}
	}
	return false
}

func (r reader) readingsOf(e *element) []int {
	if e.spoken || !e.scaled.isZero() {
		return nil
	}
	return r.readings[r.chars.foldedString(e.unit.Symbol)]
}

// join adds part, of whose unit ratio make one of e's; i and j are the entries.
func (e *element) join(part *element, i, j int, d Dimension, ratio number) {
	if d == Money {
		exp := -ratio.lowestPlace()
		part.value, part.span, part.place = part.value.shift(exp), part.span.shift(exp), part.place+exp
		e.index, e.unit.Dimension = i, d
		e.smallest, e.scale = j, exp
	} else {
		e.value, e.span = e.value.times(ratio), e.span.times(ratio)
		e.index, e.unit = j, Unit{part.unit.Symbol, d}
	}
	e.take(part)
}

// take adds the number of part, which stands behind e and has its sign.
func (e *element) take(part *element) {
	if e.value.neg {
		part.negate()
	}
	e.value, e.span = e.value.plus(part.value), e.span.plus(part.span)
	e.approx, e.place = part.approx, part.place
	e.end, e.next, e.digitsEnd = part.end, part.next, part.digitsEnd
}

// addDecimals reads bare digits behind a unit as its decimals: 三块五, 一米七五,
// 三块五毛六, 一米零五, 37度5, 2分54秒90.
func (r reader) addDecimals(e, part *element) {
	length := r.placesOf(e, part)
	if length == 0 || e.index < 0 || length > r.digitsBehind(e) || part.form&^(hasArabic|isPositional) != 0 || e.has(hasPoint) || r.isUnit(r.space(part.end)) {
		return
	}
	part.place = e.scale - length
	part.value, part.span = part.value.shift(part.place), part.span.shift(part.place)
	e.take(part)
	if i, ok := r.reading(e.unit.Symbol, Money); ok {
		e.index, e.unit.Dimension = i, Money
	}
}

// placesOf returns how many digits part has, a 零 before it included; 0 where it
// does not stand right behind e.
func (r reader) placesOf(e, part *element) int {
	between := r.text[e.next:part.start]
	switch {
	case !part.has(hasArabic) && (between == "" || between == "零"):
		return (part.end - e.next) / len("零")
	case between == "":
		return part.length
	}
	return 0
}

// digitsBehind returns how many bare digits may stand behind the last unit of e.
func (r reader) digitsBehind(e *element) int {
	if e.scale != 0 {
		return r.entries[e.smallest].digits
	}
	return r.entries[e.index].digits
}
