// Package lexicon holds the tables of words that the rules of extract go by,
// and nothing else. Each table says in its first lines what its columns mean.
package lexicon

import "embed"

// Files are the tables, one entry a line, read through package table.
//
//go:embed *.tsv
var Files embed.FS

// Text returns a table as it stands, "" if there is none of that name.
func Text(name string) string {
	text, err := Files.ReadFile(name)
	if err != nil {
		return ""
	}
	return string(text)
}
