package period_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/period"
	"github.com/tongbao-go/tongbao/extract/internal/table"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

func finder(t testing.TB) *period.Finder {
	t.Helper()
	f, err := period.Embedded()
	require.NoError(t, err)
	return f
}

func find(f *period.Finder, text string) []string {
	var found []string
	for _, e := range f.Find(text) {
		found = append(found, text[e.Start:e.End])
	}
	return found
}

func TestFind(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"up to a day", "截止2019年8月16日，共检查网吧212家；截至10月底，关停76家。", []string{"截止2019年8月16日", "截至10月底"}},
		{"up to now", "截至目前，已破案31起，截至日前又破5起，截至发稿时嫌疑人均已到案。", []string{"截至目前", "截至日前", "截至发稿时"}},
		{"up to a point of this year", "截至今年4月底，全省在册吸毒人员下降一成", []string{"截至今年4月底"}},
		{"since a year", "2019年以来，全市破案74起；今年以来，又破11起", []string{"2019年以来", "今年以来"}},
		{"since a month", "自5月以来，网安部门清理信息830条；自9月下旬启动整治", []string{"自5月以来", "自9月下旬"}},
		{"since a day", "从6月1日起，支队出动警力560人次", []string{"从6月1日起"}},
		{"not since", "各自为战的团伙来自8月刚成立的公司，从5月案件看", []string{"8月", "5月"}},
		{"since an action", "自省公安厅部署“护苗”行动以来，全省共侦办案件52起", []string{"自省公安厅部署“护苗”行动以来"}},
		{"since an action of a known month", "自去年11月全省开展集中整治行动以来，已查处900余人", []string{"自去年11月全省开展集中整治行动以来"}},
		{"from an action up to a point", "自厅党委部署开展“利剑”专项行动至9月初，抓获2000余人", []string{"自厅党委部署开展“利剑”专项行动至9月初"}},
		{"named by an action", "专项行动期间，全市破案17件；在“清源2020”专项行动期间，查处9家", []string{"专项行动期间", "“清源2020”专项行动期间"}},
		{"in an action", "行动中，缴获手机40部。专项行动中，警告企业5家。", []string{"行动中", "专项行动中"}},
		{"since the action", "专项行动以来破案8起，“云剑”专项行动启动以来破案21起，集中整治行动部署开展以来破案3起", []string{
			"专项行动以来", "“云剑”专项行动启动以来", "集中整治行动部署开展以来"}},
		{"not in an action", "行动中心、行动中队和专项行动组", nil},
		{"a festival", "春节期间接警42起，今年“国庆节”期间接警60起", []string{"春节期间", "今年“国庆节”期间"}},
		{"days", "3月9日至11日，集中收网；4月2日—5月6日；6月8、9及10日；7月3-5日", []string{"3月9日至11日", "4月2日—5月6日", "6月8、9及10日", "7月3-5日"}},
		{"months", "今年1至8月、2022年1—5月、3月至6月、2021年10月至2023年2月", []string{"今年1至8月", "2022年1—5月", "3月至6月", "2021年10月至2023年2月"}},
		{"first months", "前11个月，今年首10个月，2023年前两个月，今年前三季度", []string{"前11个月", "今年首10个月", "2023年前两个月", "今年前三季度"}},
		{"years", "2019年至2021年，2017—2019年，2020年至今，去年，2018年度", []string{"2019年至2021年", "2017—2019年", "2020年至今", "去年", "2018年度"}},
		{"parts of a year", "三季度，今年第一季度，2016年上半年，去年下半年，2018年底，今年年初", []string{"三季度", "今年第一季度", "2016年上半年", "去年下半年", "2018年底", "今年年初"}},
		{"one month", "今年2月份，5月，上月，本月3日", []string{"今年2月份", "5月", "上月", "本月3日"}},
		{"one day with its hour", "2月19日21时30分，支队联合执法；2013年6月23日13时许；5月2日凌晨3时", []string{"2月19日21时30分", "2013年6月23日13时许", "5月2日凌晨3时"}},
		{"past years", "五年来，全市命案下降；近五年，近年来，几年来，过去两年", []string{"五年来", "近五年", "近年来", "几年来", "过去两年"}},
		{"five-year plans", "“十三五”期间，全区侦破案件；十四五以来", []string{"“十三五”期间", "十四五以来"}},
		{"before and after", "6月30日前完成清查，2015年后未再发案", []string{"6月30日前", "2015年后"}},
		{"full-width digits", "２０１２年３月２２日，截至６月底", []string{"２０１２年３月２２日", "截至６月底"}},
		{"Chinese numerals", "二〇一八年三月，十二月二十三日", []string{"二〇一八年三月", "十二月二十三日"}},
		{"traditional characters", "專項行動期間拘捕12人，2019年以來破獲9宗，截至5月底", []string{"專項行動期間", "2019年以來", "截至5月底"}},

		{"the day of an announcement", "8月5日，记者从眉山市公安局获悉；9月12日，省公安厅通报战果；新华社福州3月1日电", nil},
		{"not of a deed", "7月2日，警方抓获自称“老板”的刘某；5月6日，经人介绍，李某购得毒品", []string{"7月2日", "5月6日"}},
		{"the other side of a comparison", "比去年同期增长12%，与2022年持平，较上年下降3%，同比上升", nil},
		{"durations", "历时4个月，开展五月有余，有期徒刑三年，施行一年多，24小时", nil},
		{"names and cases", "“净网2018”“云剑—2020”“9·14”专案，90后，5·1快速路", nil},
		{"no days of the calendar", "13月1日，2月30日，0月，45日", nil},
		{"not within a number", "建交52年来，成立130年来，第12月份", nil},
		{"vague", "近日，日前，当日，随后，此前", nil},
		{"not the year before", "提前年检，超过去年检车辆，以上月份", nil},
		{"prosecuted, not since", "2023年起诉5020人", []string{"2023年"}},
		{"China, not the middle of the year", "2024年中国警方", []string{"2024年"}},
	}
	f := finder(t)
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { assert.Equal(t, tt.want, find(f, tt.text)) })
	}
}

