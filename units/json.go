package units

import (
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"
)

// record is a quantity in JSON. Decimals are strings, an open end is null.
type record struct {
	Value     decimal.Decimal     `json:"value"`
	Low       decimal.NullDecimal `json:"low"`
	High      decimal.NullDecimal `json:"high"`
	Approx    Approx              `json:"approx"`
	Unit      string              `json:"unit"`
	Dimension Dimension           `json:"dimension"`
}

func (q Quantity) record() record {
	return record{q.Value, q.Low, q.High, q.Approx, q.Unit.Symbol, q.Unit.Dimension}
}

func (r record) quantity() Quantity {
	return Quantity{shortest(r.Value), shortestEnd(r.Low), shortestEnd(r.High), r.Approx, Unit{r.Unit, r.Dimension}}
}

func shortestEnd(n decimal.NullDecimal) decimal.NullDecimal {
	if !n.Valid {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(shortest(n.Decimal))
}

// MarshalJSON returns an object with value, low, high, approx, unit and
// dimension; decimals are strings, an open end is null.
func (q Quantity) MarshalJSON() ([]byte, error) { return json.Marshal(q.record()) }

// UnmarshalJSON reads what MarshalJSON writes; decimals may also be numbers.
func (q *Quantity) UnmarshalJSON(data []byte) error {
	var r record
	if err := json.Unmarshal(data, &r); err != nil {
		return fmt.Errorf("units: reading a quantity: %w", err)
	}
	*q = r.quantity()
	return nil
}

// place is a match in JSON: its quantity with start and end.
type place struct {
	record
	Start int `json:"start"`
	End   int `json:"end"`
}

// MarshalJSON returns the object of the quantity with start and end besides.
func (m Match) MarshalJSON() ([]byte, error) {
	return json.Marshal(place{m.record(), m.Start, m.End})
}

// UnmarshalJSON reads what MarshalJSON writes.
func (m *Match) UnmarshalJSON(data []byte) error {
	var p place
	if err := json.Unmarshal(data, &p); err != nil {
		return fmt.Errorf("units: reading a match: %w", err)
	}
	*m = Match{p.quantity(), p.Start, p.End}
	return nil
}

// MarshalText returns q as String does, or an error where no wording makes its
// bounds.
func (q Quantity) MarshalText() ([]byte, error) {
	if s, ok := q.wording(); ok {
		return []byte(s), nil
	}
	return nil, fmt.Errorf("units: no wording makes the bounds of %v; write it as JSON", q)
}

// UnmarshalText reads a quantity as Parse does.
func (q *Quantity) UnmarshalText(text []byte) error {
	parsed, err := Parse(string(text))
	if err == nil {
		*q = parsed
	}
	return err
}
