// Package lexicon holds the tables of words that the rules of package extract go
// by, and nothing else. Each table says in its first lines what its columns
// mean; a new verb, noun, unit or place is a line in one of them.
package lexicon

import "embed"

//go:embed *.tsv
var files embed.FS

// Text returns the table of that file name, "" if there is none.
func Text(file string) string {
	text, err := files.ReadFile(file)
	if err != nil {
		return ""
	}
	return string(text)
}
