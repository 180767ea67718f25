package units_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/units"
)

func TestString(t *testing.T) {
	tests := [][2]string{
		{"145 人", "145人"},
		{"3.50公斤", "3.5公斤"},
		{"约3吨", "约3吨"},
		{"3吨左右", "约3吨"},
		{"逾300人", "超过300人"},
		{"300人以上", "至少300人"},
		{"近300人", "近300人"},
		{"300人以下", "不超过300人"},
		{"6900余万元", "6900余万元"},
		{"50万余元", "50万余元"},
		{"1.50万余", "1.50万余"},
		{"一年多", "1年多"},
		{"10个多月", "10个月多"},
		{"近50余人", "近50余人"},
		{"10至15名", "10至15名"},
		{"约10至15人", "约10至15人"},
		{"数十名", "数十名"},
		{"十几万元", "10几万元"},
		{"一万几千人", "1万几千人"},
		{"三百几十户", "3百几十户"},
		{"数以万计", "数以万计"},
		{"成百上千名", "成百上千名"},
		{"三分之一", "1/3"},
		{"3分之4", "3分之4"},
		{"三分之一公升", "1/3公升"},
		{"1999999分之1", "1999999分之1"},
		{"-7分之1%", "-1/7%"},
		{"半数以上", "至少1/2"},
		{"百分之四十", "40%"},
		{"零下30多度", "-30余度"},
		{"三块五", "3.5块"},
		{"2,018年", "2,018年"},
		{"五年六个月", "66个月"},
		{"283串/起", "283串/起"},
	}
	for _, test := range tests {
		q := mustParse(t, test[0])
		assert.Equal(t, test[1], q.String())
		assert.Equal(t, q, mustParse(t, q.String()))
	}
}

// Alone 3.5块 is money; what counted pieces in a text must not become it.
func TestStringOfPieces(t *testing.T) {
	for text, want := range map[string]string{
		"2.5块豆腐": "〇二点五块", "约23.5塊磚": "约〇二三点五塊", "半块": "〇〇点五块", "近12.25块钢板": "近〇一二点二五块", "4.5块钱": "4.5块",
		"石料十几万块，": "10几万块", "砖一百几十万块，": "1百几十万块", "1.5至2.5块豆腐": "〇一点五至〇二点五块", "几千块/张，": "数千块/张", "三五百块砖": "300至500块",
	} {
		found := 0
		for m := range units.Scan(text) {
			assert.Equal(t, want, m.String())
			assert.Equal(t, m.Quantity, mustParse(t, m.String()))
			found++
		}
		assert.Equal(t, 1, found, text)
	}
}

// Whatever bounds a fraction, a marker and a vague number make together read back.
func TestStringOfFractions(t *testing.T) {
	numbers := []string{
		"1/3", "9分之1", "3分之2", "3分之10余", "30分之20余", "1999999分之1", "一又三分之一", "三分之0.0000000000001", "三分之几", "三分之十几",
		"30分之数十", "3分之七八", "三分之数以百计", "9分之1至9分之2", "百分之七八", "百分之几十", "7分之1万", "2999999分之20余", "1999999分之1多",
	}
	for _, before := range []string{"", "约", "近", "超过", "<", "-", "近-"} {
		for _, number := range numbers {
			for _, unit := range []string{"人", "%", "块钱", "小时左右"} {
				found := 0
				for m := range units.Scan(before + number + unit) {
					require.Equal(t, show(m.Quantity), show(mustParse(t, m.String())), before+number+unit)
					found++
				}
				require.NotZero(t, found, before+number+unit)
			}
		}
	}
}

func TestStringOfWhatNoWordingMakes(t *testing.T) {
	q := units.Quantity{
		Value: decimal.New(5, 0), Low: decimal.NewNullDecimal(decimal.New(1, 0)), High: decimal.NewNullDecimal(decimal.New(7, 0)),
		Approx: units.About, Unit: units.Unit{Symbol: "人"},
	}
	assert.Equal(t, "约5人", q.String())
	_, err := q.MarshalText()
	assert.EqualError(t, err, "units: no wording makes the bounds of 约5人; write it as JSON")
	assert.Equal(t, "0", units.Quantity{}.String())
}

