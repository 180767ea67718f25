package extract_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

// auditTest is a bulletin made by hand, and what its audit finds, in Chinese.
type auditTest struct {
	name    string
	text    string
	figures []told
	want    []found
}

type found struct {
	kind    extract.FindingKind
	metrics []int
	chinese string
}

func runAuditTests(t *testing.T, tests []auditTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []found
			for _, f := range handmade(t, tt.text, tt.figures...).Audit() {
				got = append(got, found{f.Kind, f.Metrics, f.Chinese})
				assert.NotContains(t, f.Chinese+f.English, "{")
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

func TestAuditParts(t *testing.T) {
	solved := func(text, object string, set ...func(*extract.Metric)) told {
		return told{text, "破获", object, "案件", set}
	}
	caught := func(text, object string, set ...func(*extract.Metric)) told {
		return told{text, "抓获", object, "嫌疑人", set}
	}
	runAuditTests(t, []auditTest{
		{
			name: "parts add up",
			text: "全市共破获涉网案件21起，其中网络赌博案件9起、网络诈骗案件12起。",
			figures: []told{
				solved("21起", "涉网案件"),
				solved("9起", "网络赌博案件", partOf(0)),
				solved("12起", "网络诈骗案件", partOf(0)),
			},
			want: []found{{extract.FindingPartsSum, []int{0, 1, 2}, "“破获涉网案件21起”等于各分项之和：21 = 9 + 12。"}},
		},
		{
			name: "其中 need not be exhaustive",
			text: "查处造谣人员96名，其中刑事拘留3人、行政拘留40人。",
			figures: []told{
				{text: "96名", action: "查处", object: "造谣人员", head: "人员"},
				{text: "3人", action: "刑事拘留", set: []func(*extract.Metric){partOf(0)}},
				{text: "40人", action: "行政拘留", set: []func(*extract.Metric){partOf(0)}},
			},
		},
		{
			name: "two breakdowns",
			text: "审结案件40件，其中盗窃8件、诈骗32件；判处实刑25件、缓刑15件。",
			figures: []told{
				{"40件", "审结", "案件", "案件", nil},
				{"8件", "审结", "盗窃", "盗窃", []func(*extract.Metric){partOf(0)}},
				{"32件", "审结", "诈骗", "诈骗", []func(*extract.Metric){partOf(0)}},
				{"25件", "判处实刑", "", "", []func(*extract.Metric){partOf(0)}},
				{"15件", "判处缓刑", "", "", []func(*extract.Metric){partOf(0)}},
			},
			want: []found{
				{extract.FindingPartsSum, []int{0, 1, 2}, "“审结案件40件”等于各分项之和：40 = 8 + 32。"},
				{extract.FindingPartsSum, []int{0, 3, 4}, "“审结案件40件”等于各分项之和：40 = 25 + 15。"},
			},
		},
		{
			name: "kilograms and grams",
			text: "缴获毒品3公斤，其中冰毒2.4公斤、麻古600克。",
			figures: []told{
				{"3公斤", "缴获", "毒品", "毒品", nil},
				{"2.4公斤", "缴获", "冰毒", "冰毒", []func(*extract.Metric){partOf(0)}},
				{"600克", "缴获", "麻古", "麻古", []func(*extract.Metric){partOf(0)}},
			},
			want: []found{{extract.FindingPartsSum, []int{0, 1, 2}, "“缴获毒品3公斤”等于各分项之和：3 = 2.4 + 0.6。"}},
		},
		{
			name: "bare numbers of persons",
			text: "拘捕1223人，其中871男352女。",
			figures: []told{
				{"1223人", "拘捕", "", "", nil},
				{"871", "拘捕", "男", "男", []func(*extract.Metric){partOf(0)}},
				{"352", "拘捕", "女", "女", []func(*extract.Metric){partOf(0)}},
			},
			want: []found{{extract.FindingPartsSum, []int{0, 1, 2}, "“拘捕1223人”等于各分项之和：1223 = 871 + 352。"}},
		},
		{
			name:    "分别 lists all parts",
			text:    "抓获嫌疑人50人，分别为男30人、女15人。",
			figures: []told{caught("50人", "嫌疑人"), caught("30人", "男", partOf(0)), caught("15人", "女", partOf(0))},
			want: []found{{extract.FindingPartsShort, []int{0, 1, 2},
				"“抓获嫌疑人50人”的分项似已全部列出，其和却不足：30 + 15 = 45，少于50。"}},
		},
		{
			name:    "共…包括 lists all parts",
			text:    "全市共破获案件30起，包括盗窃案件12起、诈骗案件11起。",
			figures: []told{solved("30起", "案件"), solved("12起", "盗窃案件", partOf(0)), solved("11起", "诈骗案件", partOf(0))},
			want: []found{{extract.FindingPartsShort, []int{0, 1, 2},
				"“破获案件30起”的分项似已全部列出，其和却不足：12 + 11 = 23，少于30。"}},
		},
		{
			name:    "等 leaves the list open",
			text:    "全市共破获案件30起，包括盗窃案件12起、诈骗案件11起等。",
			figures: []told{solved("30起", "案件"), solved("12起", "盗窃案件", partOf(0)), solved("11起", "诈骗案件", partOf(0))},
		},
		{
			name:    "分别 of another clause",
			text:    "抓获嫌疑人50人。民警分别在车站、码头抓获主犯30人、从犯15人。",
			figures: []told{caught("50人", "嫌疑人"), caught("30人", "主犯", partOf(0)), caught("15人", "从犯", partOf(0))},
		},
		{
			name:    "合计 behind its parts",
			text:    "破获盗窃案件12起、诈骗案件25起，合计45起。",
			figures: []told{solved("12起", "盗窃案件", partOf(2)), solved("25起", "诈骗案件", partOf(2)), solved("45起", "")},
			want: []found{{extract.FindingPartsShort, []int{2, 0, 1},
				"“破获45起”的分项似已全部列出，其和却不足：12 + 25 = 37，少于45。"}},
		},
		{
			name:    "some parts before their total",
			text:    "全市有12名骨干、25名成员在内的共45名嫌疑人落网。",
			figures: []told{caught("12名", "骨干", partOf(2)), caught("25名", "成员", partOf(2)), caught("45名", "嫌疑人")},
		},
		{
			name:    "等 before the total",
			text:    "破获盗窃案件12起、诈骗案件25起等，共45起。",
			figures: []told{solved("12起", "盗窃案件", partOf(2)), solved("25起", "诈骗案件", partOf(2)), solved("45起", "")},
		},
		{
			name:    "parts exceed",
			text:    "破获案件18起，其中盗窃案件9起、诈骗案件12起。",
			figures: []told{solved("18起", "案件"), solved("9起", "盗窃案件", partOf(0)), solved("12起", "诈骗案件", partOf(0))},
			want: []found{{extract.FindingPartsExceed, []int{0, 1, 2},
				"“破获案件18起”的各分项之和超过总数：9 + 12 = 21，多于18；请核对，分项也可能互有重叠。"}},
		},
		{
			name:    "a part exceeds",
			text:    "抓获嫌疑人60名，其中骨干成员75名。",
			figures: []told{caught("60名", "嫌疑人"), caught("75名", "骨干成员", partOf(0))},
			want:    []found{{extract.FindingPartExceedsTotal, []int{0, 1}, "分项“抓获骨干成员75名”大于总数“抓获嫌疑人60名”：75 > 60。"}},
		},
		{
			name: "bounds agree",
			text: "涉及信息30多万条、120多万条、40多万条，总计涉及信息190余万条。",
			figures: []told{
				{"30多万条", "涉及", "信息", "信息", []func(*extract.Metric){partOf(3)}},
				{"120多万条", "涉及", "信息", "信息", []func(*extract.Metric){partOf(3)}},
				{"40多万条", "涉及", "信息", "信息", []func(*extract.Metric){partOf(3)}},
				{"190余万条", "涉及", "信息", "信息", nil},
			},
			want: []found{{extract.FindingPartsAgree, []int{3, 0, 1, 2},
				"“涉及信息190余万条”与各分项之和相符：30多万条 + 120多万条 + 40多万条 = 190万至220万，190余万条即190万至200万。"}},
		},
		{
			name: "bounds exceed",
			text: "涉及信息170多万条、160多万条，总计涉及信息200余万条。",
			figures: []told{
				{"170多万条", "涉及", "信息", "信息", []func(*extract.Metric){partOf(2)}},
				{"160多万条", "涉及", "信息", "信息", []func(*extract.Metric){partOf(2)}},
				{"200余万条", "涉及", "信息", "信息", nil},
			},
			want: []found{{extract.FindingPartsExceed, []int{2, 0, 1},
				"“涉及信息200余万条”的各分项之和超过总数：170多万条 + 160多万条 = 330万至350万，多于200余万条；请核对，分项也可能互有重叠。"}},
		},
		{
			name: "bounds cannot exceed an open end",
			text: "涉及账户超过300个，其中境内账户180个、境外账户约150个。",
			figures: []told{
				{"超过300个", "涉及", "账户", "账户", nil},
				{"180个", "涉及", "境内账户", "账户", []func(*extract.Metric){partOf(0)}},
				{"约150个", "涉及", "境外账户", "账户", []func(*extract.Metric){partOf(0)}},
			},
		},
		{
			name: "numbers in 万 are rounded",
			text: "查处外国人2.04万人，分别为遣送7102人、处罚1.33万人。",
			figures: []told{
				{"2.04万人", "查处", "外国人", "外国人", nil},
				{"7102人", "遣送", "", "", []func(*extract.Metric){partOf(0)}},
				{"1.33万人", "处罚", "", "", []func(*extract.Metric){partOf(0)}},
			},
		},
	})
}

func TestAuditFoundSums(t *testing.T) {
	solved := func(text string, set ...func(*extract.Metric)) told {
		return told{text, "破获", "各类案件", "案件", set}
	}
	text := "全省破获各类案件1846起。\n网安部门侦破各类案件611起，配合刑侦破获各类案件1235起。"
	runAuditTests(t, []auditTest{
		{
			name:    "two behind",
			text:    text,
			figures: []told{solved("1846起"), {"611起", "侦破", "各类案件", "案件", nil}, solved("1235起")},
			want: []found{{extract.FindingSumFound, []int{0, 1, 2},
				"“破获各类案件1846起”等于另外2个同类数字之和，原文未说明其关系：1846 = 611 + 1235。"}},
		},
		{
			name: "persons in 人 and 名, three before",
			text: "抓获嫌疑人421名，协助抓获嫌疑人180名，抓获在逃嫌疑人52名。\n全省抓获嫌疑人653人。",
			figures: []told{
				{"421名", "抓获", "嫌疑人", "嫌疑人", nil}, {"180名", "协助抓获", "嫌疑人", "嫌疑人", nil},
				{"52名", "抓获", "在逃嫌疑人", "嫌疑人", nil}, {"653人", "抓获", "嫌疑人", "嫌疑人", nil},
			},
			want: []found{{extract.FindingSumFound, []int{3, 0, 1, 2},
				"“抓获嫌疑人653人”等于另外3个同类数字之和，原文未说明其关系：653 = 421 + 180 + 52。"}},
		},
		{
			name:    "of the places below",
			text:    text,
			figures: []told{solved("1846起", place("云南省", "530000")), solved("611起", place("云南省/昆明市", "530100")), solved("1235起", place("云南省/大理白族自治州", "532900"))},
			want: []found{{extract.FindingSumFound, []int{0, 1, 2},
				"“破获各类案件1846起”等于另外2个同类数字之和，原文未说明其关系：1846 = 611 + 1235。"}},
		},
		{
			name:    "in the sections below",
			text:    text,
			figures: []told{solved("1846起"), solved("611起", section(1)), solved("1235起", section(2))},
			want: []found{{extract.FindingSumFound, []int{0, 1, 2},
				"“破获各类案件1846起”等于另外2个同类数字之和，原文未说明其关系：1846 = 611 + 1235。"}},
		},
		{
			name:    "not of another place",
			text:    text,
			figures: []told{solved("1846起", place("云南省", "530000")), solved("611起", place("四川省", "510000")), solved("1235起", place("云南省", "530000"))},
		},
		{
			name:    "not of another section",
			text:    text,
			figures: []told{solved("1846起", section(1)), solved("611起", section(2)), solved("1235起", section(2))},
		},
		{
			name:    "not what is told again",
			text:    text,
			figures: []told{solved("1846起"), solved("611起"), solved("1235起", repeats(0))},
		},
		{
			name: "not different things",
			text: "查处违法网站102个、手机程序154个，扣押U盘256个。",
			figures: []told{
				{"102个", "查处", "违法网站", "网站", nil}, {"154个", "查处", "手机程序", "程序", nil}, {"256个", "扣押", "U盘", "U盘", nil},
			},
		},
		{
			name: "not 家 and 家次",
			text: "检查单位1846家次，检查企业单位611家，检查事业单位1235家次。",
			figures: []told{
				{"1846家次", "检查", "单位", "单位", nil}, {"611家", "检查", "企业单位", "单位", nil}, {"1235家次", "检查", "事业单位", "单位", nil},
			},
		},
		{
			name:    "not small or round numbers",
			text:    "破获案件30起。\n破获案件12起，破获案件18起。\n破获案件5000起，破获案件2000起，破获案件3000起。",
			figures: []told{solved("30起"), solved("12起"), solved("18起"), solved("5000起"), solved("2000起"), solved("3000起")},
		},
	})
}

func TestAuditRestatements(t *testing.T) {
	text := "专项行动开展以来，全市查处违规经营的网吧346家次。\n截至6月底，全市查处网吧310家。"
	checked := func(text, object string, set ...func(*extract.Metric)) told {
		return told{text, "查处", object, "网吧", set}
	}
	since, until := period("专项行动开展以来"), period("截至6月底")
	runAuditTests(t, []auditTest{
		{
			name:    "other number, time and unit",
			text:    text,
			figures: []told{checked("346家次", "违规经营的网吧", since), checked("310家", "网吧", until)},
			want: []found{{extract.FindingStatedDifferently, []int{0, 1},
				"“查处违规经营的网吧346家次”与“查处网吧310家”似为同一事项，数字不同，请核对；统计时间不同（专项行动开展以来、截至6月底）；单位不同（家次、家）。"}},
		},
		{
			name:    "only the number",
			text:    "今年以来，全市查处网吧346家。\n今年以来，全市查处网吧364家。",
			figures: []told{checked("346家", "网吧", period("今年以来")), checked("364家", "网吧", period("今年以来"))},
			want: []found{{extract.FindingStatedDifferently, []int{0, 1},
				"“查处网吧346家”与“查处网吧364家”似为同一事项，数字不同，请核对。"}},
		},
		{
			name:    "narrowed down",
			text:    text,
			figures: []told{checked("346家次", "网吧", since), checked("310家", "违规经营的网吧", until)},
		},
		{
			name:    "no time that covers all",
			text:    text,
			figures: []told{checked("346家次", "违规经营的网吧", since), checked("310家", "网吧")},
		},
		{
			name:    "of one field",
			text:    "专项行动开展以来，全市查处网吧346家次。\n在打击网络赌博方面，截至6月底，全市查处网吧310家。",
			figures: []told{checked("346家次", "网吧", since), checked("310家", "网吧", until)},
		},
		{
			name:    "other place",
			text:    text,
			figures: []told{checked("346家次", "网吧", since, place("云南省", "530000")), checked("310家", "网吧", until, place("四川省", "510000"))},
		},
		{
			name:    "of another size",
			text:    "专项行动开展以来，全市查处网吧346家次。\n截至6月底，全市查处网吧31家。",
			figures: []told{checked("346家次", "网吧", since), checked("31家", "网吧", until)},
		},
		{
			name:    "within bounds",
			text:    "专项行动开展以来，全市查处网吧300余家次。\n截至6月底，全市查处网吧310家。",
			figures: []told{checked("300余家次", "网吧", since), checked("310家", "网吧", until)},
		},
		{
			name:    "listed",
			text:    text + "\n截至7月底，全市查处网吧322家。",
			figures: []told{checked("346家次", "网吧", since), checked("310家", "网吧", until), checked("322家", "网吧", period("截至7月底"))},
		},
		{
			name: "of another year",
			text: text,
			figures: []told{
				checked("346家次", "网吧", since, func(m *extract.Metric) { m.Period.Start = extract.Date{Year: 2023, Month: 1, Day: 1} }),
				checked("310家", "网吧", until, func(m *extract.Metric) { m.Period.Start = extract.Date{Year: 2024, Month: 1, Day: 1} }),
			},
		},
	})
}

func TestAuditPercentages(t *testing.T) {
	caught := func(text string) told { return told{text, "抓获", "嫌疑人", "嫌疑人", nil} }
	rate := func(text, verb string) told {
		return told{text, verb, "嫌疑人", "嫌疑人", []func(*extract.Metric){compares(0)}}
	}
	runAuditTests(t, []auditTest{
		{
			name:    "earlier number",
			text:    "抓获嫌疑人150名，去年同期为120名，增长40%。",
			figures: []told{caught("150名"), {"120名", "", "", "", nil}, rate("40%", "增长")},
			want: []found{{extract.FindingPercentageContradicts, []int{2, 0, 1},
				"“嫌疑人增长40%”与“抓获嫌疑人150名”、“120名”不符：按后者应为25%。"}},
		},
		{
			name:    "rounded",
			text:    "抓获嫌疑人153名，去年同期为109名，增长40.3%。",
			figures: []told{caught("153名"), {"109名", "", "", "", nil}, rate("40.3%", "增长")},
		},
		{
			name:    "difference",
			text:    "抓获嫌疑人90名，比去年同期减少30名，下降33.3%。",
			figures: []told{caught("90名"), {"30名", "减少", "嫌疑人", "嫌疑人", []func(*extract.Metric){compares(0)}}, rate("33.3%", "下降")},
			want: []found{{extract.FindingPercentageContradicts, []int{2, 0, 1},
				"“嫌疑人下降33.3%”与“抓获嫌疑人90名”、“嫌疑人减少30名”不符：按后者应为25%。"}},
		},
		{
			name:    "times",
			text:    "抓获嫌疑人360名，去年同期为120名，增长2倍。",
			figures: []told{caught("360名"), {"120名", "", "", "", nil}, rate("2倍", "增长")},
		},
		{
			name:    "approximate",
			text:    "抓获嫌疑人150余名，去年同期为100名，增长逾五成。",
			figures: []told{caught("150余名"), {"100名", "", "", "", nil}, rate("逾五成", "增长")},
		},
		{
			name:    "what was compared is not the earlier number",
			text:    "抓获嫌疑人150名，比去年同期增长40%，涉案120名。",
			figures: []told{caught("150名"), rate("40%", "增长"), {"120名", "涉案", "", "", nil}},
		},
		{
			name: "share",
			text: "受理举报2000件，其中网络举报800件，占举报总量的56.9%。",
			figures: []told{
				{"2000件", "受理", "举报", "举报", nil}, {"800件", "受理", "网络举报", "举报", []func(*extract.Metric){partOf(0)}},
				{"56.9%", "占", "举报总量", "总量", nil},
			},
			want: []found{{extract.FindingPercentageContradicts, []int{2, 1, 0},
				"“占举报总量56.9%”与“受理网络举报800件”、“受理举报2000件”不符：按后者应为40%。"}},
		},
		{
			name: "share of something else",
			text: "受理举报2000件，其中网络举报800件，占全国同类举报总量的5%。",
			figures: []told{
				{"2000件", "受理", "举报", "举报", nil}, {"800件", "受理", "网络举报", "举报", []func(*extract.Metric){partOf(0)}},
				{"5%", "占", "全国同类举报总量", "总量", nil},
			},
		},
	})
}

func TestAuditRepeatedPassages(t *testing.T) {
	text := "抓获嫌疑人30人，扣押手机40部、电脑50台。\n据悉，抓获嫌疑人30人，扣押手机40部、电脑50台。"
	figures := func(links ...int) []told {
		f := []told{
			{"30人", "抓获", "嫌疑人", "嫌疑人", nil}, {"40部", "扣押", "手机", "手机", nil}, {"50台", "扣押", "电脑", "电脑", nil},
			{"30人", "抓获", "嫌疑人", "嫌疑人", nil}, {"40部", "扣押", "手机", "手机", nil}, {"50台", "扣押", "电脑", "电脑", nil},
		}
		for i, link := range links {
			f[3+i].set = []func(*extract.Metric){repeats(link)}
		}
		return f
	}
	runAuditTests(t, []auditTest{
		{
			name: "three in a row", text: text, figures: figures(0, 1, 2),
			want: []found{{extract.FindingRepeatedPassage, []int{0, 1, 2, 3, 4, 5},
				"自“抓获嫌疑人30人”起的3个数字后文重复出现，求和时只应计一次。"}},
		},
		{name: "only two", text: text, figures: figures(0, 1)},
		{name: "in another order", text: text, figures: figures(1, 0, 2)},
	})
}

func TestAuditEnglish(t *testing.T) {
	b := handmade(t, "涉及资金6亿元，其中冻结资金2.5亿元、追回资金3.5亿元。",
		told{"6亿元", "涉及", "资金", "资金", nil},
		told{"2.5亿元", "冻结", "资金", "资金", []func(*extract.Metric){partOf(0)}},
		told{"3.5亿元", "追回", "资金", "资金", []func(*extract.Metric){partOf(0)}})
	assert.Equal(t, []extract.Finding{{
		Kind:    extract.FindingPartsSum,
		Metrics: []int{0, 1, 2},
		Chinese: "“涉及资金6亿元”等于各分项之和：6亿 = 2.5亿 + 3.5亿。",
		English: "“涉及资金6亿元” is the sum of its parts: 600,000,000 = 250,000,000 + 350,000,000.",
	}}, b.Audit())
}

// A bulletin may come from anywhere: an audit of nonsense finds nothing, and ends.
func TestAuditOfNonsense(t *testing.T) {
	huge := decimal.New(1, 1<<30)
	metric := func(set func(*extract.Metric)) extract.Metric {
		m := extract.Metric{Text: "9起", Object: extract.Object{Head: "案件"}, Quantity: quantity(t, "9起")}
		set(&m)
		return m
	}
	for name, metrics := range map[string][]extract.Metric{
		"no figure":      nil,
		"zero figures":   make([]extract.Metric, 3),
		"links outside":  {metric(partOf(7)), metric(compares(8)), metric(repeats(9))},
		"links to self":  {metric(partOf(0)), metric(compares(1)), metric(repeats(2))},
		"links in rings": {metric(partOf(1)), metric(partOf(0)), metric(compares(3)), metric(compares(2))},
		"spans outside": {metric(func(m *extract.Metric) {
			m.Span, m.Sentence = extract.Span{Start: -5, End: 99}, extract.Span{Start: 9, End: 3}
		}), metric(partOf(0))},
		"sections outside": {
			metric(func(m *extract.Metric) { m.Section, m.Quantity = -1, quantity(t, "300起") }),
			metric(func(m *extract.Metric) { m.Section, m.Quantity = 99, quantity(t, "301起") }),
		},
		"huge numbers": {metric(func(m *extract.Metric) { m.Quantity.Value = huge }), metric(partOf(0))},
		"kinds outside": {metric(func(m *extract.Metric) {
			m.Action.Kind, m.Object.Kind, m.Role, m.Quantity.Approx, m.Quantity.Unit.Dimension = 200, 200, 200, 200, 200
		})},
	} {
		t.Run(name, func(t *testing.T) {
			b := &extract.Bulletin{Text: "破获9起", Metrics: metrics, Sections: []extract.Section{{Parent: 5}}}
			assert.Empty(t, b.Audit())
			assert.NotPanics(t, func() { extract.Group([]*extract.Bulletin{b}, extract.ByProvince, extract.ByMonth) })
		})
	}
}

func TestFindingKindText(t *testing.T) {
	for k := extract.FindingPartsSum; k <= extract.FindingRepeatedPassage; k++ {
		text, err := k.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, k.String(), string(text))
		var back extract.FindingKind
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, k, back)
	}
	var k extract.FindingKind
	assert.ErrorContains(t, k.UnmarshalText([]byte("sum")), `unknown finding kind "sum"`)
	_, err := extract.FindingKind(99).MarshalText()
	assert.ErrorContains(t, err, "out of range")
	assert.True(t, extract.FindingPartsShort.IsDoubt())
	assert.False(t, extract.FindingSumFound.IsDoubt())
}
