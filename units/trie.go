package units

import "unicode/utf8"

// trie finds the longest of its words at a place in a text, reading forwards
// or backwards. Words and text are compared by their folded characters.
type trie struct {
	folds *folds
	edges map[edge]int32
	words []int32 // by node: the number of the word that ends there, plus one
}

type edge struct {
	node int32
	r    rune
}

func newTrie(f *folds) *trie {
	return &trie{folds: f, edges: map[edge]int32{}, words: make([]int32, 1)}
}

// insert adds a word with its number; an earlier word of the same characters stays.
func (t *trie) insert(word string, number int) {
	node := int32(0)
	for _, r := range word {
		node = t.child(node, t.folds.rune(r))
	}
	t.end(node, number)
}

// insertReversed adds a word for longestBefore.
func (t *trie) insertReversed(word string, number int) {
	node := int32(0)
	for word != "" {
		r, size := utf8.DecodeLastRuneInString(word)
		word = word[:len(word)-size]
		node = t.child(node, t.folds.rune(r))
	}
	t.end(node, number)
}

func (t *trie) end(node int32, number int) {
	if t.words[node] == 0 {
		t.words[node] = int32(number) + 1
	}
}

func (t *trie) child(node int32, r rune) int32 {
	next, ok := t.edges[edge{node, r}]
	if !ok {
		next = int32(len(t.words))
		t.words = append(t.words, 0)
		t.edges[edge{node, r}] = next
	}
	return next
}

// longest returns the number of the longest word that begins at text[at], and
// its end; false when there is none.
func (t *trie) longest(text string, at int) (number, end int, ok bool) {
	return t.longestFrom(0, text, at)
}

// longestFrom goes on from a node that walk has reached.
func (t *trie) longestFrom(node int32, text string, at int) (number, end int, ok bool) {
	for at < len(text) {
		r, size := decode(text, at)
		next, found := t.edges[edge{node, t.folds.rune(r)}]
		if !found {
			break
		}
		node, at = next, at+size
		if w := t.words[node]; w != 0 {
			number, end, ok = int(w-1), at, true
		}
	}
	return number, end, ok
}

// walk returns the node that the characters of a word lead to.
func (t *trie) walk(word string) (node int32, ok bool) {
	for _, r := range word {
		if node, ok = t.edges[edge{node, t.folds.rune(r)}]; !ok {
			return 0, false
		}
	}
	return node, true
}

// longestBefore returns the number of the longest word that ends at text[end],
// and its start, which does not lie before from.
func (t *trie) longestBefore(text string, from, end int) (number, start int, ok bool) {
	node := int32(0)
	for end > from {
		r, size := utf8.DecodeLastRuneInString(text[from:end])
		next, found := t.edges[edge{node, t.folds.rune(r)}]
		if !found {
			break
		}
		node, end = next, end-size
		if w := t.words[node]; w != 0 {
			number, start, ok = int(w-1), end, true
		}
	}
	return number, start, ok
}

// decode returns the character at text[at], quickly for the common cases.
func decode(text string, at int) (rune, int) {
	if c := text[at]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[at:])
}
