package place_test

import (
	"fmt"

	"github.com/tongbao-go/tongbao/extract/internal/place"
)

func ExampleGazetteer_Find() {
	g, err := place.Embedded()
	if err != nil {
		fmt.Println(err)
		return
	}
	text := "江苏省苏州市公安局通报，鼓楼区警方另案处理。"
	for _, m := range g.Find(text) {
		p, ok := g.Resolve(m, place.Place{}, 2018)
		fmt.Println(text[m.Start:m.End], p.Path, p.Code, ok)
	}
	// Output:
	// 江苏省苏州市 江苏省/苏州市 320500 true
	// 鼓楼区   false
}

func ExampleGazetteer_Resolve() {
	g, err := place.Embedded()
	if err != nil {
		fmt.Println(err)
		return
	}
	section := place.Place{Path: "福建省/福州市", Code: "350100"}
	for _, m := range g.Find("鼓楼区警方破案9起") {
		p, ok := g.Resolve(m, section, 2018)
		fmt.Println(p.Path, p.Code, ok)
	}
	// Output:
	// 福建省/福州市/鼓楼区 350102 true
}
