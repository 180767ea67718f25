package extract_test

import (
	"fmt"

	"github.com/tongbao-go/tongbao/extract"
)

func ExampleBulletin_Audit() {
	x, err := extract.New()
	if err != nil {
		panic(err)
	}
	b := x.Extract("今年以来，全市共破获网络犯罪案件21起，其中网络赌博案件9起，网络诈骗案件12起。" +
		"共抓获犯罪嫌疑人50人，分别为男30人、女15人。")
	for _, f := range b.Audit() {
		fmt.Println(f.Kind, f.Kind.IsDoubt(), f.Metrics)
		fmt.Println(f.Chinese)
		fmt.Println(f.English)
	}
	// Output:
	// parts_sum false [0 1 2]
	// “破获网络犯罪案件21起”等于各分项之和：21 = 9 + 12。
	// “破获网络犯罪案件21起” is the sum of its parts: 21 = 9 + 12.
	// parts_short true [3 4 5]
	// “抓获犯罪嫌疑人50人”的分项似已全部列出，其和却不足：30 + 15 = 45，少于50。
	// The parts of “抓获犯罪嫌疑人50人” seem all listed, but fall short of it: 30 + 15 = 45, less than 50.
}
