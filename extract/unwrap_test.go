package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFiguresAcrossTheLinesOfAPage(t *testing.T) {
	const page = "九月份，全县公安机关共破获盗窃案件27起，抓获嫌疑人19\n" +
		"人，追回赃款80余万元，检查废品收购站等场所共计二百\n" +
		"余处，下发整改通知书三十五份，收缴管制刀具共计1\n" +
		"06把，行政拘留12人，另有8人移送Zhongxing\n" +
		"Community矫正。\n"
	b := newExtractor(t).Extract(page)
	var found []string
	for _, m := range b.Metrics {
		assert.Equal(t, m.Text, page[m.Span.Start:m.Span.End])
		found = append(found, m.Text+" "+m.Quantity.Value.String()+" "+m.Quantity.Unit.Symbol)
	}
	assert.Equal(t, []string{
		"27起 27 起", "19\n人 19 人", "80余万元 800000 元", "二百\n余处 200 处", "三十五份 35 份", "1\n06把 106 把", "12人 12 人", "8人 8 人",
	}, found)
}
