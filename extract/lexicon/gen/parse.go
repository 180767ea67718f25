package main

import (
	"fmt"
	"strconv"
	"strings"
)

// entry is a word of the source with its count in the source's corpus.
type entry struct {
	word      string
	frequency int
	pos       string // reduced to the tags of words.tsv; "" for a word to leave out
	place     bool   // the name of a place
}

// parse reads the lines of the source: word, frequency, tag.
func parse(path, text string) ([]entry, error) {
	var entries []entry
	line := 0
	for row := range strings.Lines(text) {
		line++
		fields := strings.Fields(row)
		if len(fields) != 3 {
			continue // some lines of the source have no tag
		}
		n, err := strconv.Atoi(fields[1])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: the frequency %q is no number", path, line, fields[1])
		}
		entries = append(entries, entry{fields[0], n, reduce(fields[2]), fields[2] == "ns"})
	}
	return entries, nil
}

// reduce maps a tag of the source (those of ICTCLAS) to one of words.tsv. Names of
// persons, numerals, measure words and exclamations are left out. Conjunctions of this
// list join clauses, not words (如果 因为), and serve as adverbs; those that join words
// are in grammar.tsv.
func reduce(tag string) string {
	switch tag {
	case "vn", "an", "ng":
		return "n"
	case "ad", "ag":
		return "a"
	case "nr", "nrt", "nrfg", "m", "mq", "mg", "q", "zg", "x":
		return ""
	}
	switch tag[0] {
	case 'n', 'i', 'l', 'b', 's', 'j':
		return "n"
	case 'v':
		return "v"
	case 'a', 'z':
		return "a"
	case 'd', 'c':
		return "d"
	case 'p':
		return "p"
	case 't':
		return "t"
	case 'r', 'f':
		return "x"
	}
	return ""
}

// lines writes entries as lines of words.tsv.
func lines(entries []entry) string {
	var b strings.Builder
	for _, e := range entries {
		fmt.Fprintf(&b, "%s\t%s\n", e.word, e.pos)
	}
	return b.String()
}
