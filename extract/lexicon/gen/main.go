// Command gen writes extract/lexicon/words.tsv, the general list of words that keeps
// nouns and verbs in one piece that no table of ours names:
//
//	go run ./extract/lexicon/gen "$(go list -m -f '{{.Dir}}' github.com/go-ego/gse)/data/dict/zh/s_1.txt" >words.tsv
//
// It chooses from the word list of github.com/go-ego/gse: the most frequent words, and
// after them the most frequent that hold a character of this domain. It leaves out what
// the other tables know, and corrects the source by corrections.tsv.
package main

import (
	"fmt"
	"os"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: gen PATH/TO/gse/data/dict/zh/s_1.txt >words.tsv")
		os.Exit(2)
	}
	words, err := generate(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
	fmt.Print(words)
}

// generate returns the text of words.tsv made from the word list at path.
func generate(path string) (string, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return "", err
	}
	c, err := newChooser()
	if err != nil {
		return "", err
	}
	entries, err := parse(path, string(raw))
	if err != nil {
		return "", err
	}
	return header + lines(c.choose(entries)), nil
}

const header = `# Words: a general list that keeps nouns and verbs in one piece.
# Columns: word, part of speech: n noun, v verb, a adjective, d adverb, p preposition,
# t time, x other.
# Source: chosen by gen from the word list of github.com/go-ego/gse v0.80.3 (Apache-2.0),
# data/dict/zh/s_1.txt, which derives in part from github.com/fxsjy/jieba (MIT).
# Generated: do not edit. To mend a word, add it to gen/corrections.tsv and run gen again;
# a word that bulletins count or do belongs in nouns.tsv or actions.tsv.
`
