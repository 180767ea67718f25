package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// listed takes over from the list what the item itself does not say.
func (it *item) listed(f *Figure) {
	it.namesThings(f)
	last, governor := it.parser.last(), it.parser.governorOf(it)
	switch {
	case it.identified(f):
	case it.classed() && it.marks&MarkPart == 0:
		f.Pattern = NumberOnly
	case it.front >= 0:
		f.Pattern = FrontNumberVerb
	case f.Object.Empty() && last != nil && it.repeats(last):
		it.repeat(f, last)
	case it.marks&MarkCopula != 0 && f.Object.Empty() && it.dealt(f, run{}):
		f.Pattern = NounCopulaNumber
	case it.marks&MarkCopula != 0 && f.Object.Empty() && governor != nil && !it.persons():
		f.Pattern = Repeated
		f.copyAction(governor)
		f.copyObject(governor)
	case it.marks&MarkCopula != 0 && !it.left.empty(), it.states(f, governor):
		f.Pattern = NounCopulaNumber
	case it.from == it.q && last != nil && last.Clause == it.clause && last.Action.Empty(): // 受灾群众8户31人
	case governor != nil && (it.joint(it.from) || governor.carries(f.Noun)):
		f.copyAction(governor)
		if it.marks&MarkSum != 0 && f.Object.Empty() && last != nil && last.Match == it.words[it.q].match-1 && it.weighs(last) {
			f.copyObject(last)
		}
	case governor == nil && !it.left.empty():
		it.verbBefore(f)
	}
}

// namesThings makes the nouns beside the number the object; one behind 的 is another
// where a copula has the first: 被告人多达15人的案件.
func (it *item) namesThings(f *Figure) {
	if it.marks&MarkCopula != 0 && !it.left.empty() && it.fit(it.left) != misfits && it.q+1 < it.to && it.words[it.q+1].is(lexicon.De) {
		it.right = run{}
	}
	it.setObject(f, it.left, it.right)
	f.Pattern = NumberNoun
	if it.right.empty() {
		f.Pattern = NounNumber
	}
}

// repeat says of the figure all that is said of the last one, or gives it the next of
// the nouns that are dealt out.
func (it *item) repeat(f, last *Figure) {
	f.Pattern = Repeated
	f.Marks |= last.Marks & MarkChange
	if it.joint(it.from) {
		f.Marks |= last.Marks & MarkEach
	}
	f.copyAction(last)
	if it.parser.deal.object(it.parser, f) {
		f.Marks |= last.Marks & MarkSubject
	} else {
		f.copyObject(last)
	}
}

// identified fires where a copula after the number says what is counted:
// 其中15张为新卡.
func (it *item) identified(f *Figure) bool {
	at := it.q + 1
	for at < it.to && it.words[at].is(lexicon.Adverb) && !it.words[at].is(lexicon.Copula) {
		at++
	}
	if at >= it.to || !it.words[at].is(lexicon.Copula) || it.words[at].is(lexicon.Adverb) {
		return false
	}
	what := it.strip(run{at + 1, it.nounEnd(at + 1)})
	if what.empty() || what.end < it.to && !it.joint(what.end) {
		return false
	}
	f.Marks |= MarkCopula
	it.setObject(f, what, run{})
	return true
}

// states reports whether the item makes a statement of its own rather than going
// on the list: ,涉案资金183万元.
func (it *item) states(f *Figure, governor *Figure) bool {
	if it.left.empty() || !it.right.empty() || it.joint(it.from) || it.cases() || governor == nil || !governor.Verb.Is(lexicon.Action) {
		return false
	}
	w := &it.words[it.left.start]
	if prefix := w.Start + 6; !w.is(lexicon.Stated) && (prefix > w.End || !it.parser.lexicon.Lookup(it.parser.text[w.Start:prefix]).Is(lexicon.Stated)) {
		return false
	}
	return governor.Verb.Objects == 0 || it.match().Unit.Dimension != units.Count
}

// repeats reports whether the number stands in a list of bare numbers, so that
// all it says is said of it too: 九万元、六万元.
func (it *item) repeats(last *Figure) bool {
	before := &it.parser.matches[last.Match]
	if it.marks&MarkPart != 0 {
		return false
	}
	if it.from == it.q && !it.persons() {
		return true // 28万批次4亿件
	}
	if before.Unit.Dimension != it.match().Unit.Dimension {
		return it.joint(it.from) && it.bare() && before.Unit.Dimension == units.Count && it.match().Unit.Dimension != units.Money && !it.rate()
	}
	if it.match().Unit.Dimension != units.Count {
		return it.bare()
	}
	return it.joint(it.from) && (last.Unit == it.unit() || !it.persons() || last.Marks&MarkChange != 0)
}

