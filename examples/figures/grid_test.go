package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGridAligns(t *testing.T) {
	columns := []column{{title: "序", right: true}, {title: "行为"}, {title: "object", gives: true}, {title: "注"}}
	rows := [][]string{
		{"7", "抓获", "suspects", "a"},
		{"12", "扣押冻结", "资金", ""},
	}
	g := newGrid(columns, rows)

	assert.Equal(t, []string{
		"序  行为      object    注",
		" 7  抓获      suspects  a",
		"12  扣押冻结  资金",
	}, []string{g.header(), g.line(rows[0]), g.line(rows[1])})
}

func TestGridKeepsLinesShort(t *testing.T) {
	columns := []column{{title: "行为"}, {title: "对象", gives: true}, {title: "数值", right: true, max: 6}}
	rows := [][]string{{"抓获", strings.Repeat("网络赌博", 20), "123456789"}}
	g := newGrid(columns, rows)

	line := g.line(rows[0])

	assert.Equal(t, "抓获  "+strings.Repeat("网络赌博", 10)+"网络…   12345…", line)
	assert.LessOrEqual(t, columnsOf(line), maxWidth)
}

func TestColumnsOf(t *testing.T) {
	for text, want := range map[string]int{
		"": 0, "3%": 2, "抓获3人": 7, "“刷单”": 6, "㎡²": 3, "１２": 4, "、": 2, "e\u0301": 1, "𠮷": 2, "🚓": 2, "…": 1, "�": 1,
	} {
		assert.Equal(t, want, columnsOf(text), text)
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"words", "抓获3人", "抓获3人"},
		{"a line break", "抓获\r\n3人", "抓获  3人"},
		{"a colour code", "\x1b[31m抓获", "�[31m抓获"},
		{"a byte-order mark and a change of direction", "\ufeff抓\u202e获", "抓获"},
		{"broken UTF-8", "抓\xff获", "抓�获"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, clean(tt.text))
		})
	}
}
