package extract_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

// totalRow is a Total by what can be checked by eye, with the texts of its figures.
type totalRow struct {
	keys             []string
	indicator        extract.Indicator
	unit             string
	value, low, high string // "" for an open end
	figures          []string
}

func rowsOf(sums extract.Sums) []totalRow {
	var rows []totalRow
	for _, t := range sums.Totals {
		row := totalRow{t.Keys, t.Indicator, t.Unit.Symbol, t.Value.String(), end(t.Low), end(t.High), nil}
		for _, m := range t.Metrics {
			row.figures = append(row.figures, m.Text)
		}
		rows = append(rows, row)
	}
	return rows
}

func end(d decimal.NullDecimal) string {
	if !d.Valid {
		return ""
	}
	return d.Decimal.String()
}

func omitted(sums extract.Sums) map[string]extract.Reason {
	out := map[string]extract.Reason{}
	for _, o := range sums.LeftOut {
		out[o.Metric.Text] = o.Reason
	}
	return out
}

func caughtIn(text, path, code string, set ...func(*extract.Metric)) told {
	return told{text, "抓获", "嫌疑人", "嫌疑人", append(set, place(path, code), indicator("suspects_caught"))}
}

func TestSum(t *testing.T) {
	caught := func(text string, set ...func(*extract.Metric)) told {
		return caughtIn(text, "云南省", "530000", set...)
	}
	seized := func(text, object string, set ...func(*extract.Metric)) told {
		return told{text, "扣押", object, object, append(set, indicator("drugs_seized"))}
	}
	tests := []struct {
		name    string
		text    string
		figures []told
		totals  []totalRow
		leftOut map[string]extract.Reason
	}{
		{
			name:    "persons are one unit",
			text:    "抓获嫌疑人30人、21名、2位",
			figures: []told{caught("30人"), caught("21名"), caught("2位")},
			totals:  []totalRow{{[]string{}, "suspects_caught", "人", "53", "53", "53", []string{"30人", "21名", "2位"}}},
		},
		{
			name:    "classifiers are not",
			text:    "检查网吧30家，检查网吧45家次，检查网吧5家/次",
			figures: []told{{"30家", "检查", "网吧", "网吧", nil}, {"45家次", "检查", "网吧", "网吧", nil}, {"5家/次", "检查", "网吧", "网吧", nil}},
			totals: []totalRow{
				{[]string{}, "", "家", "30", "30", "30", []string{"30家"}},
				{[]string{}, "", "家次", "50", "50", "50", []string{"45家次", "5家/次"}},
			},
		},
		{
			name:    "currencies neither",
			text:    "扣押资金5万元、3万美元、2000元",
			figures: []told{seized("5万元", "资金"), seized("3万美元", "资金"), seized("2000元", "资金")},
			totals: []totalRow{
				{[]string{}, "drugs_seized", "元", "52000", "52000", "52000", []string{"5万元", "2000元"}},
				{[]string{}, "drugs_seized", "美元", "30000", "30000", "30000", []string{"3万美元"}},
			},
		},
		{
			name:    "mass is converted",
			text:    "扣押毒品2.2公斤、冰毒300克",
			figures: []told{seized("2.2公斤", "毒品"), seized("300克", "冰毒")},
			totals:  []totalRow{{[]string{}, "drugs_seized", "g", "2500", "2500", "2500", []string{"2.2公斤", "300克"}}},
		},
		{
			name:    "bounds are carried",
			text:    "抓获嫌疑人30余人、20人",
			figures: []told{caught("30余人"), caught("20人")},
			totals:  []totalRow{{[]string{}, "suspects_caught", "人", "50", "50", "60", []string{"30余人", "20人"}}},
		},
		{
			name:    "open ends stay open",
			text:    "抓获嫌疑人近30人、超过20人",
			figures: []told{caught("近30人"), caught("超过20人")},
			totals:  []totalRow{{[]string{}, "suspects_caught", "人", "50", "", "", []string{"近30人", "超过20人"}}},
		},
		{
			name: "parts and repeats",
			text: "抓获嫌疑人30人，其中骨干8人。抓获嫌疑人30人。每案抓获3人，增长5人，破获案件9起",
			figures: []told{
				caught("30人"), caught("8人", partOf(0)), caught("30人", repeats(0)),
				caught("3人", func(m *extract.Metric) { m.Role = extract.RoleEach }), caught("5人", compares(0)),
				{"9起", "破获", "案件", "案件", nil},
			},
			totals: []totalRow{
				{[]string{}, "suspects_caught", "人", "30", "30", "30", []string{"30人"}},
				{[]string{}, "", "起", "9", "9", "9", []string{"9起"}},
			},
			leftOut: map[string]extract.Reason{"8人": extract.ReasonPart, "30人": extract.ReasonRepeat, "3人": extract.ReasonEach, "5人": extract.ReasonChange},
		},
		{
			name:    "a part that is counted as something else",
			text:    "查处人员96名，其中刑事拘留3人",
			figures: []told{{"96名", "查处", "人员", "人员", nil}, {"3人", "刑事拘留", "", "", []func(*extract.Metric){partOf(0), indicator("suspects_detained")}}},
			totals: []totalRow{
				{[]string{}, "", "人", "96", "96", "96", []string{"96名"}},
				{[]string{}, "suspects_detained", "人", "3", "3", "3", []string{"3人"}},
			},
		},
		{
			name:    "a sum that no wording tells",
			text:    "抓获嫌疑人653人。抓获嫌疑人421名，抓获嫌疑人232名",
			figures: []told{caught("653人"), caught("421名"), caught("232名")},
			totals:  []totalRow{{[]string{}, "suspects_caught", "人", "653", "653", "653", []string{"653人"}}},
			leftOut: map[string]extract.Reason{"421名": extract.ReasonSummed, "232名": extract.ReasonSummed},
		},
		{
			name:    "a place inside another",
			text:    "抓获嫌疑人653人，抓获嫌疑人421名，抓获嫌疑人35名",
			figures: []told{caughtIn("653人", "云南省", "530000"), caughtIn("421名", "云南省/昆明市", "530100"), caughtIn("35名", "四川省/成都市", "510100")},
			totals:  []totalRow{{[]string{}, "suspects_caught", "人", "688", "688", "688", []string{"653人", "35名"}}},
			leftOut: map[string]extract.Reason{"421名": extract.ReasonInside},
		},
		{
			name:    "a place inside another with a smaller figure",
			text:    "抓获嫌疑人20人，抓获嫌疑人42名",
			figures: []told{caughtIn("20人", "云南省", "530000"), caughtIn("42名", "云南省/昆明市", "530100")},
			totals:  []totalRow{{[]string{}, "suspects_caught", "人", "62", "62", "62", []string{"20人", "42名"}}},
		},
		{
			name: "what makes no sum",
			text: "破案率98%，历时4个月，共5个",
			figures: []told{
				{"98%", "", "破案率", "破案率", nil}, {"4个月", "历时", "", "", nil}, {"5个", "", "", "", nil},
			},
			leftOut: map[string]extract.Reason{"98%": extract.ReasonRate, "4个月": extract.ReasonRate, "5个": extract.ReasonUnnamed},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			sums := extract.Sum(handmade(t, tt.text, tt.figures...))
			assert.Equal(t, tt.totals, rowsOf(sums))
			if tt.leftOut == nil {
				tt.leftOut = map[string]extract.Reason{}
			}
			assert.Equal(t, tt.leftOut, omitted(sums))
		})
	}
}

