package setting_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/period"
	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/internal/setting"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

func newFinder(t testing.TB) *setting.Finder {
	gazetteer, err := place.Embedded()
	require.NoError(t, err)
	periods, err := period.Embedded()
	require.NoError(t, err)
	f, err := setting.New(gazetteer, periods, lexicon.Text("agencies.tsv"), lexicon.Text("settings.tsv"))
	require.NoError(t, err)
	return f
}

func newFolder(t testing.TB) *fold.Folder {
	f, err := fold.Embedded()
	require.NoError(t, err)
	return f
}

// parse reads a text whose figures stand in < > and whose objects stand in { }; an
// object belongs to the next figure.
func parse(t testing.TB, marked string) setting.Document {
	var text strings.Builder
	var figures []setting.Figure
	var objects []layout.Span
	start := 0
	for _, r := range marked {
		switch at := text.Len(); r {
		case '<', '{':
			start = at
		case '>':
			figures = append(figures, setting.Figure{Span: layout.Span{Start: start, End: at}, Object: objects})
			objects = nil
		case '}':
			objects = append(objects, layout.Span{Start: start, End: at})
		default:
			text.WriteRune(r)
		}
	}
	d := setting.Document{Text: text.String(), Folded: newFolder(t).Fold(text.String()), Layout: layout.Parse(text.String())}
	for _, f := range figures {
		for f.Sentence < len(d.Layout.Sentences) && d.Layout.Sentences[f.Sentence].End <= f.Span.Start {
			f.Sentence++
		}
		d.Figures = append(d.Figures, f)
	}
	return d
}

// settings returns the setting of each figure of a document.
func settings(f *setting.Finder, d setting.Document) []setting.Setting {
	all := make([]setting.Setting, len(d.Figures))
	f.Reader().Read(d, func(i int, s setting.Setting) { all[i] = s })
	return all
}

// got is a setting in words.
type got struct{ place, agency, period string }

func read(t *testing.T, marked string) []got {
	d := parse(t, marked)
	var all []got
	for _, s := range settings(newFinder(t), d) {
		all = append(all, got{s.Place.Path, s.Agency.In(d.Text), s.Period.In(d.Text)})
	}
	return all
}

func TestAgency(t *testing.T) {
	tests := map[string]struct {
		text string
		want []string
	}{
		"with its place":      {"福建省泉州市公安局抓获<3人>。", []string{"福建省泉州市公安局"}},
		"with the whole":      {"湖南全省公安机关抓获<3人>。", []string{"湖南全省公安机关"}},
		"of a field":          {"湖南公安网安部门抓获<3人>。", []string{"湖南公安网安部门"}},
		"force":               {"湖南公安抓获<3人>。", []string{"湖南公安"}},
		"branch":              {"泉州市公安局洛江分局抓获<3人>。", []string{"泉州市公安局洛江分局"}},
		"bare":                {"检察机关起诉<3人>,法院判处<2人>。", []string{"检察机关", "法院"}},
		"area":                {"各地公安机关抓获<3人>。", []string{"各地公安机关"}},
		"passive":             {"近日被市公安局抓获<3人>。", []string{"市公安局"}},
		"helper":              {"泉州海关配合厦门海关查获<3人>。", []string{"泉州海关"}},
		"in a row":            {"泉州市公安局、市场监管局检查<3家>。", []string{"泉州市公安局"}},
		"commanded":           {"泉州市公安局指挥全市网安部门抓获<3人>。", []string{"泉州市公安局"}},
		"announcer":           {"泉州市公安局8日通报,已抓获<3人>。", []string{""}},
		"speaker":             {"泉州市公安局副局长李明介绍,已抓获<3人>。", []string{""}},
		"conference":          {"泉州市公安局召开新闻发布会。已抓获<3人>。", []string{""}},
		"source":              {"从泉州市公安局获悉,晋江警方抓获<3人>。", []string{"晋江警方"}},
		"kept":                {"泉州警方开展行动。截至目前,已抓获<3人>。", []string{"泉州警方"}},
		"not kept elsewhere":  {"泉州警方抓获<3人>。福州市共抓获<5人>。", []string{"泉州警方", ""}},
		"kept in its place":   {"福建警方行动迅速。在泉州抓获<5人>。", []string{"福建警方"}},
		"not the paragraph's": {"泉州警方抓获<3人>。\n\n此外,抓获<5人>。", []string{"泉州警方", ""}},
		"department":          {"泉州市生态环境部门检查<3家>。", []string{"泉州市生态环境部门"}},
		"quoted":              {"泉州警方说:“晋江警方已抓获<6人>。”另有<2人>在逃。", []string{"晋江警方", ""}},
		"station's branch":    {"上海浦东国际机场海关查获毒品<2公斤>。", []string{"上海浦东国际机场海关"}},
		"bank's branch":       {"中国人民银行南京分行处罚机构<3家>。", []string{"中国人民银行南京分行"}},
		"approves":            {"泉州市鲤城区检察院批准逮捕<7人>。", []string{"泉州市鲤城区检察院"}},
		"by its count":        {"据泉州市公安局统计,接警<1200起>。", []string{""}},
		"object, no body":     {"新建{派出所}<31个>。", []string{""}},
		"no body":             {"泉州金融机构涉及<3家>。", []string{""}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var agencies []string
			for _, g := range read(t, test.text) {
				agencies = append(agencies, g.agency)
			}
			assert.Equal(t, test.want, agencies)
		})
	}
}

