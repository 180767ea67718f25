package lexicon

import _ "embed"

//go:embed places.tsv
var places string

//go:embed districts.tsv
var districts string

//go:embed zones.tsv
var zones string

//go:embed placerules.tsv
var placeRules string

//go:embed variants.tsv
var variants string

// Places is the table of China's administrative divisions.
func Places() string { return places }

// Districts is the table of the districts of Hong Kong, Macao and Taiwan.
func Districts() string { return districts }

// Zones is the table of places that are no division.
func Zones() string { return zones }

// PlaceRules is the table of when a name is read as a place.
func PlaceRules() string { return placeRules }

// Variants is the table of traditional characters and their simplified forms.
func Variants() string { return variants }
