package units_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/units"
)

func mustLookup(t *testing.T, symbol string) units.Unit {
	t.Helper()
	u, ok := units.Lookup(symbol)
	require.True(t, ok, symbol)
	return u
}

func TestIn(t *testing.T) {
	tests := []struct{ text, unit, want string }{
		{"2.2公斤", "克", "2200 exact 克 mass"},
		{"3斤", "公斤", "1.5 exact 公斤 mass"},
		{"6900余吨", "公斤", "6900000 over 6900000..7000000 公斤 mass"},
		{"约40公里", "米", "40000 about .. 米 length"},
		{"1英里", "米", "1609.344 exact 米 length"},
		{"3公顷", "亩", "45 exact 亩 area"},
		{"1亩", "平方米", "666.666666666667 exact 666.666666666666..666.666666666667 平方米 area"},
		{"15亩", "公顷", "1 exact 公顷 area"},
		{"10至12克", "毫克", "10000 range 10000..12000 毫克 mass"},
		{"1.5元", "分", "150 exact 分 money"},
		{"3块钱", "元", "3 exact 元 money"},
		{"2年", "个月", "24 exact 个月 duration"},
		{"90分钟", "小时", "1.5 exact 小时 duration"},
		{"40%", "‰", "400 exact ‰ ratio"},
		{"2GB", "MB", "2000 exact MB other"},
		{"5千瓦时", "度电", "5 exact 度电 other"},
		{"72公里/小时", "米/秒", "20 exact 米/秒 other"},
		{"3個", "个", "3 exact 个 count"},
		{"500升", "立方米", "0.5 exact 立方米 volume"},
	}
	for _, test := range tests {
		q, err := mustParse(t, test.text).In(mustLookup(t, test.unit))
		require.NoError(t, err, test.text)
		assert.Equal(t, test.want, show(q), test.text)
	}
}

func TestInRefusesWhatHasNoFixedFactor(t *testing.T) {
	pairs := [][2]string{{"3人", "名"}, {"5美元", "元"}, {"2年", "天"}, {"3公斤", "米"}, {"30℃", "℉"}, {"7级", "个"}}
	for _, p := range pairs {
		q, to := mustParse(t, p[0]), mustLookup(t, p[1])
		_, err := q.In(to)
		var conversion *units.ConversionError
		require.ErrorAs(t, err, &conversion, p[0])
		assert.Equal(t, units.ConversionError{From: q.Unit, To: to}, *conversion)
	}
}

func TestBase(t *testing.T) {
	tests := []struct{ text, value, unit string }{
		{"6900余万元", "69000000", "CNY"},
		{"港币3000元", "3000", "HKD"},
		{"12.5公斤", "12500", "g"},
		{"3两", "150", "g"},
		{"30亩", "20000", "m²"},
		{"1亩", "666.666666666667", "m²"},
		{"2.5公里", "2500", "m"},
		{"3年", "36", "mo"},
		{"2小时", "7200", "s"},
		{"40%", "0.4", "1"},
		{"100元/包", "100", "CNY"},
		{"三块五", "3.5", "CNY"},
	}
	for _, test := range tests {
		value, unit, ok := mustParse(t, test.text).Base()
		require.True(t, ok, test.text)
		assert.Equal(t, test.value+" "+test.unit, value.String()+" "+unit, test.text)
	}
	for _, text := range []string{"145人", "7", "283串/起", "5级"} {
		_, _, ok := mustParse(t, text).Base()
		assert.False(t, ok, text)
	}
}

func TestCompare(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"3公斤", "3000克", 0},
		{"3公斤", "5斤", 1},
		{"145人", "198人", -1},
		{"1亩", "667平方米", -1},
		{"近300人", "300人以上", 0},
		{"1.0", "1", 0},
	}
	for _, test := range tests {
		got, err := mustParse(t, test.a).Compare(mustParse(t, test.b))
		require.NoError(t, err)
		assert.Equal(t, test.want, got, test.a+" "+test.b)
	}
	_, err := mustParse(t, "3人").Compare(mustParse(t, "3名"))
	assert.EqualError(t, err, `units: no fixed factor converts "名" (count) to "人" (count)`)
}

func TestContains(t *testing.T) {
	tests := []struct {
		text, value string
		want        bool
	}{
		{"145人", "145", true}, {"145人", "146", false},
		{"30余人", "30", true}, {"30余人", "40", true}, {"30余人", "41", false}, {"30余人", "29", false},
		{"超过300人", "1000000", true}, {"超过300人", "299", false},
		{"近300人", "0", true}, {"近300人", "301", false},
		{"约3吨", "1000", true}, {"数十名", "20", true}, {"数十名", "19.9", false},
	}
	for _, test := range tests {
		v := decimal.RequireFromString(test.value)
		assert.Equal(t, test.want, mustParse(t, test.text).Contains(v), test.text+" "+test.value)
	}
}

func TestOverlaps(t *testing.T) {
	tests := []struct {
		a, b string
		want bool
	}{
		{"30余人", "35人", true}, {"30余人", "45人", false}, {"近3公斤", "2500克", true},
		{"近3公斤", "3001克", false}, {"超过1吨", "900公斤", false}, {"约1吨", "900公斤", true}, {"数十名", "上百名", true},
	}
	for _, test := range tests {
		a, b := mustParse(t, test.a), mustParse(t, test.b)
		forth, err := a.Overlaps(b)
		require.NoError(t, err)
		back, err := b.Overlaps(a)
		require.NoError(t, err)
		assert.Equal(t, []bool{test.want, test.want}, []bool{forth, back}, test.a+" "+test.b)
	}
	_, err := mustParse(t, "3元").Overlaps(mustParse(t, "3美元"))
	assert.Error(t, err)
}
