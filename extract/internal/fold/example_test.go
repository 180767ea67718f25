package fold_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
)

func ExampleFolder_Fold() {
	f, err := fold.New("檢\t检\n獲\t获\n約\t约\n")
	if err != nil {
		log.Fatal(err)
	}
	text := "警方檢獲約60支電子煙"
	folded := f.Fold(text)
	fmt.Println(folded)

	// What is found in the folded text stands at the same place in the original.
	at := strings.Index(folded, "检获")
	fmt.Println(text[at : at+len("检获")])
	// Output:
	// 警方检获约60支電子煙
	// 檢獲
}
