package main

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"

	"github.com/tongbao-go/tongbao/units"
)

func TestAmount(t *testing.T) {
	tests := []struct{ name, value, low, high, want string }{
		{"exact", "145", "145", "145", "145"},
		{"thousands", "3180", "3180", "3180", "3,180"},
		{"millions", "69000000", "69000000", "70000000", "6,900万~7,000万"},
		{"hundreds of millions", "120000000", "120000000", "120000000", "1.2亿"},
		{"tens of thousands, not rounded", "10863", "10863", "10863", "10,863"},
		{"millions, not rounded", "12345678", "12345678", "12345678", "12,345,678"},
		{"fraction", "1234.5678", "1234.5678", "1234.5678", "1,234.5678"},
		{"negative", "-123456", "-123456", "-123456", "-123,456"},
		{"open above", "300", "300", "", "≥300"},
		{"open below", "300", "", "300", "≤300"},
		{"open on both sides", "3", "", "", "≈3"},
		{"under with the bounds of the inner marker", "50", "50", "60", "50~60"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			q := units.Quantity{Value: decimal.RequireFromString(tt.value), Low: bound(tt.low), High: bound(tt.high)}
			assert.Equal(t, tt.want, amount(q))
		})
	}
}

// bound returns the decimal written in text, or none for "".
func bound(text string) decimal.NullDecimal {
	if text == "" {
		return decimal.NullDecimal{}
	}
	return decimal.NewNullDecimal(decimal.RequireFromString(text))
}
