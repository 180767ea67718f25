package extract_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
	"github.com/tongbao-go/tongbao/units"
)

// bulletin is what might be found in a text of two figures, built by hand.
func bulletin() *extract.Bulletin {
	text := "\ufeff昌吉州公安局查扣假烟1.2万余条,\n比去年同期减少约3%。"
	span := func(words string) extract.Span {
		start := strings.Index(text, words)
		return extract.Span{Start: start, End: start + len(words)}
	}
	place := extract.Place{Path: "新疆维吾尔自治区/昌吉回族自治州", Code: "652300"}
	return &extract.Bulletin{
		Name:     "a&b.txt",
		Text:     text,
		Sections: []extract.Section{{Span: extract.Span{End: len(text)}, Place: place}},
		Metrics: []extract.Metric{
			{
				Text: "1.2万余条",
				Span: span("1.2万余条"),
				Quantity: units.Quantity{
					Value:  decimal.RequireFromString("12000"),
					Low:    decimal.NewNullDecimal(decimal.RequireFromString("12000")),
					High:   decimal.NewNullDecimal(decimal.RequireFromString("13000")),
					Approx: units.Over,
					Unit:   units.Unit{Symbol: "条", Dimension: units.Count},
				},
				Action:    extract.Action{Text: "查扣", Kind: extract.ActionSeize},
				Object:    extract.Object{Text: "假烟", Head: "假烟", Kind: extract.ObjectGoods},
				Indicator: "goods_seized",
				Place:     place,
				Agency:    "昌吉州公安局",
				Period: extract.Period{
					Text:  "2021年3月",
					Start: extract.Date{Year: 2021, Month: 3, Day: 1},
					End:   extract.Date{Year: 2021, Month: 3, Day: 31},
				},
				Published: extract.Date{Year: 2021, Month: 4, Day: 9},
				Source:    "https://example.org/n?a=1&b=2",
				Sentence:  extract.Span{Start: len("\ufeff"), End: len(text)},
			},
			{
				Text: "3%",
				Span: span("3%"),
				Quantity: units.Quantity{
					Value:  decimal.RequireFromString("3"),
					Approx: units.About,
					Unit:   units.Unit{Symbol: "%", Dimension: units.Ratio},
				},
				Action:    extract.Action{Text: "减少", Kind: extract.ActionChange},
				Role:      extract.RoleChange,
				CompareOf: extract.LinkTo(0),
				Place:     place,
				Sentence:  extract.Span{Start: len("\ufeff"), End: len(text)},
			},
		},
	}
}

func TestRecordJSON(t *testing.T) {
	var lines strings.Builder
	enc := json.NewEncoder(&lines)
	enc.SetEscapeHTML(false)
	for record := range bulletin().Records() {
		require.NoError(t, enc.Encode(record))
	}
	assert.Equal(t, `{"schema":1,"file":"a&b.txt","index":0,"text":"1.2万余条","start":11,"end":17,"byte_start":33,"byte_end":45,`+
		`"value":"12000","low":"12000","high":"13000","approx":"over","unit":"条","dimension":"count","base_value":null,"base_unit":"",`+
		`"action":"查扣","action_kind":"seize","object":"假烟","head":"假烟","object_kind":"goods","indicator":"goods_seized",`+
		`"role":"plain","part_of":null,"compare_of":null,"repeats":null,"place":"新疆维吾尔自治区/昌吉回族自治州","place_code":"652300",`+
		`"agency":"昌吉州公安局","period":"2021年3月","period_start":"2021-03-01","period_end":"2021-03-31","published":"2021-04-09",`+
		`"source":"https://example.org/n?a=1&b=2","section":0,"sentence":"昌吉州公安局查扣假烟1.2万余条,\n比去年同期减少约3%。"}
{"schema":1,"file":"a&b.txt","index":1,"text":"3%","start":27,"end":29,"byte_start":71,"byte_end":73,`+
		`"value":"3","low":null,"high":null,"approx":"about","unit":"%","dimension":"ratio","base_value":"0.03","base_unit":"1",`+
		`"action":"减少","action_kind":"change","object":"","head":"","object_kind":"","indicator":"",`+
		`"role":"change","part_of":null,"compare_of":0,"repeats":null,"place":"新疆维吾尔自治区/昌吉回族自治州","place_code":"652300",`+
		`"agency":"","period":"","period_start":null,"period_end":null,"published":null,`+
		`"source":"","section":0,"sentence":"昌吉州公安局查扣假烟1.2万余条,\n比去年同期减少约3%。"}
`, lines.String())
}

func TestRecordRoundTrip(t *testing.T) {
	for record := range bulletin().Records() {
		data, err := json.Marshal(record)
		require.NoError(t, err)
		var got extract.Record
		require.NoError(t, json.Unmarshal(data, &got))
		assert.Equal(t, record, got)
	}
}

func TestRecordsStop(t *testing.T) {
	for record := range bulletin().Records() {
		assert.Equal(t, 0, record.Index)
		break
	}
}

// TestRecordOfEndlessSentence holds that the record of a figure stays small.
func TestRecordOfEndlessSentence(t *testing.T) {
	before, behind := strings.Repeat("查", 3000), strings.Repeat("扣", 3000)
	b := bulletin()
	b.Text = before + "3%" + behind
	b.Metrics = b.Metrics[1:]
	b.Metrics[0].Span = extract.Span{Start: len(before), End: len(before) + len("3%")}
	b.Metrics[0].Sentence = extract.Span{End: len(b.Text)}

	for record := range b.Records() {
		assert.Equal(t, strings.Repeat("查", 1365)+"3%"+strings.Repeat("扣", 1365), record.Sentence)
	}
}

func TestRecordRefuses(t *testing.T) {
	line := func(field, value string) string {
		record := slices.Collect(bulletin().Records())[0]
		data, err := json.Marshal(record)
		require.NoError(t, err)
		var fields map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(data, &fields))
		fields[field] = json.RawMessage(value)
		data, err = json.Marshal(fields)
		require.NoError(t, err)
		return string(data)
	}
	tests := []struct{ name, json, want string }{
		{"another schema", line("schema", "2"), "the figure has schema 2; this version reads schema 1"},
		{"no schema", "{}", "the figure has schema 0; this version reads schema 1"},
		{"a negative link", line("part_of", "-1"), "reading a figure: a link is an index from 0 or null, not -1"},
		{"a huge number", line("value", `"1e999999999"`), "reading a figure: error decoding string '\"1e999999999\"': can't convert 1e999999999 to decimal: exponent 999999999 exceeds MaxDecodeExponent (10000)"},
		{"a day that is none", line("published", `"2021-02-30"`), `reading a figure: "2021-02-30" is no date such as 2018-03-26`},
		{"an unknown role", line("role", `"sum"`), `reading a figure: unknown role "sum"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			record := extract.Record{File: "kept"}
			err := json.Unmarshal([]byte(tt.json), &record)
			assert.EqualError(t, err, tt.want)
			assert.Equal(t, extract.Record{File: "kept"}, record)
		})
	}
}

// FuzzRecordJSON holds that whatever is read as a record is written back the same.
func FuzzRecordJSON(f *testing.F) {
	for record := range bulletin().Records() {
		data, err := json.Marshal(record)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{"schema":1,"value":"-0.50","low":"1e900","period_start":null,"part_of":0}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var first, second extract.Record
		if json.Unmarshal(data, &first) != nil {
			return
		}
		written, err := json.Marshal(first)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(written, &second))
		again, err := json.Marshal(second)
		require.NoError(t, err)
		assert.Equal(t, string(written), string(again))
	})
}
