package place

import (
	"sync"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

//go:generate go run ./gen $AREACODES ../../lexicon/places.tsv

// Embedded returns the gazetteer of the project's own tables, built on first use.
func Embedded() (*Gazetteer, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Gazetteer, error) {
	folder, err := fold.Embedded()
	if err != nil {
		return nil, err
	}
	return New(Tables{
		Divisions: lexicon.Text("places.tsv"),
		Districts: lexicon.Text("districts.tsv"),
		Zones:     lexicon.Text("zones.tsv"),
		Rules:     lexicon.Text("placerules.tsv"),
	}, folder)
})
