package extract_test

import (
	"fmt"

	"github.com/tongbao-go/tongbao/extract"
)

func ExampleSum() {
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	b := x.Extract("全市抓获犯罪嫌疑人30人，其中骨干成员8人。抓获逃犯12名，扣押手机40余部。")
	sums := extract.Sum(b)
	for _, t := range sums.Totals {
		fmt.Println(t.Indicator.Chinese(), t.Value, t.Unit.Symbol, t.Low.Decimal, t.High.Decimal)
	}
	for _, o := range sums.LeftOut {
		fmt.Println("left out:", o.Metric.Text, o.Reason)
	}
	// Output:
	// 抓获人数 42 人 42 42
	// 设备扣押数 40 部 40 50
	// left out: 8人 part
}

func ExampleGroup() {
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	bulletins := []*extract.Bulletin{
		x.Extract("云南省昆明市公安局破获电信诈骗案件35起。"),
		x.Extract("云南省大理州公安局破获电信诈骗案件12起。"),
		x.Extract("四川省成都市公安局破获电信诈骗案件40余起。"),
	}
	for _, t := range extract.Group(bulletins, extract.ByProvince).Totals {
		fmt.Println(t.Keys, t.Indicator, t.Value, t.Unit.Symbol, len(t.Metrics))
	}
	// Output:
	// [云南省] cases_solved 47 起 2
	// [四川省] cases_solved 40 起 1
}
