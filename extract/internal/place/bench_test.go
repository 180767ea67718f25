package place_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

func tables() place.Tables {
	return place.Tables{
		Divisions: lexicon.Text("places.tsv"),
		Districts: lexicon.Text("districts.tsv"),
		Zones:     lexicon.Text("zones.tsv"),
		Rules:     lexicon.Text("placerules.tsv"),
	}
}

func BenchmarkNew(b *testing.B) {
	folder, err := fold.Embedded()
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		_, err := place.New(tables(), folder)
		require.NoError(b, err)
	}
}

func BenchmarkFind(b *testing.B) {
	g, err := place.Embedded()
	require.NoError(b, err)
	sample, err := os.ReadFile("../../../testdata/jingwang2018.txt")
	require.NoError(b, err)
	text := strings.Repeat(string(sample), 10)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range g.Find(text) {
		}
	}
}
