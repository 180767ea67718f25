package extract_test

import (
	"testing"

	"github.com/tongbao-go/tongbao/extract"
)

func TestAuditRepeatedPassages(t *testing.T) {
	text := "抓获嫌疑人30人，扣押手机40部、电脑50台。\n据悉，抓获嫌疑人30人，扣押手机40部、电脑50台。"
	figures := func(links ...int) []told {
		f := []told{
			{"30人", "抓获", "嫌疑人", "嫌疑人", nil}, {"40部", "扣押", "手机", "手机", nil}, {"50台", "扣押", "电脑", "电脑", nil},
			{"30人", "抓获", "嫌疑人", "嫌疑人", nil}, {"40部", "扣押", "手机", "手机", nil}, {"50台", "扣押", "电脑", "电脑", nil},
		}
		for i, link := range links {
			f[3+i].set = []func(*extract.Metric){repeats(link)}
		}
		return f
	}
	runAuditTests(t, []auditTest{
		{
			name: "three in a row", text: text, figures: figures(0, 1, 2),
			want: []found{{extract.FindingRepeatedPassage, []int{0, 1, 2, 3, 4, 5},
				"自“抓获嫌疑人30人”起的3个数字后文重复出现，求和时只应计一次。"}},
		},
		{name: "only two", text: text, figures: figures(0, 1)},
		{name: "in another order", text: text, figures: figures(1, 0, 2)},
	})
}
