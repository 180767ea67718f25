package units_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/units"
)

func TestScanFindsSpans(t *testing.T) {
	checkTexts(t, []stretches{
		{"全市侦破盗窃案件87起,抓获112人,扣押赃款430余万元", []string{"87起", "112人", "430余万元"}},
		{"查获走私香烟近20万条,约值1.3亿元", []string{"近20万条", "1.3亿元"}},
		{"破获案件52串/起，检查场所36处（家）、网站120个(条)，巡查310家/次", []string{"52串/起", "36处（家）", "120个(条)", "310家/次"}},
		{"配备执法记录仪24台（套），查扣渔船7艘(辆)", []string{"24台（套）", "7艘(辆)"}},
		{"处罚违规APP58个，缴获U盘9个、PC三台", []string{"58个", "9个", "三台"}},
		{"九部门联合印发通知，三地区试点", []string{"九", "三"}},
		{"起诉19起诉讼，另有3家长期亏损企业", []string{"19起", "3家"}},
		{"破案1279，同比上升", []string{"1279"}},
		{"查處賭檔3間，檢獲籌碼1.2萬枚、現金約40萬元", []string{"3間", "1.2萬枚", "約40萬元"}},
		{"出動警員逾200人次，拘捕27男5女", []string{"逾200人次", "27", "5"}},
		{"抓获５６人，缴获毒品３．５公斤", []string{"５６人", "３．５公斤"}},
		{"第一次抓获6人，第2批移交9名", []string{"6人", "9名"}},
		{"涉案价值145 人民币元，共 8 次", []string{"145 人民币元", "8 次"}},
		{"6小时内破案，30岁以下占六成", []string{"6小时", "30岁以下", "六成"}},
		{"同比下降12.9%，环比上升5.2个百分点，增长2.3倍", []string{"12.9%", "5.2个百分点", "2.3倍"}},
		{"最低气温零下12℃，局地-15℃～-10℃", []string{"零下12℃", "-15℃～-10℃"}},
		{"打掉一个团伙，一名嫌疑人在逃", []string{"一个", "一名"}},
		{"一女子被骗，另一人报警，另一同伙在逃", []string{"一", "一人"}},
		{"案值100元/包的假烟", []string{"100元/包"}},
		{"缴获一把手枪，查处一网站、一直播平台，涉及三公司", []string{"一把", "一", "一", "三"}},
		{"房屋受损，1000多村民转移，1500群众返家", []string{"1000多", "1500"}},
		{"查验2.7万架（艘、列）次，检修80台(套、件)，排查46家(次)次日整改", []string{"2.7万架（艘、列）次", "80台(套、件)", "46家(次)"}},
		{"损失数新台币6亿元，骗得金额数美元40万，另收数千美元", []string{"新台币6亿元", "美元40万", "数千美元"}},
		{"打掉 一 个 团伙，抓获 六 人，历时 五 天\n一 件数统计", []string{"一 个", "六 人", "五 天", "一"}},
		{"检查5家次日复查，查获7箱次品，8人日前落网", []string{"5家", "7箱", "8人"}},
		{"抓获犯罪嫌疑人数十名，查扣车辆数百台，清退用户数千户，查获数名同伙", []string{"数十名", "数百台", "数千户", "数名"}},
		{"六成五群众知晓，八成一致同意，七成三人到场", []string{"六成五", "八成", "七成", "三人"}},
		{"参与人数十分庞大，案件数100起，网站数同比下降", []string{"100起"}},
		{"东西“五个一”帮扶，抓获五个惯犯，无一人伤亡", []string{"五个"}},
		{"抓获嫌疑人数名，查扣车辆数辆，但涉案人数名列全省第三", []string{"数名", "数辆"}},
		{"本周一名司机被拘，上周一艘渔船沉没，下周一名单公布，周一名列第三", []string{"一名", "一艘"}},
		{"油耗由7升到9%，水位从2升到底，油罐三升至五升", []string{"7", "9%", "2", "三升至五升"}},
		{"一双鞋标价十九块九，车资五蚊二", []string{"一双", "十九块九", "五蚊二"}},
		{"其中三名在逃，扣押清单一份、合同一份，伙同一名同乡，接连三起，年初五起", []string{"三名", "一份", "一份", "一名", "三起", "五起"}},
	})
}

// A group is named only behind a village that is.
func TestScanCountsGroups(t *testing.T) {
	tests := map[string]string{
		"每个村3组民警":   "3 组",
		"全村3队人马":    "3 队",
		"民警进社区两队巡逻": "2 队",
		"12个社区3组队员": "3 组",
		"红旗村的3组居民":  "3 组",
	}
	for text, want := range tests {
		var last string
		for m := range units.Scan(text) {
			last = m.Value.String() + " " + m.Unit.Symbol
		}
		assert.Equal(t, want, last, text)
	}
}

