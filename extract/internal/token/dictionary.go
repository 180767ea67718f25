package token

import (
	"math"
	"slices"
	"strings"

	"github.com/go-ego/gse"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// Weights of words: of two ways to cut, the one with fewer and with better known words
// wins. They are logarithms of frequencies, as gse has them, in steps of 1/32.
const (
	grammarWeight = 11*fine + 31 // about 4000
	domainWeight  = 9*fine + 31  // 1000
	generalWeight = 5*fine + 29  // 60
	runeWeight    = 2 * fine     // 4

	fine = 32
)

func weight(w *lexicon.Word) int {
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

// frequency is what gse takes for a weight.
func frequency(weight int) float64 { return math.Exp2(float64(weight) / fine) }

// fill enters the words, and every character of them: gse allocates for those
// that are no words. Sorted tables make its trie grow twice as fast as words in
// any order.
func (t *Tokenizer) fill() {
	single := characters(t.words)
	var labels labels
	labels.made.Grow(labelSize * (len(t.words) + len(single)))
	t.dictionary.Tokens = make([]gse.Token, 0, len(t.words)+len(single))
	s := gse.Segmenter{Dict: t.dictionary, SkipLog: true, NotLoadHMM: true}
	for i, w := range t.words {
		n := i
		if strings.ContainsFunc(w.Text, isASCIILetter) {
			n |= inCase
		}
		l := labels.add(n, countAtoms(w.Text), weight(w))
		_ = s.AddToken(w.Text, frequency(weight(w)), l) // fails only for a word twice
		t.singles.add(w.Text, l)
	}
	for _, r := range single {
		l := labels.add(noWord, 1, runeWeight)
		_ = s.AddToken(string(r), frequency(runeWeight), l)
		t.singles.add(string(r), l)
	}
	t.total = int(math.Log2(t.dictionary.TotalFreq())*fine) + 1
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
