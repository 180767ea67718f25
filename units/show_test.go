package units_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"

	"github.com/tongbao-go/tongbao/units"
)

// show writes every field of a quantity: "145 exact 人 count" where the bounds
// are the value, else "69000000 over 69000000..70000000 元 money", an open end
// empty and an empty unit left out.
func show(q units.Quantity) string {
	s := q.Value.String() + " " + q.Approx.String()
	if exact := decimal.NewNullDecimal(q.Value); !sameEnd(q.Low, exact) || !sameEnd(q.High, exact) || q.Approx != units.Exact {
		s += " " + showEnd(q.Low) + ".." + showEnd(q.High)
	}
	if q.Unit.Symbol != "" {
		s += " " + q.Unit.Symbol
	}
	return s + " " + q.Unit.Dimension.String()
}

func sameEnd(a, b decimal.NullDecimal) bool {
	return a.Valid == b.Valid && (!a.Valid || a.Decimal.Equal(b.Decimal))
}

func showEnd(n decimal.NullDecimal) string {
	if !n.Valid {
		return ""
	}
	return n.Decimal.String()
}

// showAll writes the quantities that Scan finds, each with its stretch of text.
func showAll(text string) []string {
	var found []string
	for m := range units.Scan(text) {
		found = append(found, fmt.Sprintf("%s = %s", text[m.Start:m.End], show(m.Quantity)))
	}
	return found
}

// texts returns the stretches that Scan finds.
func texts(text string) []string {
	var found []string
	for m := range units.Scan(text) {
		found = append(found, text[m.Start:m.End])
	}
	return found
}

// checkParse asserts what Parse reads, and that Scan finds the text whole and
// reads it alike.
func checkParse(t *testing.T, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		q, err := units.Parse(c[0])
		if assert.NoError(t, err) {
			assert.Equal(t, c[1], show(q), c[0])
		}
		assert.Equal(t, []string{c[0] + " = " + c[1]}, showAll(c[0]))
	}
}

// stretches is a text with what Scan finds in it.
type stretches struct {
	text string
	want []string
}

func checkTexts(t *testing.T, cases []stretches) {
	t.Helper()
	for _, c := range cases {
		assert.Equal(t, c.want, texts(c.text), c.text)
	}
}

func parseError(text string) error {
	_, err := units.Parse(text)
	return err
}
