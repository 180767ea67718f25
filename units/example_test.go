package units_test

import (
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

func Example() {
	text := "抓获犯罪嫌疑人145人,扣押涉案资金6900余万元,查扣手机近300部,检查场所60余处(家)。"
	for m := range units.Scan(text) {
		fmt.Println(text[m.Start:m.End], m.Value, m.Unit.Symbol, m.Approx)
	}
	// Output:
	// 145人 145 人 exact
	// 6900余万元 69000000 元 over
	// 近300部 300 部 under
	// 60余处(家) 60 处(家) over
}

func ExampleParse() {
	q, err := units.Parse("6900余万元")
	fmt.Println(q.Value, q.Low.Decimal, q.High.Decimal, q.Approx, q.Unit.Symbol, q.Unit.Dimension, err)
	// Output: 69000000 69000000 70000000 over 元 money <nil>
}

func ExampleParse_error() {
	_, err := units.Parse("145人员")
	fmt.Println(err)
	// Output: units: "145人员" is no quantity: what follows is no unit or marker at byte 3
}

func ExampleScan() {
	text := "2019年3月5日,第二大队在3号楼查获毒品约2.5公斤,万一漏网,后果难料。"
	for m := range units.Scan(text) {
		fmt.Println(text[m.Start:m.End], m.Quantity)
	}
	// Output: 约2.5公斤 约2.5公斤
}

func ExampleLookup() {
	for _, symbol := range []string{"公斤", "個", "家/次", "人民"} {
		u, ok := units.Lookup(symbol)
		fmt.Println(u.Symbol, u.Dimension, ok)
	}
	// Output:
	// 公斤 mass true
	// 個 count true
	// 家/次 count true
	//  count false
}

func ExampleUnit_Main() {
	u, _ := units.Lookup("串/起")
	fmt.Println(u.Main().Symbol)
	// Output: 串
}

func ExampleUnit_Base() {
	u, _ := units.Lookup("吨")
	base, factor, ok := u.Base()
	fmt.Println(factor, base, ok)
	// Output: 1000000 g true
}

func ExampleQuantity_In() {
	q, _ := units.Parse("3斤5两")
	kilograms, _ := units.Lookup("公斤")
	q, err := q.In(kilograms)
	fmt.Println(q, err)
	// Output: 1.75公斤 <nil>
}

func ExampleQuantity_In_error() {
	q, _ := units.Parse("5美元")
	yuan, _ := units.Lookup("元")
	_, err := q.In(yuan)
	fmt.Println(err)
	// Output: units: no fixed factor converts "美元" (money) to "元" (money)
}

func ExampleQuantity_Base() {
	q, _ := units.Parse("近2.2公斤")
	value, unit, ok := q.Base()
	fmt.Println(value, unit, ok)
	// Output: 2200 g true
}

func ExampleQuantity_Compare() {
	a, _ := units.Parse("3公斤")
	b, _ := units.Parse("5斤")
	order, err := a.Compare(b)
	fmt.Println(order, err)
	// Output: 1 <nil>
}

func ExampleQuantity_Contains() {
	q, _ := units.Parse("30余人")
	fmt.Println(q.Contains(decimal.NewFromInt(36)), q.Contains(decimal.NewFromInt(45)))
	// Output: true false
}

func ExampleQuantity_Overlaps() {
	lead, _ := units.Parse("近3公斤")
	body, _ := units.Parse("2860克")
	same, err := lead.Overlaps(body)
	fmt.Println(same, err)
	// Output: true <nil>
}

func ExampleQuantity_String() {
	for _, text := range []string{"一百二十余名", "十至十五吨", "三分之一", "上千万元"} {
		q, _ := units.Parse(text)
		fmt.Println(q)
	}
	// Output:
	// 120余名
	// 10至15吨
	// 1/3
	// 至少10000000元
}

func ExampleQuantity_MarshalJSON() {
	q, _ := units.Parse("数十名")
	data, err := json.Marshal(q)
	fmt.Println(string(data), err)
	// Output: {"value":"20","low":"20","high":"100","approx":"several","unit":"名","dimension":"count"} <nil>
}

func ExampleQuantity_UnmarshalText() {
	var threshold struct{ Above units.Quantity }
	err := threshold.Above.UnmarshalText([]byte("10万元以上"))
	fmt.Println(threshold.Above, err)
	// Output: 至少100000元 <nil>
}