func TestGroup(t *testing.T) {
	march := func(m *extract.Metric) {
		m.Published = extract.Date{Year: 2021, Month: 3, Day: 26}
		m.Period = extract.Period{Text: "2月份", Start: extract.Date{Year: 2021, Month: 2, Day: 1}, End: extract.Date{Year: 2021, Month: 2, Day: 28}}
	}
	first := handmade(t, "抓获嫌疑人12人、20人、7人、4人",
		caughtIn("12人", "云南省/昆明市/官渡区", "530111", march), caughtIn("20人", "云南省/昆明市", "530100"),
		caughtIn("7人", "云南省/大理白族自治州/大理市", "532901", march), caughtIn("4人", "北京市/朝阳区", "110105"))
	second := handmade(t, "抓获嫌疑人8人、2人", caughtIn("8人", "云南省/大理白族自治州", "532900", period("近日")), caughtIn("2人", "", ""))
	tests := []struct {
		name string
		key  extract.Key
		want map[string]string
	}{
		{"province", extract.ByProvince, map[string]string{"": "2", "云南省": "28", "北京市": "4"}},
		{"city", extract.ByCity, map[string]string{"": "2", "云南省/昆明市": "20", "云南省/大理白族自治州": "8", "北京市": "4"}},
		{"place", extract.ByPlace, map[string]string{
			"": "2", "云南省/昆明市/官渡区": "12", "云南省/昆明市": "20", "云南省/大理白族自治州/大理市": "7",
			"云南省/大理白族自治州": "8", "北京市/朝阳区": "4",
		}},
		{"month", extract.ByMonth, map[string]string{"": "34", "2021-03": "19"}},
		{"period", extract.ByPeriod, map[string]string{"": "26", "近日": "8", "2021-02-01/2021-02-28": "19"}},
		{"indicator", extract.ByIndicator, map[string]string{"suspects_caught": "34"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := map[string]string{}
			for _, total := range extract.Group([]*extract.Bulletin{first, second}, tt.key).Totals {
				require.Len(t, total.Keys, 1)
				got[total.Keys[0]] = total.Value.String()
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

func TestReasonText(t *testing.T) {
	for r := extract.ReasonRepeat; r <= extract.ReasonSize; r++ {
		text, err := r.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, r.String(), string(text))
		var back extract.Reason
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, r, back)
	}
	var r extract.Reason
	assert.ErrorContains(t, r.UnmarshalText([]byte("lost")), `unknown reason "lost"`)
}
