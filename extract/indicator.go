package extract

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"sync"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/table"
	tables "github.com/tongbao-go/tongbao/extract/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// Indicator names a usual combination of action and object, as cases_solved; ""
// where the combination has no name. The names and their labels are those of
// lexicon/indicators.tsv.
type Indicator string

// Indicators returns all indicators, sorted by name.
func Indicators() []Indicator { return slices.Clone(loadIndicators().all) }

// Chinese returns the Chinese label, as 破案数; "" if there is no such indicator.
func (i Indicator) Chinese() string { return loadIndicators().labels[i].chinese }

// English returns the English label, as Cases solved; "" if there is no such
// indicator.
func (i Indicator) English() string { return loadIndicators().labels[i].english }

type label struct{ chinese, english string }

// indicators is the table of indicators, by what they are made of.
type indicators struct {
	all    []Indicator
	labels map[Indicator]label
	byKind [ActionOther + 1][ObjectOther + 1]Indicator
	byNoun [ActionOther + 1]map[string]Indicator
	counts map[Indicator]lexicon.Set // the kinds of objects of each
}

// loadIndicators reads the embedded table, once; a test holds it to its rules.
var loadIndicators = sync.OnceValue(func() *indicators {
	t, _ := readIndicators("indicators.tsv", tables.Text("indicators.tsv"))
	return t
})

func readIndicators(file, text string) (*indicators, error) {
	t := &indicators{labels: map[Indicator]label{}, counts: map[Indicator]lexicon.Set{}}
	for row, err := range table.Rows(file, text, 5) {
		if err != nil {
			return t, err
		}
		if err := t.add(row.Cells); err != nil {
			return t, &table.Error{File: file, Line: row.Line, Message: err.Error()}
		}
	}
	return t, table.Sorted(file, text, 5)
}

func (t *indicators) add(cells []string) error {
	name := Indicator(cells[0])
	t.all = append(t.all, name)
	t.labels[name] = label{cells[3], cells[4]}
	for action := range strings.SplitSeq(cells[1], ",") {
		var kind ActionKind
		if err := kind.UnmarshalText([]byte(strings.TrimPrefix(action, "-"))); err != nil {
			return err
		}
		for object := range strings.SplitSeq(cells[2], ",") {
			if err := t.enter(name, kind, object); err != nil {
				return err
			}
		}
	}
	return nil
}

// enter adds a pair, which belongs to one indicator only. What is no name of a kind
// is a noun.
func (t *indicators) enter(name Indicator, action ActionKind, object string) error {
	var kind ObjectKind
	var earlier Indicator
	if kind.UnmarshalText([]byte(strings.TrimPrefix(object, "-"))) == nil {
		earlier, t.byKind[action][kind] = t.byKind[action][kind], name
		if kind != ObjectNone {
			t.counts[name] |= 1 << kind
		}
	} else {
		if t.byNoun[action] == nil {
			t.byNoun[action] = map[string]Indicator{}
		}
		earlier, t.byNoun[action][object] = t.byNoun[action][object], name
	}
	if earlier != "" {
		return fmt.Errorf("%q with %q is %s already; leave it out of one", action, object, earlier)
	}
	return nil
}

// indicatorOf returns the indicator of a figure with the given words and unit;
// counted is the set of object kinds that the unit counts, for figures whose
// object is not named or not known.
func indicatorOf(action ActionKind, object Object, unit units.Unit, counted lexicon.Set) Indicator {
	t := loadIndicators()
	if action > ActionOther || object.Kind > ObjectOther {
		return ""
	}
	if i, ok := t.byNoun[action][object.Head]; ok {
		return i
	}
	switch {
	case unit.Dimension == units.Money && object.Kind != ObjectMoney && object.Kind != ObjectNone:
		return "" // the worth of a thing
	case unit.Dimension == units.Money:
		return t.byKind[action][ObjectMoney]
	case !additive(unit.Dimension):
		return ""
	case object.Kind == ObjectNone || object.Kind == ObjectOther:
		return t.byUnit(action, object.Kind, counted)
	}
	return t.byKind[action][object.Kind]
}

// byUnit returns the indicator of a figure by what its unit counts: the one for
// no object, if its objects can be counted so, else the one whose objects are at
// least half of what the unit counts.
func (t *indicators) byUnit(action ActionKind, object ObjectKind, counted lexicon.Set) Indicator {
	if i := t.byKind[action][object]; i != "" && (counted == 0 || t.counts[i]&counted != 0) {
		return i
	}
	for _, i := range t.byKind[action][ObjectNone+1:] {
		shared := t.counts[i] & counted
		if i != "" && 2*bits.OnesCount64(uint64(shared)) >= bits.OnesCount64(uint64(counted)) && shared != 0 {
			return i
		}
	}
	return ""
}
