package extract_test

import (
	"testing"

	"github.com/tongbao-go/tongbao/extract"
)

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
