// Package lexicon holds the words that package extract knows, as tables that a reader of
// bulletins can check and extend without reading code.
//
// A table has one entry a line, columns separated by tabs, and a header comment that names
// the columns, the source and the way to add an entry. Entries are sorted by the bytes of
// their first column. Words are in simplified script; traditional forms are derived.
package lexicon

import _ "embed" // for the tables

// Actions lists verbs and verbal nouns: word, action kind, a phrase that shows its use.
//
//go:embed actions.tsv
var Actions string

// Nouns lists what bulletins count: word, object kind, head where it is shorter.
//
//go:embed nouns.tsv
var Nouns string
