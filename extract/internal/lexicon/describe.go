package lexicon

import "strings"

// Describe names the uses of a word for a reader: "action,noun".
func (w *Word) Describe() string {
	if w == nil || w.Uses == 0 {
		return "?"
	}
	var names []string
	for i, name := range useNames() {
		if w.Uses>>i&1 != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ",")
}
