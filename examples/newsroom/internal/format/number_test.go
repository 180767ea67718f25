package format_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/format"
)

func TestGrouped(t *testing.T) {
	for number, want := range map[string]string{
		"0": "0", "999": "999", "1000": "1,000", "69000000": "69,000,000", "-1234.5678": "-1,234.5678", "2.2": "2.2", "-100": "-100",
	} {
		assert.Equal(t, want, format.Grouped(number))
	}
}

func TestBounds(t *testing.T) {
	for _, c := range [][4]string{
		{"145", "145", "145", ""},
		{"3", "", "", "≈"},
		{"300", "300", "", "≥ 300"},
		{"300", "", "300", "≤ 300"},
		{"69000000", "69000000", "70000000", "69,000,000 – 70,000,000"},
	} {
		assert.Equal(t, c[3], format.Bounds(c[0], c[1], c[2]))
	}
}
