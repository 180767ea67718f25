package figures

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/extract"
	"github.com/tongbao-go/tongbao/units"
)

// SumKeys are what sums can be made by.
var SumKeys = []string{"place", "province", "city", "indicator", "period", "month"}

var keys = map[string]extract.Key{
	"place": extract.ByPlace, "province": extract.ByProvince, "city": extract.ByCity,
	"period": extract.ByPeriod, "month": extract.ByMonth,
}

// Judged is a document with what people have said of its figures, by where these
// stand in characters.
type Judged struct {
	Document
	Copy     bool // another document has the same text
	Verdicts map[[2]int]Verdict
}

// Verdict is a person's word on one figure.
type Verdict struct{ Verdict, Corrected string }

// Sums is what adds up, and what was left out of it.
type Sums struct {
	By      []string   `json:"by"`
	Totals  []Total    `json:"totals"`
	LeftOut []Omission `json:"left_out"`
}

// Total is a sum of figures that count or measure the same.
type Total struct {
	Keys    []string `json:"keys"` // in the order of Sums.By
	What    string   `json:"what"` // the indicator, else the first figure's action and noun
	Value   string   `json:"value"`
	Low     string   `json:"low"` // "" where a figure's wording leaves it open
	High    string   `json:"high"`
	Unit    string   `json:"unit"`
	Figures []Quote  `json:"figures"`
}

// Quote is a figure in its own words.
type Quote struct {
	Document string `json:"document"` // its name
	Text     string `json:"text"`
	Object   string `json:"object"`
	Sentence string `json:"sentence"`
}

// Omission is a figure that was not added, and why.
type Omission struct {
	Quote
	Reason string `json:"reason"`
}

// The reasons of this program's own, beside the library's.
const (
	reasonWrong = "wrong" // somebody has judged it wrong
	reasonCopy  = "copy"  // its document is a copy of another
)

// Sum adds up the figures of documents by some of SumKeys. What was judged wrong
// and what stands in a copy is left out; a corrected value takes the place of the
// one that was read.
func (e *Engine) Sum(documents []Judged, by []string) (Sums, error) {
	s := summing{reasons: map[*extract.Metric]string{}, quotes: map[*extract.Metric]Quote{}}
	// The first key keeps apart what is to be left out, so that the links between
	// the figures of a bulletin stay as they are.
	all := []extract.Key{func(m *extract.Metric) string { return s.reasons[m] }}
	by = slices.DeleteFunc(slices.Clone(by), func(name string) bool { return name == "indicator" }) // no sum mixes them
	for _, name := range by {
		key, ok := keys[name]
		if !ok {
			return Sums{}, fmt.Errorf("sums are not made by %q; choose of %s", name, strings.Join(SumKeys, ", "))
		}
		all = append(all, key)
	}
	var bulletins []*extract.Bulletin
	for _, d := range documents {
		b := e.bulletin(d.Document)
		s.judge(b, d)
		bulletins = append(bulletins, b)
	}
	return s.result(extract.Group(bulletins, all...), by), nil
}

// summing remembers of every figure what the library's sums do not tell.
type summing struct {
	reasons map[*extract.Metric]string
	quotes  map[*extract.Metric]Quote
}

// judge applies the verdicts on a bulletin's figures.
func (s *summing) judge(b *extract.Bulletin, d Judged) {
	i := 0
	for record := range b.Records() {
		m := &b.Metrics[i]
		i++
		s.quotes[m] = Quote{d.Name, m.Text, m.Object.Text, record.Sentence}
		v := d.Verdicts[[2]int{record.Start, record.End}]
		switch {
		case d.Copy:
			s.reasons[m] = reasonCopy
		case v.Verdict == "wrong":
			s.reasons[m] = reasonWrong
		case v.Verdict == "corrected":
			s.correct(m, v.Corrected)
		}
	}
}

// correct gives a figure the value that somebody has found to be right; one that
// cannot be read as a number says only that the figure is wrong.
func (s *summing) correct(m *extract.Metric, value string) {
	right, err := decimal.NewFromString(value)
	if err != nil {
		s.reasons[m] = reasonWrong
		return
	}
	m.Quantity.Value, m.Quantity.Approx = right, units.Exact
	m.Quantity.Low, m.Quantity.High = decimal.NewNullDecimal(right), decimal.NewNullDecimal(right)
}

func (s *summing) result(sums extract.Sums, by []string) Sums {
	result := Sums{By: by, Totals: []Total{}, LeftOut: []Omission{}}
	for _, t := range sums.Totals {
		if reason := t.Keys[0]; reason != "" {
			for _, m := range t.Metrics {
				result.LeftOut = append(result.LeftOut, Omission{s.quotes[m], reason})
			}
			continue
		}
		total := Total{
			Keys: t.Keys[1:], What: string(t.Indicator), Unit: t.Unit.Symbol,
			Value: t.Value.String(), Low: orEmpty(t.Low), High: orEmpty(t.High),
		}
		if total.What == "" {
			total.What = strings.TrimSpace(t.Metrics[0].Action.Text + " " + t.Head)
		}
		for _, m := range t.Metrics {
			total.Figures = append(total.Figures, s.quotes[m])
		}
		result.Totals = append(result.Totals, total)
	}
	for _, o := range sums.LeftOut {
		result.LeftOut = append(result.LeftOut, Omission{s.quotes[o.Metric], o.Reason.String()})
	}
	return result
}

func orEmpty(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return d.Decimal.String()
}
