package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCell(t *testing.T) {
	tests := []struct {
		name  string
		value json.Token
		want  string
	}{
		{"words", "涉案资金", "涉案资金"},
		{"nothing", nil, ""},
		{"a number", json.Number("12"), "12"},
		{"a negative decimal", "-3.5", "-3.5"},
		{"a formula", "=1+1", "'=1+1"},
		{"a formula with a plus", "+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"},
		{"a formula with a minus", "-2+3", "'-2+3"},
		{"a function", "@SUM(A1:A9)", "'@SUM(A1:A9)"},
		{"a full-width formula", "＝1+1", "'＝1+1"},
		{"a formula behind spaces", "  =1+1", "'  =1+1"},
		{"a tab first", "\t=1+1", "'\t=1+1"},
		{"a sentence on a new line", "\n查获3辆", "'\n查获3辆"},
		{"a minus within", "3-5万元", "3-5万元"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, cell(tt.value))
		})
	}
}
