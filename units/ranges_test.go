package units_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Two neighbouring digits that 、 parts before one unit are a range, as 三四个 is.
func TestDigitsThatAMarkParts(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"抓获三、四个人", []string{"三、四个 = 3 range 3..4 个 count"}},
		{"查获二、三十名", []string{"二、三十名 = 20 range 20..30 名 count"}},
		{"骗走五、六万元", []string{"五、六万元 = 50000 range 50000..60000 元 money"}},
		{"约十七、八岁", []string{"约十七、八岁 = 17 about 17..18 岁 age"}},
		{"得手一、两次", []string{"一、两次 = 1 range 1..2 次 count"}},
		{"有三、四、五名", []string{"三 = 3 exact 名 count", "四 = 4 exact 名 count", "五名 = 5 exact 名 count"}},
		{"经一、二次清点", []string{"一 = 1 exact 次 count", "二次 = 2 exact 次 count"}},
		{"风力三、四级", []string{"三 = 3 exact 级 count", "四级 = 4 exact 级 count"}},
		{"依第三、四条，在七、八十年代", nil},
		{"三、四个案件告破", []string{"四个 = 4 exact 个 count"}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, showAll(test.text))
	}
}
