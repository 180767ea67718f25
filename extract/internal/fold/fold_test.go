package fold_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/table"
)

func read(t testing.TB, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}

// folder returns a Folder for the project's own table.
func folder(t testing.TB) *fold.Folder {
	t.Helper()
	f, err := fold.New(read(t, "../../lexicon/traditional.tsv"))
	require.NoError(t, err)
	return f
}

// sample is simplified text, of which not one character is to be folded.
func sample(t testing.TB) string { return read(t, "../../../testdata/jingwang2018.txt") }

func TestFold(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{
			"Hong Kong",
			"警方於旺角搗破一個賣淫集團，拘捕17男23女，檢獲約38萬港元現金、6部手提電話及一批賬簿。",
			"警方于旺角捣破一个卖淫集团，拘捕17男23女，检获约38万港元现金、6部手提电话及一批账簿。",
		},
		{
			"Hong Kong variants",
			"衞生署人員在牀下搜出9枱電腦、兩綑電綫及4包麪粉，啓德羣組成員報稱毀壞。",
			"卫生署人员在床下搜出9台电脑、两捆电线及4包面粉，启德群组成员报称毁坏。",
		},
		{
			"Taiwan",
			"刑事警察局偵破詐騙集團，查扣贓款新臺幣2億3,500餘萬元、帳冊12本、存摺47本，並蒐證移送臺北地檢署偵辦。",
			"刑事警察局侦破诈骗集团，查扣赃款新台币2亿3,500余万元、账册12本、存折47本，并搜证移送台北地检署侦办。",
		},
		{
			"Taiwan variants",
			"犯罪團夥將1,860條私菸藏於貨櫃裡，金項鍊3條重約5公釐。",
			"犯罪团伙将1,860条私烟藏于货柜里，金项链3条重约5公厘。",
		},
		{
			"Macau",
			"司警共偵破換錢黨案件9宗，拘留嫌犯31人，涉案金額逾葡幣420萬圓，其後徵得法官批准凍結戶口。",
			"司警共侦破换钱党案件9宗，拘留嫌犯31人，涉案金额逾葡币420万圆，其后征得法官批准冻结户口。",
		},
		{
			"formal numerals",
			"壹拾貳萬伍仟陸佰元、兩艘快艇、參拾隻鷄",
			"壹拾贰万伍仟陆佰元、两艘快艇、参拾只鸡",
		},
		{
			"old glyphs",
			"說明溫州內吳家鄕靑年隊眞實戶數",
			"说明温州内吴家乡青年队真实户数",
		},
		{"mixed", "公安机关查處網吧５６家，Ｂ類12.5%", "公安机关查处网吧５６家，Ｂ类12.5%"},
		{"beyond the basic plane", "𠮷野𡃁家駿", "𠮷野𡃁家骏"},
		{"broken UTF-8", "\xe6\xaa檢\xff\xe6\xaa\xe6\xaa\xa2\xf0\x9f檢\xe6", "\xe6\xaa检\xff\xe6\xaa检\xf0\x9f检\xe6"},
		{"empty", "", ""},
	}
	f := folder(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, f.Fold(tt.text))
		})
	}
}

func TestFoldLeavesSimplifiedText(t *testing.T) {
	tests := []string{
		sample(t),
		"著名商标被仿冒，民警趁着夜色蹲守。",
		"乾隆年间的瓷器、乾坤袋、苧烯、哪吒、毕昇",
		"声名狼藉、瞭望、覆盖、彷徨、神祇、皇后、故里、余某、批准",
		"蒜薹3吨、菜薹、甯某与祕某、捱过寒冬",
		"新台币、台州、只身、干部、面粉、发展、复议、系统、制品、占地、松江、冲击",
		"１２３４ａｂｃ，。；：",
	}
	f := folder(t)
	for _, text := range tests {
		assert.Equal(t, text, f.Fold(text))
	}
}

func TestFoldReturnsItsArgument(t *testing.T) {
	f, text := folder(t), sample(t)
	assert.Zero(t, testing.AllocsPerRun(10, func() { f.Fold(text) }))
}

func TestFoldAllocatesOnce(t *testing.T) {
	f, text := folder(t), strings.Repeat("繳獲毒品3.2公斤，", 100)
	assert.Equal(t, 1.0, testing.AllocsPerRun(10, func() { f.Fold(text) }))
}

func TestNewErrors(t *testing.T) {
	tests := []struct {
		name, text string
		want       table.Error
	}{
		{
			"longer", "㑮\t𫝈\n",
			table.Error{File: "traditional.tsv", Line: 1, Message: `"𫝈" is not one character of 3 bytes; only such pairs keep offsets`},
		},
		{
			"no simplified character", "# header\n檢\n",
			table.Error{File: "traditional.tsv", Line: 2, Message: `"" is not one character of 3 bytes; only such pairs keep offsets`},
		},
		{
			"three letters", "檢\tabc\n",
			table.Error{File: "traditional.tsv", Line: 1, Message: `"abc" is not one character of 3 bytes; only such pairs keep offsets`},
		},
		{
			"chain", "苧\t苎\n薴\t苧\n",
			table.Error{File: "traditional.tsv", Line: 2, Message: `"苧" is folded to another character itself; name that one`},
		},
		{
			"unsorted", "萬\t万\n檢\t检\n",
			table.Error{File: "traditional.tsv", Line: 2, Message: `"檢" stands after "萬"; sort the entries and leave no doubles`},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := fold.New(tt.text)
			assert.Equal(t, &tt.want, err)
		})
	}
}

func FuzzFold(f *testing.F) {
	f.Add("警方檢獲約3.5公斤懷疑冰毒")
	f.Add("查获12人")
	f.Add("\xe6\xaa\xe6\xaa\xa2\xed\xa0\x80\xf0\xa0")
	folder := folder(f)
	f.Fuzz(func(t *testing.T, text string) {
		folded := folder.Fold(text)
		require.Len(t, folded, len(text))
		require.Equal(t, folded, folder.Fold(folded))
		require.Equal(t, utf8.RuneCountInString(text), utf8.RuneCountInString(folded))
	})
}

func BenchmarkFold(b *testing.B) {
	f := folder(b)
	simplified := sample(b)
	traditional := strings.Repeat("警方於旺角搗破一個賣淫集團，拘捕17男23女，檢獲約38萬港元現金。", 100)
	for _, bm := range []struct{ name, text string }{{"simplified", simplified}, {"traditional", traditional}} {
		b.Run(bm.name, func(b *testing.B) {
			b.SetBytes(int64(len(bm.text)))
			b.ReportAllocs()
			for b.Loop() {
				f.Fold(bm.text)
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	text := read(b, "../../lexicon/traditional.tsv")
	for b.Loop() {
		_, _ = fold.New(text)
	}
}
