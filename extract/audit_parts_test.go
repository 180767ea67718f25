package extract_test

import (
	"testing"

	"github.com/tongbao-go/tongbao/extract"
)

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
			name: "parts of parts",
			text: "代表团由716人组成，其中运动员405人，包括男运动员136人、女运动员269人，教练员311人。",
			figures: []told{
				{"716人", "组成", "", "", nil}, {"405人", "组成", "运动员", "运动员", []func(*extract.Metric){partOf(0)}},
				{"136人", "组成", "男运动员", "运动员", []func(*extract.Metric){partOf(0)}},
				{"269人", "组成", "女运动员", "运动员", []func(*extract.Metric){partOf(0)}},
				{"311人", "组成", "教练员", "教练员", []func(*extract.Metric){partOf(0)}},
			},
			want: []found{{extract.FindingPartsSum, []int{0, 1, 4}, "“组成716人”等于各分项之和：716 = 405 + 311。"}},
		},
		{
			name: "parts that add up to another by chance",
			text: "破获案件18起，其中盗窃案件3起、赌博案件2起、行贿案件1起、其他案件14起。",
			figures: []told{
				solved("18起", "案件"), solved("3起", "盗窃案件", partOf(0)), solved("2起", "赌博案件", partOf(0)),
				solved("1起", "行贿案件", partOf(0)), solved("14起", "其他案件", partOf(0)),
			},
			want: []found{{extract.FindingPartsExceed, []int{0, 1, 2, 3, 4},
				"“破获案件18起”的各分项之和超过总数：3 + 2 + 1 + 14 = 20，多于18；请核对，分项也可能互有重叠。"}},
		},
		{
			name: "rates",
			text: "生产指数为55.9%，其中采购指数为50.3%、生产指数为50.2%。",
			figures: []told{
				{"55.9%", "", "生产指数", "指数", nil}, {"50.3%", "", "采购指数", "指数", []func(*extract.Metric){partOf(0)}},
				{"50.2%", "", "生产指数", "指数", []func(*extract.Metric){partOf(0)}},
			},
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
