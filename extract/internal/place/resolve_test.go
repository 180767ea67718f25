package place_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/place"
)

func TestResolve(t *testing.T) {
	in := func(path string) place.Place { return place.Place{Path: path} }
	tests := []struct {
		name, text string
		within     place.Place
		year       int
		want       found
	}{
		{"two districts of one name", "朝阳区检察院", place.Place{}, 0, of("朝阳区", "", "")},
		{"in the city of the section", "朝阳区检察院", in("北京市"), 0, of("朝阳区", "北京市/朝阳区", "110105")},
		{"in another", "朝阳区检察院", in("吉林省/长春市"), 0, of("朝阳区", "吉林省/长春市/朝阳区", "220104")},
		{"beside the county of the section", "金牛区警方", in("四川省/成都市/武侯区"), 0,
			of("金牛区", "四川省/成都市/金牛区", "510106")},
		{"city and district with equal claim", "朝阳警方", place.Place{}, 0, of("朝阳", "", "")},
		{"the city in its province", "朝阳警方", in("辽宁省"), 0, of("朝阳", "辽宁省/朝阳市", "211300")},
		{"the district in its city", "朝阳警方", in("北京市"), 0, of("朝阳", "北京市/朝阳区", "110105")},
		{"short and ambiguous", "通州公安分局", place.Place{}, 0, of("通州", "", "")},
		{"short in its city", "通州公安分局", in("江苏省/南通市"), 0, of("通州", "江苏省/南通市/通州区", "320612")},
		{"elsewhere it stays open", "鼓楼区", in("四川省"), 0, of("鼓楼区", "", "")},
		{"elsewhere a clear name is clear", "深圳市", in("四川省/广元市"), 0, of("深圳市", "广东省/深圳市", "440300")},
		{"the whole country narrows nothing", "鼓楼区", place.Place{Path: "全国", Code: "100000"}, 0, of("鼓楼区", "", "")},
		{"one with a code", "连江县公安局", place.Place{}, 0, of("连江县", "福建省/福州市/连江县", "350122")},
		{"the other in its province", "连江县警方", in("台湾省"), 0, of("连江县", "台湾省/连江县", "")},
		{"the higher of two", "襄阳警方", place.Place{}, 0, of("襄阳", "湖北省/襄阳市", "420600")},
		{"the province, not the prefecture", "海南警方", place.Place{}, 0, of("海南", "海南省", "460000")},
		{"unless within its province", "海南警方", in("青海省"), 0, of("海南", "青海省/海南藏族自治州", "632500")},

		{"a former name", "襄樊市公安局", place.Place{}, 0, of("襄樊市", "湖北省/襄樊市", "420600")},
		{"a former district", "天津市塘沽区", place.Place{}, 0, of("天津市塘沽区", "天津市/塘沽区", "120107")},
		{"in another city now", "简阳市", place.Place{}, 0, of("简阳市", "四川省/成都市/简阳市", "510185")},
		{"as it was then", "简阳市", place.Place{}, 2010, of("简阳市", "四川省/资阳市/简阳市", "512081")},
		{"in the year of the change", "简阳市", place.Place{}, 2016, of("简阳市", "四川省/成都市/简阳市", "510185")},
		{"in a year without it", "崇文区", place.Place{}, 2020, of("崇文区", "北京市/崇文区", "110103")},
	}
	g := gazetteer(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, []found{tt.want}, find(g, tt.text, tt.within, tt.year))
		})
	}
}

func TestCandidates(t *testing.T) {
	g := gazetteer(t)
	for _, m := range g.Find("铁西区人民法院") {
		assert.Equal(t, []place.Place{
			{Path: "辽宁省/沈阳市/铁西区", Code: "210106"}, {Path: "辽宁省/鞍山市/铁西区", Code: "210303"},
			{Path: "吉林省/四平市/铁西区", Code: "220302"}, {Path: "河南省/安阳市/铁西区", Code: "410504"},
		}, g.Candidates(m))
	}
}

func TestByCode(t *testing.T) {
	tests := []struct {
		code string
		want place.Place
	}{
		{"100000", place.Place{Path: "全国", Code: "100000"}},
		{"510821", place.Place{Path: "四川省/广元市/旺苍县", Code: "510821"}},
		{"420600", place.Place{Path: "湖北省/襄阳市", Code: "420600"}},
		{"429021", place.Place{Path: "湖北省/神农架林区", Code: "429021"}},
		{"110103", place.Place{Path: "北京市/崇文区", Code: "110103"}},
	}
	g := gazetteer(t)
	for _, tt := range tests {
		got, ok := g.ByCode(tt.code)
		require.True(t, ok, tt.code)
		assert.Equal(t, tt.want, got)
	}
	_, ok := g.ByCode("999999")
	assert.False(t, ok)
}

func TestContains(t *testing.T) {
	nation := place.Place{Path: "全国", Code: "100000"}
	sichuan := place.Place{Path: "四川省", Code: "510000"}
	wangcang := place.Place{Path: "四川省/广元市/旺苍县", Code: "510821"}
	tests := []struct {
		outer, inner place.Place
		want         bool
	}{
		{sichuan, wangcang, true},
		{sichuan, sichuan, true},
		{wangcang, sichuan, false},
		{place.Place{Path: "四川省/广"}, wangcang, false},
		{nation, wangcang, true},
		{nation, place.Place{Path: "台湾省/台中市"}, true},
		{nation, place.Place{Path: "老挝"}, false},
		{sichuan, place.Place{}, false},
		{place.Place{}, sichuan, false},
	}
	for _, tt := range tests {
		assert.Equal(t, tt.want, tt.outer.Contains(tt.inner), "%v %v", tt.outer, tt.inner)
	}
}
