package extract_test

import (
	"testing"

	"github.com/tongbao-go/tongbao/extract"
)

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
			name:    "no time, but all of the place",
			text:    "专项行动开展以来，全市查处网吧346家次。\n据介绍，全市共查处网吧310家。",
			figures: []told{checked("346家次", "网吧", since), checked("310家", "网吧")},
			want: []found{{extract.FindingStatedDifferently, []int{0, 1},
				"“查处网吧346家次”与“查处网吧310家”似为同一事项，数字不同，请核对；统计时间不同（专项行动开展以来、未注明）；单位不同（家次、家）。"}},
		},
		{
			name:    "months",
			text:    "3月份，全市查处网吧346家。\n4月份，全市查处网吧310家。",
			figures: []told{checked("346家", "网吧", period("3月份")), checked("310家", "网吧", period("4月份"))},
		},
		{
			name:    "years",
			text:    "去年，全市查处网吧346家。\n今年以来，全市查处网吧310家。",
			figures: []told{checked("346家", "网吧", period("去年")), checked("310家", "网吧", period("今年以来"))},
		},
		{
			name: "agencies",
			text: text,
			figures: []told{
				checked("346家次", "网吧", since, func(m *extract.Metric) { m.Agency = "市文化执法支队" }),
				checked("310家", "网吧", until, func(m *extract.Metric) { m.Agency = "市公安局" }),
			},
		},
		{
			name:    "narrowed down",
			text:    text,
			figures: []told{checked("346家次", "网吧", since), checked("310家", "违规经营的网吧", until)},
		},
		{
			name:    "no time that covers all",
			text:    "专项行动开展以来，全市查处违规经营的网吧346家次。\n近日，民警查处网吧310家。",
			figures: []told{checked("346家次", "违规经营的网吧", since), checked("310家", "网吧", period("近日"))},
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
