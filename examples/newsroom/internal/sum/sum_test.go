package sum_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/sum"
)

const (
	first  = "云南省公安厅通报,全省扣押手机30部,其中智能手机12部。"
	second = "云南省公安机关扣押手机45部,冻结资金80余万元,比去年增长40%。"
)

// newSums adds up two bulletins, a copy of the second, and verdicts on them.
func newSums(t *testing.T, verdicts ...store.Verdict) figures.Sums {
	s := fixture.Store(t, map[string][]byte{"1.txt": []byte(first), "2.txt": []byte(second), "3.txt": []byte("\ufeff" + second)})
	for i := range verdicts {
		verdicts[i].At = "2024-05-06T07:08:09Z"
	}
	saved, _, err := s.SaveVerdicts(t.Context(), verdicts)
	require.NoError(t, err)
	require.Equal(t, len(verdicts), saved)
	engine, err := figures.New()
	require.NoError(t, err)
	sums, err := sum.Of(t.Context(), s, engine, []string{"province", "indicator"})
	require.NoError(t, err)
	return sums
}

// phones returns the sum of the phones.
func phones(t *testing.T, sums figures.Sums) string {
	for _, total := range sums.Totals {
		if total.Unit == "部" {
			assert.Equal(t, []string{"云南省"}, total.Keys)
			return total.Value
		}
	}
	return ""
}

// reasons tells why figures were left out, by their words.
func reasons(sums figures.Sums) map[string]string {
	all := map[string]string{}
	for _, o := range sums.LeftOut {
		all[o.Document+" "+o.Text] = o.Reason
	}
	return all
}

func TestSum(t *testing.T) {
	sums := newSums(t)
	assert.Equal(t, "75", phones(t, sums), "30 and 45, the part and the copy left out")
	assert.Equal(t, map[string]string{
		"1 12部": "part", "2 40%": "change", "3 45部": "copy", "3 80余万元": "copy", "3 40%": "change",
	}, reasons(sums))
}

func TestSumGoesByVerdicts(t *testing.T) {
	start := len([]rune("云南省公安机关扣押手机"))
	on := func(verdict, corrected string) store.Verdict {
		return store.Verdict{Document: read.Hash([]byte(second)), Start: start, End: start + 3, Text: "45部", Value: "45", Verdict: verdict, Corrected: corrected}
	}
	assert.Equal(t, "75", phones(t, newSums(t, on("right", ""))))
	assert.Equal(t, "84", phones(t, newSums(t, on("corrected", "54"))))
	for _, wrong := range []store.Verdict{on("wrong", ""), on("corrected", "不明")} {
		sums := newSums(t, wrong)
		assert.Equal(t, "30", phones(t, sums))
		assert.Equal(t, "wrong", reasons(sums)["2 45部"])
	}
}

func TestSumByWhatThereIsNot(t *testing.T) {
	engine, err := figures.New()
	require.NoError(t, err)
	_, err = engine.Sum(nil, []string{"colour"})
	assert.EqualError(t, err, `sums are not made by "colour"; choose of place, province, city, indicator, period, month`)
}

func TestPrint(t *testing.T) {
	words, err := message.For("zh")
	require.NoError(t, err)
	var out bytes.Buffer
	require.NoError(t, sum.Print(&out, figures.Sums{
		By: []string{"place"},
		Totals: []figures.Total{
			{Keys: []string{"云南省/昆明市"}, What: "扣押 手机", Value: "12345.5", Low: "12345.5", High: "12345.5", Unit: "部", Figures: []figures.Quote{
				{Object: "作案手机"}, {Object: "放在出租屋里用来拨打诈骗电话的老人手机"}, {Object: "作案手机"}, {Object: "智能手机"},
			}},
			{Keys: []string{"贵州省"}, What: "抓获 嫌疑人", Value: "300", Low: "300", Unit: "人", Figures: make([]figures.Quote, 1)},
		},
		LeftOut: []figures.Omission{{Quote: figures.Quote{Text: "40%"}, Reason: "change"}, {Quote: figures.Quote{Text: "3部"}, Reason: "copy"}},
	}, words))
	assert.Equal(t, `地区           内容         对象                                      合计  单位  上下限  个数
云南省/昆明市  扣押 手机    作案手机、…拨打诈骗电话的老人手机、…  12,345.5  部            4
贵州省         抓获 嫌疑人                                             300  人    ≥ 300   1

略去 2 个数字:
  增减之数 (1): 40%
  文档是另一份的副本 (1): 3部
`, out.String())
}

func TestSave(t *testing.T) {
	words, err := message.For("zh")
	require.NoError(t, err)
	sums, dir := newSums(t), t.TempDir()
	save := func(name string) []string {
		files, err := sum.Save(filepath.Join(dir, name), sums, words)
		require.NoError(t, err)
		return files
	}

	data, err := os.ReadFile(save("s.json")[0])
	require.NoError(t, err)
	var back figures.Sums
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, sums, back)

	book, err := excelize.OpenFile(save("s.xlsx")[0])
	require.NoError(t, err)
	defer book.Close()
	assert.Equal(t, []string{"合计", "略去"}, book.GetSheetList())
	value, err := book.GetCellType("合计", "D2")
	require.NoError(t, err)
	assert.Contains(t, []excelize.CellType{excelize.CellTypeUnset, excelize.CellTypeNumber}, value)

	for i, rows := range []int{len(sums.Totals), len(sums.LeftOut)} {
		text, err := os.ReadFile(save("s.csv")[i])
		require.NoError(t, err)
		lines, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff")))).ReadAll()
		require.NoError(t, err)
		assert.Len(t, lines, rows+1)
	}

	_, err = sum.Save(filepath.Join(dir, "s.doc"), sums, words)
	assert.ErrorContains(t, err, "sums are written as .xlsx, .csv or .json")
}
