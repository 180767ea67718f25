package extract

import (
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/period"
	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/internal/setting"
	tables "github.com/tongbao-go/tongbao/extract/lexicon"
)

// loadLexicon reads the embedded tables. A kind's force comes before its verbs,
// and the general list last: it adds nothing to a word that is known.
func loadLexicon() (*lexicon.Lexicon, error) {
	l := lexicon.New(lexicon.Kinds{Action: parseAction, Object: parseObject})
	for _, t := range []struct {
		file string
		read func(file, text string) error
	}{
		{"forces.tsv", l.ReadForces},
		{"classifiers.tsv", l.ReadClassifiers},
		{"actions.tsv", l.ReadActions},
		{"nouns.tsv", l.ReadNouns},
		{"grammar.tsv", l.ReadGrammar},
		{"words.tsv", l.ReadWords},
	} {
		if err := t.read(t.file, tables.Text(t.file)); err != nil {
			return nil, err
		}
	}
	return l, nil
}

func parseAction(name string) (uint8, error) {
	var k ActionKind
	err := k.UnmarshalText([]byte(name))
	return uint8(k), err
}

func parseObject(name string) (uint8, error) {
	var k ObjectKind
	err := k.UnmarshalText([]byte(name))
	return uint8(k), err
}

// loadSettings builds what finds places, agencies and periods.
func loadSettings(gazetteer *place.Gazetteer) (*setting.Finder, error) {
	periods, err := period.Embedded()
	if err != nil {
		return nil, err
	}
	return setting.New(gazetteer, periods, tables.Text("agencies.tsv"), tables.Text("settings.tsv"))
}
