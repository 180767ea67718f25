package token

import (
	"math"
	"slices"
	"strings"

	"github.com/go-ego/gse"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// weight is how well known a word is: of two ways to cut, the one with fewer and with
// better known words wins.
type weight uint8

const (
	runeWeight weight = iota
	generalWeight
	domainWeight
	grammarWeight
)

// fine is how many steps a doubling of frequency has.
const fine = 32

// frequencies are those of words, as logarithms: about 4, 60, 1000 and 4000.
var frequencies = [...]int{runeWeight: 2 * fine, generalWeight: 5*fine + 29, domainWeight: 9*fine + 31, grammarWeight: 11*fine + 31}

// frequency is what gse takes for a weight.
func (w weight) frequency() float64 { return math.Exp2(float64(frequencies[w]) / fine) }

func weightOf(w *lexicon.Word) weight {
	switch {
	case w.Uses == lexicon.Complement: // looked at behind a character only
		return runeWeight
	case w.Is(lexicon.Action | lexicon.Noun):
		return domainWeight
	case w.Is(lexicon.Verb|lexicon.Nominal) || w.Uses == 0:
		return generalWeight
	}
	return grammarWeight
}

// fill enters the words, and every character of them: gse allocates for those
// that are no words. Sorted tables make its trie grow twice as fast as words in
// any order.
func (t *Tokenizer) fill() {
	single := characters(t.words)
	var labels labels
	labels.made.Grow(labelSize * (len(t.words) + len(single)))
	t.dictionary.Tokens = make([]gse.Token, 0, len(t.words)+len(single))
	s := gse.Segmenter{Dict: t.dictionary, SkipLog: true, NotLoadHMM: true}
	var atoms []atom
	add := func(word string, number int, w weight) {
		e := newEntry(number, w)
		atoms = appendAtoms(atoms[:0], word, 0, len(word))
		_ = s.AddToken(word, w.frequency(), labels.add(e, len(atoms))) // fails only for a word twice
		t.short.add(word, e)
	}
	for i, w := range t.words {
		number := i + 1
		if strings.ContainsFunc(w.Text, isASCIILetter) {
			number = inCase
		}
		add(w.Text, number, weightOf(w))
	}
	for _, r := range single {
		add(string(r), noWord, runeWeight)
	}
	t.measure()
}

// measure sets how far the words lead, which depends on how many there are.
func (t *Tokenizer) measure() {
	total := int(math.Log2(t.dictionary.TotalFreq())*fine) + 1
	for w, frequency := range frequencies {
		t.distances[w] = int32(total - frequency)
	}
}

// characters returns the characters that words are made of, in order.
func characters(words []*lexicon.Word) []rune {
	const expected = 6000
	seen := make(map[rune]bool, expected)
	var all []rune
	for _, w := range words {
		for _, r := range w.Text {
			if !seen[r] {
				seen[r] = true
				all = append(all, r)
			}
		}
	}
	slices.Sort(all)
	return all
}

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }
