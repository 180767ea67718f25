package extract_test

import (
	"testing"

	"github.com/tongbao-go/tongbao/extract"
)

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
			name:    "linked to the earlier number",
			text:    "抓获嫌疑人150名，去年同期为120名，增长40%。",
			figures: []told{caught("150名"), {"120名", "", "", "", nil}, {"40%", "增长", "", "", []func(*extract.Metric){compares(1)}}},
			want: []found{{extract.FindingPercentageContradicts, []int{2, 0, 1},
				"“增长40%”与“抓获嫌疑人150名”、“120名”不符：按后者应为25%。"}},
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
