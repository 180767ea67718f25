// Command quickstart is the shortest program that reads a bulletin.
package main

import (
	"fmt"
	"log"

	"github.com/tongbao-go/tongbao/extract"
)

func main() {
	x, err := extract.New()
	if err != nil {
		log.Fatal(err)
	}
	b := x.Extract("截至9月底,赣州市公安机关共破获电信网络诈骗案件210余起,抓获犯罪嫌疑人386名,冻结涉案资金1.2亿余元。")
	for _, m := range b.Metrics {
		fmt.Println(m.Place.Path, m.Action.Text, m.Object.Text, m.Quantity.Value, m.Quantity.Unit.Symbol)
	}
}