func TestFindInSample(t *testing.T) {
	sample, err := os.ReadFile("../../../testdata/jingwang2018.txt")
	require.NoError(t, err)
	assert.Equal(t, []string{
		"从即日起至12月底", "截止2018年7月12日", "“净网2018”专项行动开展以来", "3月份", "专项行动期间",
		"“净网2018”专项行动期间", "截至6月底", "自3月中旬", "截止4月份", "专项行动期间", "自今年2月起", "截至4月初",
		"专项行动中", "截至目前", "“净网2018”专项行动启动以来", "截至目前", "截至4月底",
		"自公安部部署开展“净网2018”专项行动至5月初", "“净网2018”专项行动开展以来", "截至5月底", "截至目前", "行动中",
		"截至7月11日", "截至目前", "5月7日至8日", "“净网2018”专项行动开展以来", "专项行动开展以来", "截至5月31日",
		"专项行动期间", "专项行动以来", "从3月2日起", "截至6月12日", "专项行动中", "2018年以来", "自2月以来",
		"自河南省公安厅组织开展“净网2018”行动以来", "今年2月份",
	}, find(finder(t), string(sample)))
}

func TestWordsAreSorted(t *testing.T) {
	assert.NoError(t, table.Sorted("periods.tsv", lexicon.Text("periods.tsv"), 5))
}

func TestNewReportsTheLine(t *testing.T) {
	folder, err := fold.Embedded()
	require.NoError(t, err)
	_, err = period.New("words.tsv", "# words\n截至\tuntill\n", folder)
	assert.ErrorContains(t, err, `words.tsv:2: "untill" is no use; the uses are year, same-year`)
	_, err = period.New("words.tsv", "三季度\tmonths\t7..IX\n", folder)
	assert.EqualError(t, err, `words.tsv:1: "IX" is no number`)
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"截至6月底", "自公安部部署“净网”专项行动至5月初", "”专项行动期间", "二〇一八年", "5月7日至8日", "年年年", "\xe5\xb9月", "“十三五”", "",
	} {
		f.Add(seed)
	}
	finder := finder(f)
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, e := range finder.Find(text) {
			require.LessOrEqual(t, last, e.Start)
			require.Less(t, e.Start, e.End)
			require.LessOrEqual(t, e.End, len(text))
			if utf8.ValidString(text) {
				require.True(t, utf8.ValidString(text[e.Start:e.End]))
			}
			first, end := e.Resolve(period.Date{Year: 2018, Month: 7, Day: 12}, 2017)
			require.True(t, first.IsZero() || end.IsZero() || first.Year <= end.Year+1, "%v %v", first, end)
			last = e.End
		}
	})
}

func BenchmarkFind(b *testing.B) {
	f := finder(b)
	sample, err := os.ReadFile("../../../testdata/jingwang2018.txt")
	require.NoError(b, err)
	text := strings.Repeat(string(sample), 10)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		f.Find(text)
	}
}
