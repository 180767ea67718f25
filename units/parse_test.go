package units_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/units"
)

func TestParseErrors(t *testing.T) {
	tests := []struct {
		text   string
		offset int
		reason string
	}{
		{"", 0, "it is empty"},
		{"  \u3000", 0, "it is empty"},
		{"嫌疑人", 0, "no number is found"},
		{"多名", 0, "no number is found"},
		{"抓获145人", 0, "what stands before the number is no marker or currency"},
		{"145人次之多", len("145人次"), "what follows is no unit or marker"},
		{"145人 198人", len("145人"), "what follows is no unit or marker"},
		{"2018年", 0, "no number is found"},
		{"3部门", len("3"), "what follows is no unit or marker"},
		{"\xff3人", 0, "what stands before the number is no marker or currency"},
	}
	for _, test := range tests {
		_, err := units.Parse(test.text)
		var syntax *units.SyntaxError
		require.ErrorAs(t, err, &syntax, test.text)
		assert.Equal(t, units.SyntaxError{Text: test.text, Offset: test.offset, Reason: test.reason}, *syntax)
	}
	_, err := units.Parse("抓获145人")
	assert.EqualError(t, err, `units: "抓获145人" is no quantity: what stands before the number is no marker or currency at byte 0`)
	_, err = units.Parse("九亿亿亿亿亿人")
	assert.EqualError(t, err, `units: the number at byte 0 of "九亿亿亿亿亿人" is 2^128 or more; write it in a larger unit`)
}

func TestParseTakesWhatStandsAlone(t *testing.T) {
	tests := [][2]string{
		{" 145人 ", "145 exact 人 count"},
		{"15日", "15 exact 日 duration"},
		{"3月", "3 exact 月 duration"},
		{"一批", "1 exact 批 count"},
		{"十分", "10 exact 分 other"},
		{"三角", "3 exact 角 money"},
	}
	for _, test := range tests {
		assert.Equal(t, test[1], show(mustParse(t, test[0])), test[0])
	}
}
