package units_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/tongbao-go/tongbao/units"
)

// texts returns the stretches that Scan finds.
func texts(text string) []string {
	var found []string
	for m := range units.Scan(text) {
		found = append(found, text[m.Start:m.End])
	}
	return found
}

func TestScanFindsSpans(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"全市侦破盗窃案件87起,抓获112人,扣押赃款430余万元", []string{"87起", "112人", "430余万元"}},
		{"查获走私香烟近20万条,约值1.3亿元", []string{"近20万条", "1.3亿元"}},
		{"至少在九个小区作案", []string{"九个"}},
		{"2019年5月6日9时30分,第三大队出动12人", []string{"12人"}},
		{"万一有险情,请拨打110", nil},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, texts(test.text), test.text)
	}
}
