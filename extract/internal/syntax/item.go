package syntax

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// item is a quantity of a clause with the words that may speak of it.
type item struct {
	parser *Parser
	words  []word
	from   int // first word of the item
	q      int // the quantity
	to     int // the next quantity, or the end of the clause
	bound  int // how far its noun phrase may reach: to, or further where it holds another
	clause int

	marks     Mark
	verb      run // the verb to the left
	described run // the last verb before 的 to the left: 侦办的
	front     int // 对 将 把 to the left, or -1
	light     int // 进行 给予 to the left, or -1
	left      run // the noun phrase to the left
	right     run // the noun phrase to the right
	doer      run // the predicate to the right
	over      run // the noun beyond the comma, among overWords
	overWords []word
	next      int // where the next item begins
}

// run is a stretch of the words of a clause: words[start:end].
type run struct{ start, end int }

func (r run) empty() bool { return r.end <= r.start }

// match is the quantity of the item.
func (it *item) match() *units.Match { return &it.parser.matches[it.words[it.q].match] }

// unit is the main unit of the quantity.
func (it *item) unit() string { return it.parser.units[it.words[it.q].match].symbol }

// fit says whether the unit of the quantity counts such a noun.
type fit int8

const (
	unknown fit = iota
	fits
	misfits
)

// fit compares the classifier with the last word of a noun phrase.
func (it *item) fit(r run) fit {
	if r.empty() {
		return unknown
	}
	noun := it.parser.noun(it.words, r)
	set := it.parser.units[it.words[it.q].match].objects
	switch {
	case noun == nil || noun.Object == 0 || set == 0:
		return unknown
	case set.Has(noun.Object):
		return fits
	}
	return misfits
}

// counts reports whether the unit is known to count such a noun.
func (it *item) counts(w *word) bool {
	set := it.parser.units[it.words[it.q].match].objects
	return set != 0 && w.is(lexicon.Noun) && set.Has(w.Word.Object)
}

// unitEnd is where the unit ends that begins at words[i] and has a noun behind it, at
// words[limit] at the latest: 每条售价, 每公斤单价; i where none does.
func (it *item) unitEnd(i, limit int) int {
	for end := min(limit, it.q-1, i+2); end > i; end-- {
		text := it.parser.text[it.words[i].Start:it.words[end-1].End]
		if _, known := units.Lookup(text); known && it.words[end].nominal() && !it.words[i].is(lexicon.Noun) {
			return end
		}
	}
	return i
}

// noun returns the last word of a noun phrase where it is a known noun.
func (p *Parser) noun(words []word, r run) *lexicon.Word {
	if w := &words[p.headWord(words, r)]; w.is(lexicon.Noun) {
		return w.Word
	}
	return nil
}

// persons reports whether the unit itself says that persons are counted.
func (it *item) persons() bool {
	switch it.unit() {
	case "人", "人次":
		return true
	}
	return false
}

// times reports whether the unit counts how often something was done.
func (it *item) times() bool { return it.unit() == "次" }

// cases reports whether the unit itself says that cases are counted.
func (it *item) cases() bool {
	switch it.unit() {
	case "起", "宗", "例":
		return true
	}
	return false
}

// sameUnit reports whether the unit is another's too; 人, 名 and 位 are one.
func (it *item) sameUnit(other string) bool {
	unit := it.unit()
	return unit == other || ofPersons(unit) && ofPersons(other)
}

func ofPersons(unit string) bool { return unit == "人" || unit == "名" || unit == "位" }