func TestPeriod(t *testing.T) {
	text := "衡阳警方通报工作。截至5月底,破案<45起>。同时,约谈企业<6家>。此外,检查网站<8个>。\n\n抓获<7人>。\n\n发布于2021年6月3日"
	d := parse(t, text)
	var periods []setting.Period
	for _, s := range settings(newFinder(t), d) {
		assert.Equal(t, period.Date{Year: 2021, Month: time.June, Day: 3}, s.Published)
		periods = append(periods, s.Period)
	}
	at := strings.Index(d.Text, "截至5月底")
	may := setting.Period{
		Span: layout.Span{Start: at, End: at + len("截至5月底")},
		Last: period.Date{Year: 2021, Month: time.May, Day: 31},
	}
	assert.Equal(t, []setting.Period{may, may, {}, {}}, periods)
}

// A text without a day of publication: a month goes by the year stated last in its
// paragraph, unless that is the year since when.
func TestStatedYear(t *testing.T) {
	d := parse(t, "2014年以来,破案<45起>。截至6月底,抓获<7人>。2016年5月,破案<8起>。截至6月底,抓获<9人>。\n\n截至7月底,抓获<3人>。")
	var days []string
	for _, s := range settings(newFinder(t), d) {
		p := s.Period
		days = append(days, fmt.Sprintf("%s %d-%d %d-%d", p.In(d.Text), p.First.Year, p.First.Month, p.Last.Year, p.Last.Month))
	}
	assert.Equal(t, []string{
		"2014年以来 2014-1 0-0", "截至6月底 0-0 0-0", "2016年5月 2016-5 2016-5", "截至6月底 0-0 2016-6", "截至7月底 0-0 0-0",
	}, days)
}

func TestGiven(t *testing.T) {
	d := parse(t, "警方抓获<3人>。鼓楼警方抓获<4人>。\n\n贵州警方抓获<5人>。")
	published := period.Date{Year: 2022, Month: time.May, Day: 8}
	d.Given = setting.Given{Place: "江苏省/徐州市", Published: published, Source: "徐州警方"}
	var paths []string
	for _, s := range settings(newFinder(t), d) {
		assert.Equal(t, published, s.Published)
		assert.Equal(t, "徐州警方", s.Source)
		paths = append(paths, s.Place.Path)
	}
	assert.Equal(t, []string{"江苏省/徐州市/鼓楼区", "江苏省/徐州市/鼓楼区", "贵州省"}, paths)
}

