package units

import "math/bits"

// trie finds the longest of its words at a place in a text, reading forwards
// or backwards. Words and text are compared by their folded characters.
type trie struct {
	chars *characters
	slots []slot  // a hash table of edges, at most half full
	words []int32 // by node: the number of the word that ends there, plus one
	first runeSet // the characters that begin a word
}

// slot is an edge: key holds the node it leaves and its character. Nodes are fewer
// than 2^16, so that eight slots share a line of the cache.
type slot struct {
	key  uint32
	node int32
}

// newTrie returns an empty trie. It begins small: one with more room than it needs
// is looked up in more slowly.
func newTrie(c *characters) *trie {
	const first = 1 << 10
	return &trie{chars: c, slots: make([]slot, first), words: make([]int32, 1, first/2)}
}

// insert adds a word with its number. An earlier word of the same characters stays.
func (t *trie) insert(word string, number int) {
	node := int32(0)
	for _, r := range word {
		node = t.grow(node, t.chars.folded(r))
	}
	if t.words[node] == 0 {
		t.words[node] = int32(number) + 1
	}
}

// insertReversed adds a word for longestBefore.
func (t *trie) insertReversed(word string, number int) {
	runes := []rune(word)
	for i, j := 0, len(runes)-1; i < j; i, j = i+1, j-1 {
		runes[i], runes[j] = runes[j], runes[i]
	}
	t.insert(string(runes), number)
}

// grow returns the node behind an edge, which it adds if need be.
func (t *trie) grow(node int32, r rune) int32 {
	if next := t.step(node, r); next != 0 {
		return next
	}
	if 2*len(t.words) >= len(t.slots) {
		old := t.slots
		t.slots = make([]slot, 2*len(old))
		for _, s := range old {
			if s.key != 0 {
				*t.slot(s.key) = s
			}
		}
	}
	if node == 0 {
		t.first.add(r)
	}
	next := int32(len(t.words))
	t.words = append(t.words, 0)
	*t.slot(edgeKey(node, r)) = slot{edgeKey(node, r), next}
	return next
}

func edgeKey(node int32, r rune) uint32 { return uint32(node)<<16 | uint32(uint16(r)) }

// slot returns the slot of a key, or the free one where it belongs.
func (t *trie) slot(key uint32) *slot {
	mask := uint32(len(t.slots) - 1)
	for i := key * 0x9E3779B9 >> (32 - bits.Len32(mask)); ; i++ {
		if s := &t.slots[i&mask]; s.key == key || s.key == 0 {
			return s
		}
	}
}

// step returns the node behind an edge; 0 where there is none.
func (t *trie) step(node int32, r rune) int32 {
	if uint32(r) >= 1<<16 || node == 0 && !t.first.has(r) {
		return 0
	}
	return t.slot(edgeKey(node, r)).node
}

// longest returns the number of the longest word at text[at:end].
func (t *trie) longest(text string, at int) (number, end int, ok bool) {
	return t.longestFrom(0, text, at)
}

// longestFrom is longest for words whose beginning leads to node.
func (t *trie) longestFrom(node int32, text string, at int) (number, end int, ok bool) {
	for at < len(text) {
		r, size := charAt(text, at)
		if node = t.step(node, t.chars.folded(r)); node == 0 {
			break
		}
		at += size
		if w := t.words[node]; w != 0 {
			number, end, ok = int(w-1), at, true
		}
	}
	return number, end, ok
}

// node returns where the characters of a word lead.
func (t *trie) node(word string) int32 {
	node := int32(0)
	for _, r := range word {
		node = t.step(node, r)
	}
	return node
}

// longestBefore returns the number of the longest word at text[start:end], start
// not before from.
func (t *trie) longestBefore(text string, from, end int) (number, start int, ok bool) {
	node := int32(0)
	for end > from {
		r, size := charBefore(text[from:], end-from)
		if node = t.step(node, t.chars.folded(r)); node == 0 {
			break
		}
		end -= size
		if w := t.words[node]; w != 0 {
			number, start, ok = int(w-1), end, true
		}
	}
	return number, start, ok
}
