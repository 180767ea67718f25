package place

import (
	"sync"

	"github.com/tongbao-go/tongbao/extract/internal/variant"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// Embedded returns the gazetteer of the project's own tables, built on first use.
func Embedded() (*Gazetteer, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Gazetteer, error) {
	variants, err := variant.Embedded()
	if err != nil {
		return nil, err
	}
	return New(Tables{
		Divisions: lexicon.Places(),
		Districts: lexicon.Districts(),
		Zones:     lexicon.Zones(),
		Rules:     lexicon.PlaceRules(),
		Variants:  variants,
	})
})
