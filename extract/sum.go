package extract

import (
	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// Total is the sum of figures that count or measure the same.
type Total struct {
	Keys      []string  // of the group, in the order of the keys asked for
	Indicator Indicator // what was counted; where it has no name, Action and Head say it
	Action    string    // the kind of the action, or its words
	Head      string    // the noun
	Unit      units.Unit
	Value     decimal.Decimal     // the sum of the numbers as stated
	Low, High decimal.NullDecimal // the sums of their bounds; not Valid where one is open
	Metrics   []*Metric           // the figures added, in order
}

// Sums is what Sum and Group return.
type Sums struct {
	Totals  []Total
	LeftOut []Omission
}

// Omission is a figure that was not added, and why.
type Omission struct {
	Metric *Metric
	Reason Reason
}

// Sum adds up the figures of bulletins, each sort by itself: Group without keys.
func Sum(bulletins ...*Bulletin) Sums { return Group(bulletins) }

// Group adds up the figures of bulletins in groups that have all keys in common.
//
// Only like is added to like: figures of one indicator, or of one action and noun
// where that has no name, that count or measure in one unit. Persons in 人, 名 and
// 位 are one, mass, length, area and volume are converted, and so are units of one
// currency; 起 and 件, or 元 and 美元, are not.
//
// No figure is counted twice: what is told again is left out, and so are parts of
// a figure of the same group, figures that the audit finds to add up to one, and
// figures for a place inside another that has one. Rates, changes, averages, ages
// and durations are no amounts. LeftOut says which figures these were. Running
// totals for one place that differ in their dates are not known for what they
// are: group them by period or month.
//
// Totals stand in the order of their keys, then of their first figures.
func Group(bulletins []*Bulletin, keys ...Key) Sums {
	s := summing{buckets: map[bucketKey]*bucket{}}
	for _, b := range bulletins {
		s.read(b, keys)
	}
	return s.result()
}
