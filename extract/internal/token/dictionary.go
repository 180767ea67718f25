package token

import (
	"math"
	"slices"
	"strings"

	"github.com/go-ego/gse"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// Weights that the shortest path gives words: of two ways to cut, the one with
// fewer and with better known words wins. They are logarithms of frequencies, and
// have few binary places so that sums are exact and a stretch is cut the same
// wherever it stands.
const (
	grammarWeight = 11 + 31./step // about 4000
	domainWeight  = 9 + 31./step  // 1000
	generalWeight = 5 + 29./step  // 60
	runeWeight    = 2             // 4

	step = 32
)

func weight(w *lexicon.Word) float64 {
	switch {
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
	single, labels := characters(t.words), newLabels(t.words)
	t.segmenter.Dict.Tokens = make([]gse.Token, 0, len(t.words)+len(single)+1)
	for i, w := range t.words {
		_ = t.segmenter.AddToken(w.Text, math.Exp2(weight(w)), labels.at(i)) // fails only for a word twice
	}
	for _, r := range single {
		_ = t.segmenter.AddToken(string(r), math.Exp2(runeWeight))
	}
	total := t.segmenter.Dict.TotalFreq()
	rounded := math.Exp2((math.Floor(math.Log2(total)*step) + 1) / step)
	_ = t.segmenter.AddToken(string(separator), rounded-total)
	t.segmenter.CalcToken()
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

// labels stand in the place of gse's parts of speech and say which word a token
// is, so that it need not be looked up again.
type labels string

const (
	labelSize = 3
	inCase    = 1 << 23 // the word has ASCII letters: another case of them is another word
)

func newLabels(words []*lexicon.Word) labels {
	all := make([]byte, 0, labelSize*len(words))
	for i, w := range words {
		if strings.ContainsFunc(w.Text, isASCIILetter) {
			i |= inCase
		}
		all = append(all, byte(i>>16), byte(i>>8), byte(i))
	}
	return labels(all)
}

func isASCIILetter(r rune) bool { return 'a' <= r|0x20 && r|0x20 <= 'z' }

func (l labels) at(i int) string { return string(l[labelSize*i : labelSize*(i+1)]) }

// number reads a label: which word it is of, and whether that may be in another case;
// -1 for the part of speech of a token that is no word.
func number(label string) (n int, cased bool) {
	if len(label) != labelSize {
		return -1, false
	}
	n = int(label[0])<<16 | int(label[1])<<8 | int(label[2])
	return n &^ inCase, n&inCase != 0
}
