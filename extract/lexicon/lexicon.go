// Package lexicon holds the tables of words that the rules of package extract go
// by, and nothing else. Each table says in its first lines what its columns
// mean; a new verb, noun, unit or place is a line in one of them.
package lexicon

import _ "embed" // the tables

// The tables are strings, not files: their words are used where they lie, and
// nothing is copied.
var (
	//go:embed actions.tsv
	actions string
	//go:embed agencies.tsv
	agencies string
	//go:embed audit.tsv
	audit string
	//go:embed classifiers.tsv
	classifiers string
	//go:embed districts.tsv
	districts string
	//go:embed forces.tsv
	forces string
	//go:embed grammar.tsv
	grammar string
	//go:embed indicators.tsv
	indicators string
	//go:embed nouns.tsv
	nouns string
	//go:embed numbering.tsv
	numbering string
	//go:embed periods.tsv
	periods string
	//go:embed placerules.tsv
	placerules string
	//go:embed places.tsv
	places string
	//go:embed publication.tsv
	publication string
	//go:embed settings.tsv
	settings string
	//go:embed traditional.tsv
	traditional string
	//go:embed words.tsv
	words string
	//go:embed zones.tsv
	zones string
)

// Text returns the table of that file name, "" if there is none.
func Text(file string) string {
	switch file {
	case "actions.tsv":
		return actions
	case "agencies.tsv":
		return agencies
	case "audit.tsv":
		return audit
	case "classifiers.tsv":
		return classifiers
	case "districts.tsv":
		return districts
	case "forces.tsv":
		return forces
	case "grammar.tsv":
		return grammar
	case "indicators.tsv":
		return indicators
	case "nouns.tsv":
		return nouns
	case "numbering.tsv":
		return numbering
	case "periods.tsv":
		return periods
	case "placerules.tsv":
		return placerules
	case "places.tsv":
		return places
	case "publication.tsv":
		return publication
	case "settings.tsv":
		return settings
	case "traditional.tsv":
		return traditional
	case "words.tsv":
		return words
	case "zones.tsv":
		return zones
	}
	return ""
}
