package period_test

import (
	"fmt"

	"github.com/tongbao-go/tongbao/extract/internal/period"
)

func ExampleFinder_Find() {
	f, err := period.Embedded()
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "截至6月底，全市破案73起；专项行动期间，抓获91人，比去年同期增长8%。"
	for _, e := range f.Find(text) {
		fmt.Println(text[e.Start:e.End])
	}
	// Output:
	// 截至6月底
	// 专项行动期间
}

func ExampleExpr_Resolve() {
	f, err := period.Embedded()
	if err != nil {
		fmt.Println(err)
		return
	}
	published := period.Date{Year: 2018, Month: 7, Day: 10}
	for _, e := range f.Find("今年1至5月、自3月中旬以来") {
		first, last := e.Resolve(published, 0)
		fmt.Println(first, last)
	}
	// Output:
	// {2018 January 1} {2018 May 31}
	// {2018 March 11} {2018 July 10}
}