func TestAmbiguousName(t *testing.T) {
	d := parse(t, "鼓楼警方抓获<4人>。")
	var s setting.Setting
	r := newFinder(t).Reader().Read(d, func(_ int, of setting.Setting) { s = of })
	assert.Equal(t, place.Place{Path: "鼓楼区"}, s.Place)
	require.NotEmpty(t, r.Warnings)
	assert.Equal(t, "鼓楼", r.Warnings[0].Span.In(d.Text))
	assert.Contains(t, r.Warnings[0].Message, "江苏省/徐州市/鼓楼区")
}

func TestPlacesOfSections(t *testing.T) {
	d := parse(t, "衡阳警方严打犯罪\n\n一、总体情况\n破案<45起>。\n二、祁东县\n破案<5起>。")
	var paths []string
	for _, p := range newFinder(t).Reader().Read(d, func(int, setting.Setting) {}).Places {
		paths = append(paths, p.Path)
	}
	assert.Equal(t, []string{"湖南省/衡阳市", "湖南省/衡阳市", "湖南省/衡阳市/祁东县"}, paths)
}

// The sample document: what holds for some of its figures.
func TestSampleDocument(t *testing.T) {
	b, err := os.ReadFile("../../../testdata/jingwang2018.txt")
	require.NoError(t, err)
	text := string(b)
	tests := []struct {
		figure                      string // with what stands before it
		place, code, agency, period string
		published, source           string
	}{
		{"共抓获犯罪嫌疑人145人", "四川省", "510000", "", "", "2018-03-26", "http://sc.people.com.cn/n2/2018/0326/c345509-31385034.html"},
		{"抓获主要犯罪嫌疑人5人", "四川省/广元市/青川县", "510822", "青川县公安局", "", "2018-07-03", "http://sc.cri.cn/20180703/a1085bc2-8d37-4251-3f24-82b7371a3026.html"},
		{"贷款客户数据源头1个", "四川省/广元市/旺苍县", "510821", "旺苍县公安局", "", "2018-07-03", "http://sc.cri.cn/20180703/a1085bc2-8d37-4251-3f24-82b7371a3026.html"},
		{"对8家", "四川省/成都市", "510100", "全市公安机关", "截至6月底", "2018-07-10", "http://news.chengdu.cn/2018/0710/1987205.shtml?phone=yes"},
		{"犯罪嫌疑人25名,案件涉及受害人3000余名", "山东省/济宁市", "370800", "济宁市公安局", "", "2018-04-24", "http://www.mps.gov.cn/n2255079/n4242954/n4841045/n4841074/c6108855/content.html"},
		{"侦办涉网案件458起", "重庆市", "500000", "重庆市公安局", "自公安部部署开展“净网2018”专项行动至5月初", "2018-05-04", "http://www.mps.gov.cn/n2255079/n4242954/n4841045/n4841055/c6115634/content.html"},
		{"清查涉案公司17家", "北京市", "110000", "各属地分局", "5月7日至8日", "2018-05-25", "http://www.mps.gov.cn/n2255079/n4242954/n4841045/n4841074/c6136936/content.html"},
		{"抓获25名", "河南省/焦作市", "410800", "焦作警方", "", "2018-07-04", "http://www.cac.gov.cn/2018-07/04/c_1123076726.htm"},
	}
	d := setting.Document{Text: text, Folded: text, Layout: layout.Parse(text)}
	for _, test := range tests {
		end := strings.Index(text, test.figure) + len(test.figure)
		f := setting.Figure{Span: layout.Span{Start: end - len("1个"), End: end}}
		for d.Layout.Sentences[f.Sentence].End < end {
			f.Sentence++
		}
		d.Figures = append(d.Figures, f)
	}
	for i, s := range settings(newFinder(t), d) {
		test := tests[i]
		assert.Equal(t, place.Place{Path: test.place, Code: test.code}, s.Place, test.figure)
		assert.Equal(t, test.agency, s.Agency.In(text), test.figure)
		assert.Equal(t, test.period, s.Period.In(text), test.figure)
		published, err := time.Parse(time.DateOnly, test.published)
		require.NoError(t, err)
		assert.Equal(t, period.Date{Year: published.Year(), Month: published.Month(), Day: published.Day()}, s.Published)
		assert.Equal(t, test.source, s.Source)
	}
}