func TestScanPassesOverWhatIsNoQuantity(t *testing.T) {
	groups := map[string][]string{
		"dates": {
			"2019年5月6日", "2020年", "3月份", "今年3月", "5月7日至8日", "22日—24日", "1至4月", "2012年至2021年6月",
			"2023—2024赛季", "18年3月", "2018-07-12", "2018/7/12", "2018.7.12", "20180712", "二〇一八年七月", "二零一八年",
			"二十一世纪", "90年代", "一季度", "第三季度", "十月", "12日左右", "6月12日内政部门", "2019、2020年", "90后", "00后", "民国38年",
		},
		"times":       {"9时30分", "18时许", "8点半", "22:15", "9：30", "五点三十", "3月21日8时—24日8时", "早上6点", "凌晨一时四十分许"},
		"ordinals":    {"第3", "第二十四条第一款", "第一百二十八条", "第三百条、第一百零二条", "第一批", "第（四）项", "第 12 届", "第1、2项", "3号楼", "5号", "G1234次列车", "5栋302室", "三大队", "红旗村三组", "柳树社区2组和3组", "102km+300m", "柳树社区二组", "八届六次全会"},
		"identifiers": {"010-62345678", "+86-10-62345678", "13812345678", "400-810-1234", "110101199003071234", "192.168.1.1", "v2.0", "1.2.3"},
		"addresses":   {"http://example.cn/2018/0712/a1b2.html?id=3", "abc123@163.com", "www.12306.cn", "a5.pdf"},
		"names": {
			"G20", "4G", "5G网络", "T3航站楼", "iPhone 7", "360公司", "12345热线", "CVE-2015-5477", "COVID-19", "PM2.5", "4K电视", "8K频道", "4k视频", "2k屏", "6G试验网", "K歌", "M1芯片",
			"“净网2021”专项行动", "云剑-2020", "12306网站", "H7N9", "A4纸", "波音737客机", "“双11”", "拨打96110", "110接警", "120急救车", "三股势力", "“三打击一整治”", "“两法衔接”", "“三非”人员",
		},
		"coordinates":                {"东经122度30分", "北纬27.5°", "东经109°05′20″"},
		"references":                 {"〔2018〕5号", "[2018]", "（2）", "图3", "附件2", "案例五", "（五）"},
		"scores":                     {"13:7", "7∶3", "4∶4∶2", "10·25"},
		"products":                   {"7×24小时服务", "4×200米接力", "5*8小时", "1920×1080像素"},
		"words with 一":               {"一批", "一些", "一系列", "统一", "唯一", "万一", "之一", "进一步", "一定", "一律", "一切", "一看"},
		"words freed by longer ones": {"同一人", "统一部署", "大年初三", "正月初五"},
		"words": {
			"二乙酰吗啡", "四氢大麻酚",
			"万无一失", "千方百计", "百姓", "十分", "五金", "五湖四海", "三令五申", "一网打尽", "二手", "半导体", "数据", "数额", "人数", "次数", "几乎",
			"千万不要", "两会", "三农", "十四五", "五一", "四处奔走", "百度", "陆续", "收拾", "零售",
		},
		"places":     {"四川", "三亚", "九龙坡", "九江", "六盘水", "十堰", "千岛湖", "七台河", "二连浩特", "万州", "五指山"},
		"indefinite": {"多名", "多起", "若干", "大量", "无数"},
		"headings":   {"单位：万元", "（万元）"},
	}
	for name, group := range groups {
		t.Run(name, func(t *testing.T) {
			for _, text := range group {
				assert.Empty(t, texts(text), text)
				assert.Empty(t, texts("据悉，"+text+"，记者获悉。"), text)
			}
		})
	}
}

func TestScanPassesOverListNumbers(t *testing.T) {
	assert.Equal(t, []string{"6起", "3处", "2.5吨"}, texts("1.侦查破案\n破案6起。\n2、窝点3处\n一、基本情况\n(1)油料2.5吨"))
}

func TestScanPassesOverYearsInNames(t *testing.T) {
	assert.Empty(t, texts("3.2024年工作\n5.1月案件\n2024世界杯"))
}

func TestScanReadsTheSample(t *testing.T) {
	sample, err := os.ReadFile("../testdata/jingwang2018.txt")
	require.NoError(t, err)
	text := string(sample)
	count, last := 0, 0
	for m := range units.Scan(text) {
		require.LessOrEqual(t, last, m.Start)
		last = m.End
		count++
	}
	assert.Greater(t, count, 180)
	all := texts(text)
	for _, want := range []string{"五月有余", "6900余万元", "283串/起", "60余处(家)", "15万条(个)", "4143家/次", "114家次", "107%"} {
		assert.Contains(t, all, want)
	}
	assert.NotContains(t, all, "2018")
}

func TestScanStopsWhenAsked(t *testing.T) {
	for m := range units.Scan("3人、4人、5人") {
		assert.Equal(t, units.Match{Quantity: mustParse(t, "3人"), Start: 0, End: len("3人")}, m)
		break
	}
}

func mustParse(t *testing.T, text string) units.Quantity {
	t.Helper()
	q, err := units.Parse(text)
	require.NoError(t, err)
	return q
}

func TestScanReadsTraditionalCharacters(t *testing.T) {
	assert.Equal(t, []string{
		"12個 = 12 exact 個 count", "三輛 = 3 exact 輛 count", "約兩噸 = 2 about .. 噸 mass", "逾五億元 = 500000000 over 500000000.. 元 money",
		"數十名 = 20 several 20..100 名 count", "近百間 = 100 under ..100 間 count", "30餘艘 = 30 over 30..40 艘 count", "七張 = 7 exact 張 count",
		"六個月 = 6 exact 個月 duration", "35歲以下 = 35 at_most ..35 歲 age", "四處 = 4 exact 處 count", "超過八千條 = 8000 over 8000.. 條 count",
		"一萬兩千雙 = 12000 exact 雙 count", "百分之三十點五 = 30.5 exact % ratio", "港幣九百萬元 = 9000000 exact 港元 money",
	}, showAll("檢獲12個鐵盒、三輛貨車、約兩噸煙絲，總值逾五億元；拘捕數十名疑犯，搜查近百間店舖，扣查30餘艘快艇、七張船票；"+
		"判監六個月，涉案者35歲以下；在四處現場撿獲超過八千條香煙、一萬兩千雙冒牌鞋，佔百分之三十點五，罰款港幣九百萬元"))
	assert.Empty(t, texts("統一指揮，萬一有變，進一步說，人數不明，幾乎無人，2019年5月6日，第三號，十分嚴重，數據顯示，兩岸，半導體"))
}