// weighs reports whether the number tells how much of it the figure before counts:
// 贩卖大麻3次,共计12克.
func (it *item) weighs(last *Figure) bool {
	switch it.match().Unit.Dimension {
	case units.Mass, units.Volume:
		return it.parser.matches[last.Match].Unit.Dimension == units.Count
	}
	return false
}

// bare reports whether nothing but what joins or leads up to it stands before the
// number.
func (it *item) bare() bool {
	for i := it.from; i < it.q; i++ {
		if w := &it.words[i]; !w.joins() && !w.is(lexicon.Adverb|lexicon.Copula|lexicon.Sum|lexicon.Preposition) {
			return false
		}
	}
	return true
}

// verbBefore takes the verb of the clause before where the object begins there:
// 查获旧彩超机,旧麻醉机100多台; or where it says no more: 经清点,龙虾共95箱.
func (it *item) verbBefore(f *Figure) {
	p := it.parser
	if it.clause == 0 || p.clauses[it.clause].opening != comma || it.from > 0 || p.counts(it.clause-1) {
		return
	}
	before := p.whole(it.clause - 1)
	verb := before.governing(before.trimStart(0, before.q), before.q)
	switch {
	case verb.empty() || before.words[verb.end-1].force() != lexicon.Strong || verb.end < before.q && !before.words[before.q-1].nominal():
	case verb.end < before.q:
		before.setAction(f, verb)
		if !f.Object.Empty() {
			f.Object[0].Start = before.words[verb.end].Start
		}
	case verb.start == 1 && before.words[0].is(lexicon.Preposition) && before.words[1].End-before.words[1].Start > 3:
		before.setAction(f, verb)
	}
}

// governs reports whether a list may carry the verb of the figure over.
func (f *Figure) governs() bool {
	switch f.Pattern {
	case ChangeNumber, ShareNumber, NounCopulaNumber, Threshold:
		return false
	}
	return !f.Action.Empty() && (!f.Verb.Is(lexicon.Action) || f.Verb.Force != lexicon.Change && f.Verb.Force != lexicon.Share)
}

// carries reports whether a list may carry the verb of f over to a noun: one that the
// verb is used of, or of the kind of the noun that f has.
func (f *Figure) carries(noun *lexicon.Word) bool {
	return f.Verb == nil || noun == nil || noun.Object == 0 || f.Verb.Objects.Has(noun.Object) || f.Noun.Is(lexicon.Noun) && f.Noun.Object == noun.Object
}

func (f *Figure) copyAction(from *Figure) { f.Action, f.Verb = from.Action, from.Verb }

func (f *Figure) copyObject(from *Figure) {
	f.Object, f.Noun, f.Head = from.Object, from.Noun, from.Head
}

// last is the figure before, or nil.
func (p *Parser) last() *Figure { return p.at(p.list.last) }

// governor is the figure whose verb the list may carry over, or nil.
func (p *Parser) governor() *Figure { return p.at(p.list.governor) }

// governorOf is the figure whose verb an item may take over: for a part the last
// that counts in the same unit, here or in the sentence before. A weak verb does
// not reach over a clause between.
func (p *Parser) governorOf(it *item) *Figure {
	if it.marks&MarkPart != 0 {
		if it.verbOfWhole() {
			return &it.parser.lead
		}
		for _, figures := range [...][]Figure{p.figures, p.before} {
			for i := len(figures) - 1; i >= max(0, len(figures)-reach); i-- {
				if figures[i].governs() && it.sameUnit(figures[i].Unit) {
					return &figures[i]
				}
			}
		}
	}
	if g := p.governor(); g == nil || it.clause-g.Clause <= 1 || g.Verb.Is(lexicon.Action) && g.Verb.Force != lexicon.Weak {
		return g
	}
	return nil
}

// verbOfWhole looks for the verb of a total that is told with no number, in the clause
// before: 打死多名武装人员,其中两名首领.
func (it *item) verbOfWhole() bool {
	p := it.parser
	if len(p.figures) > 0 || it.clause == 0 || it.from > 0 || p.counts(it.clause-1) {
		return false
	}
	before := p.whole(it.clause - 1)
	start := before.trimStart(0, before.q)
	verb := before.governing(start, before.q)
	if verb.empty() || verb.end == before.q || before.words[before.q-1].is(lexicon.Inside|lexicon.Part) || verb.start > start && before.words[verb.end-1].force() != lexicon.Strong {
		return false
	}
	p.lead = Figure{Clause: it.clause - 1}
	before.setAction(&p.lead, verb)
	return true
}

func (p *Parser) at(figure int) *Figure {
	switch figure {
	case none:
		return nil
	case introduction:
		return &p.lead
	}
	return &p.figures[figure]
}
