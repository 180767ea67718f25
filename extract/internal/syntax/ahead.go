package syntax

// lookAhead gives figures that found no verb before them the verb of what
// follows: the next item of their list (汽油22.8吨、车辆3台被收缴), or the next
// clause, whose subject they are (两名司机,将…放入…).
func (p *Parser) lookAhead() {
	for i := len(p.figures) - 1; i >= 0; i-- {
		f := &p.figures[i]
		if i+1 < len(p.figures) && p.figures[i+1].Clause == f.Clause {
			f.learn(&p.figures[i+1], p.clauses[f.Clause].Start)
		} else if f.wantsVerb() && (f.Pattern == NumberNoun || f.Pattern == FrontNumberVerb) {
			p.verbOfNext(f)
		}
	}
}

// learn takes over from the next item of the list what the figure does not know:
// all of it in a list of numbers (3057、6826及10863名访客被捕), else its verb.
func (f *Figure) learn(next *Figure, clause int) {
	follows := next.Pattern == NumberNounVerb || next.Pattern == FrontNumberVerb || next.Pattern == LightNounNumber && f.Pattern == FrontNumberVerb
	switch {
	case f.Joined && f.Object.Empty() && f.Unit == next.Unit && !next.Object.Empty():
		f.copyObject(next)
		if f.Action.Empty() {
			f.copyAction(next)
		}
	case follows && (f.wantsVerb() || f.lendsVerb(clause) && next.Marks&MarkPart == 0 && next.carries(f.Noun)):
		f.copyAction(next)
		f.Pattern = next.Pattern
	}
}

// wantsVerb reports whether the figure still needs an action.
func (f *Figure) wantsVerb() bool {
	switch f.Pattern {
	case NounCopulaNumber, ShareNumber, ChangeNumber, Threshold:
		return false
	}
	return f.Action.Empty() && (!f.Object.Empty() || f.Pattern == FrontNumberVerb) && f.Marks&MarkCopula == 0
}

// lendsVerb reports whether the verb of the figure is only lent to it, by a clause before
// or from before 的, and gives way to a predicate behind: 被查的8名摊主和2名批发商均被处罚.
func (f *Figure) lendsVerb(clause int) bool {
	return f.Pattern == DescribedNumber || f.Pattern == NumberNoun && !f.Action.Empty() && f.Action[0].Start < clause
}

// verbOfNext takes the verb of a following clause that holds no quantity.
func (p *Parser) verbOfNext(f *Figure) {
	next := f.Clause + 1
	if next >= len(p.clauses) || p.clauses[next].opening != comma || p.counts(next) {
		return
	}
	words := p.words(&p.clauses[next])
	it := item{parser: p, words: words, to: len(words)}
	if r := it.predicate(0); !r.empty() {
		it.setAction(f, r)
	}
}
