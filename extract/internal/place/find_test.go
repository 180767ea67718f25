package place_test

import (
	"slices"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/place"
)

func gazetteer(t testing.TB) *place.Gazetteer {
	t.Helper()
	g, err := place.Embedded()
	require.NoError(t, err)
	return g
}

// found is a mention with what it is resolved to, the zero Place if it is not.
type found struct {
	Text string
	place.Place
}

func find(g *place.Gazetteer, text string, within place.Place, year int) []found {
	var all []found
	for _, m := range g.Find(text) {
		p, _ := g.Resolve(m, within, year)
		all = append(all, found{text[m.Start:m.End], p})
	}
	return all
}

func of(text, path, code string) found { return found{text, place.Place{Path: path, Code: code}} }

func TestFind(t *testing.T) {
	tests := []struct {
		name, text string
		want       []found
	}{
		{"full names, one in another", "江苏省苏州市公安局吴中分局破案12起", []found{
			of("江苏省苏州市", "江苏省/苏州市", "320500"), of("吴中", "江苏省/苏州市/吴中区", "320506"),
		}},
		{"down to the county", "据河北省保定市高阳县公安局消息", []found{
			of("河北省保定市高阳县", "河北省/保定市/高阳县", "130628"),
		}},
		{"short names, one in another", "四川乐山、福建宁德和云南怒江警方同时收网", []found{
			of("四川乐山", "四川省/乐山市", "511100"), of("福建宁德", "福建省/宁德市", "350900"),
			of("云南怒江", "云南省/怒江傈僳族自治州", "533300"),
		}},
		{"a level left out", "浙江省义乌市、广东花都区", []found{
			of("浙江省义乌市", "浙江省/金华市/义乌市", "330782"), of("广东花都区", "广东省/广州市/花都区", "440114"),
		}},
		{"right under a province", "重庆市开州区、河南省济源市", []found{
			of("重庆市开州区", "重庆市/开州区", "500154"), of("河南省济源市", "河南省/济源市", "419001"),
		}},
		{"autonomous divisions", "凉山州、延边、恩施自治州、黔东南苗族侗族自治州和长阳县", []found{
			of("凉山州", "四川省/凉山彝族自治州", "513400"), of("延边", "吉林省/延边朝鲜族自治州", "222400"),
			of("恩施自治州", "湖北省/恩施土家族苗族自治州", "422800"),
			of("黔东南苗族侗族自治州", "贵州省/黔东南苗族侗族自治州", "522600"),
			of("长阳县", "湖北省/宜昌市/长阳土家族自治县", "420528"),
		}},
		{"provinces of the same name as a city", "吉林警方赴吉林吉林市办案", []found{
			of("吉林", "吉林省", "220000"), of("吉林吉林市", "吉林省/吉林市", "220200"),
		}},
		{"the whole country", "全国公安机关破案3.4万起", []found{of("全国", "全国", "100000")}},
		{"not the whole country", "全国首例跨省案，全国人大代表，全国优秀人民警察", nil},
		{"beside the mainland", "香港警方在荃湾区、澳门司警在花地玛堂区、台中警方在台湾新北市板桥区", []found{
			of("香港", "香港特别行政区", "810000"), of("荃湾区", "香港特别行政区/荃湾区", ""),
			of("澳门", "澳门特别行政区", "820000"), of("花地玛堂区", "澳门特别行政区/花地玛堂区", ""),
			of("台中", "台湾省/台中市", ""), of("台湾新北市板桥区", "台湾省/新北市/板桥区", ""),
		}},
		{"traditional characters", "廣東警方與臺灣新北市板橋區警方", []found{
			of("廣東", "广东省", "440000"), of("臺灣新北市板橋區", "台湾省/新北市/板橋區", ""),
		}},
		{"short names of small cities behind 在", "在昆山抓获4人，在高密度巡逻中，昆山镇", []found{
			of("昆山", "江苏省/苏州市/昆山市", "320583"),
		}},
		{"airports", "广州白云国际机场、成都双流机场、上海浦东新区机场镇", []found{
			of("广州", "广东省/广州市", "440100"), of("成都", "四川省/成都市", "510100"),
			of("上海浦东新区", "上海市/浦东新区", "310115"),
		}},
		{"zones", "新疆生产建设兵团公安局、河北雄安新区、浦东新区、两江新区", []found{
			of("新疆生产建设兵团", "新疆生产建设兵团", ""), of("河北雄安新区", "雄安新区", ""),
			of("浦东新区", "上海市/浦东新区", "310115"), of("两江新区", "两江新区", ""),
		}},
		{"foreign states", "从缅北押解回国，柬埔寨警方、老挝警方", []found{
			of("缅北", "缅北", ""), of("柬埔寨", "柬埔寨", ""), of("老挝", "老挝", ""),
		}},
		{"initials of agencies", "沪警方会同京津冀三地警方，川渝两地协作", []found{
			of("沪", "上海市", "310000"), of("京", "北京市", "110000"), of("津", "天津市", "120000"),
			of("冀", "河北省", "130000"), of("川", "四川省", "510000"), of("渝", "重庆市", "500000"),
		}},
		{"initials in words", "京东商城、川菜馆、湘江沿岸、渝中半岛、平台警示网民", nil},
		{"short county names are words", "促进社会和平安定，资源共享，公安机关会同有关部门通道查验，光明正大，大通银行", nil},
		{"short county names before an agency", "旺苍警方、高密公安、昆山法院、青川县", []found{
			of("旺苍", "四川省/广元市/旺苍县", "510821"), of("高密", "山东省/潍坊市/高密市", "370785"),
			of("昆山", "江苏省/苏州市/昆山市", "320583"), of("青川县", "四川省/广元市/青川县", "510822"),
		}},
		{"a word behind a province", "湖北公安机关、四川南部山区、江西新建厂房、广西资源丰富", []found{
			of("湖北", "湖北省", "420000"), of("四川", "四川省", "510000"),
			of("江西", "江西省", "360000"), of("广西", "广西壮族自治区", "450000"),
		}},
		{"the full name all the same", "荆州市公安县、南充市南部县、桂林市资源县", []found{
			of("荆州市公安县", "湖北省/荆州市/公安县", "421022"), of("南充市南部县", "四川省/南充市/南部县", "511321"),
			of("桂林市资源县", "广西壮族自治区/桂林市/资源县", "450329"),
		}},
		{"suburbs need their city", "长治市郊区有人报警，城区、矿区、郊区均有发案", []found{
			of("长治市郊区", "山西省/长治市/郊区", "140411"),
		}},
		{"inside longer words", "重大连环案，经营口径，以上海关罚没，网上海量信息，校长春节值守，十四平方米，当日照常，各自贡献", nil},
		{"words that run into one another", "其中山西3起，确定西安为试点，推广安装，资金华北流入，聚焦作案手法，公安顺线追踪，" +
			"其中卫生部门，经济南北差距，投资阳光工程，身上海洛因，完成武警部队任务，幸福建设，供应城市用水", []found{
			of("山西", "山西省", "140000"), of("西安", "陕西省/西安市", "610100"),
		}},
		{"right behind a place", "四川省内江警方会同福建成都两地警方，和泰国警方，抵达成都", []found{
			of("四川省内江", "四川省/内江市", "511000"), of("福建", "福建省", "350000"),
			of("成都", "四川省/成都市", "510100"), of("泰国", "泰国", ""), of("成都", "四川省/成都市", "510100"),
		}},
		{"a county of a dateline", "中新网义乌5月3日电，新华社长沙3月2日电，位于旺苍境内", []found{
			of("义乌", "浙江省/金华市/义乌市", "330782"), of("长沙", "湖南省/长沙市", "430100"),
			of("旺苍", "四川省/广元市/旺苍县", "510821"),
		}},
		{"names of other things", "北京时间9时，南京路步行街，广东话，兰州拉面，北京大学，湖南籍男子，四川人", nil},
		{"but not these", "湖南省人民政府、北京人民法院、上海市场监管部门、广州路段", []found{
			of("湖南省", "湖南省", "430000"), of("北京", "北京市", "110000"),
			of("上海", "上海市", "310000"), of("广州", "广东省/广州市", "440100"),
		}},
		{"railway police are of no place", "北京铁路公安局抓获倒票人员", nil},
		{"none", "公安机关依法查处违法网站36家", nil},
	}
	g := gazetteer(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, find(g, tt.text, place.Place{}, 0))
		})
	}
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"江苏省苏州市", "新北市板橋區", "京沪两地警方", "重庆市市", "\xe6\xb1\x9f苏\xe8", "京津冀晋辽沪苏浙皖闽赣鲁豫警方", "",
	} {
		f.Add(seed)
	}
	g := gazetteer(f)
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, m := range g.Find(text) {
			require.Less(t, m.Start, m.End)
			require.LessOrEqual(t, last, m.Start)
			require.LessOrEqual(t, m.End, len(text))
			require.True(t, utf8.ValidString(text[m.Start:m.End]))
			require.NotEmpty(t, g.Candidates(m))
			p, ok := g.Resolve(m, place.Place{}, 0)
			require.Equal(t, ok, !p.IsZero())
			require.True(t, !ok || slices.Contains(g.Candidates(m), p))
			last = m.End
		}
	})
}