func TestStringReadsBackInTheSample(t *testing.T) {
	sample, err := os.ReadFile("../testdata/jingwang2018.txt")
	require.NoError(t, err)
	for m := range units.Scan(string(sample)) {
		q, err := units.Parse(m.String())
		require.NoError(t, err, m.String())
		require.Equal(t, m.Quantity, q)
	}
}

func TestText(t *testing.T) {
	data, err := json.Marshal(map[string]any{"q": textOnly{mustParse(t, "30余人")}})
	require.NoError(t, err)
	assert.JSONEq(t, `{"q":"30余人"}`, string(data))
	var q units.Quantity
	require.NoError(t, q.UnmarshalText([]byte("6900余万元")))
	assert.Equal(t, mustParse(t, "6900余万元"), q)
	assert.Error(t, q.UnmarshalText([]byte("无")))
}

type textOnly struct{ q units.Quantity }

func (t textOnly) MarshalText() ([]byte, error) { return t.q.MarshalText() }

func TestJSON(t *testing.T) {
	tests := [][2]string{
		{"6900余万元", `{"value":"69000000","low":"69000000","high":"70000000","approx":"over","unit":"元","dimension":"money"}`},
		{"约3吨", `{"value":"3","low":null,"high":null,"approx":"about","unit":"吨","dimension":"mass"}`},
		{"283串/起", `{"value":"283","low":"283","high":"283","approx":"exact","unit":"串/起","dimension":"count"}`},
		{"四分之一", `{"value":"0.25","low":"0.25","high":"0.25","approx":"exact","unit":"","dimension":"ratio"}`},
	}
	for _, test := range tests {
		q := mustParse(t, test[0])
		data, err := json.Marshal(q)
		require.NoError(t, err)
		assert.JSONEq(t, test[1], string(data))
		var back units.Quantity
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, q, back)
	}
	var q units.Quantity
	require.NoError(t, json.Unmarshal([]byte(`{"value":2.50,"approx":"exact","unit":"公斤","dimension":"mass"}`), &q))
	assert.Equal(t, "2.5", q.Value.String())
	assert.ErrorContains(t, json.Unmarshal([]byte(`{"approx":"roughly"}`), &q), `no approximation is called "roughly"; use one of: exact about`)
	assert.ErrorContains(t, json.Unmarshal([]byte(`{"dimension":"weight"}`), &q), `no dimension is called "weight"`)
}

func TestMatchJSON(t *testing.T) {
	for m := range units.Scan("抓获145人") {
		data, err := json.Marshal(m)
		require.NoError(t, err)
		assert.JSONEq(t, `{"value":"145","low":"145","high":"145","approx":"exact","unit":"人","dimension":"count","start":6,"end":12}`, string(data))
		var back units.Match
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, m, back)
	}
	var m units.Match
	assert.Error(t, json.Unmarshal([]byte(`{"start":"x"}`), &m))
}

func TestNames(t *testing.T) {
	for i, name := range []string{"exact", "about", "over", "at_least", "under", "at_most", "range", "several"} {
		a := units.Approx(i)
		assert.Equal(t, name, a.String())
		var back units.Approx
		require.NoError(t, back.UnmarshalText([]byte(name)))
		assert.Equal(t, a, back)
	}
	for i, name := range []string{"count", "money", "mass", "length", "area", "volume", "duration", "age", "ratio", "change", "other"} {
		d := units.Dimension(i)
		assert.Equal(t, name, d.String())
		var back units.Dimension
		require.NoError(t, back.UnmarshalText([]byte(name)))
		assert.Equal(t, d, back)
	}
	assert.Equal(t, "Approx(9) Dimension(20)", units.Approx(9).String()+" "+units.Dimension(20).String())
	_, err := units.Approx(9).MarshalText()
	assert.EqualError(t, err, "units: Approx(9) has no name; use one of the constants")
	_, err = units.Dimension(20).MarshalText()
	assert.Error(t, err)
}
