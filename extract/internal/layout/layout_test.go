package layout_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/period"
)

// sentence is one sentence in words: its section, what it says, and whether it
// is none.
type sentence struct {
	section int
	text    string
	heading bool
}

func sentencesOf(text string) []sentence {
	var all []sentence
	d := layout.Parse(text)
	for _, s := range d.Sentences {
		all = append(all, sentence{s.Section, s.In(text), s.Heading})
	}
	return all
}

// section is one section in words.
type section struct {
	parent            int
	heading           string
	published, source string
}

func day(d period.Date) string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

func sectionsOf(text string) []section {
	var all []section
	d := layout.Parse(text)
	for i, s := range d.Sections {
		all = append(all, section{s.Parent, s.Heading.In(text), day(d.Published(i)), d.Source(i)})
	}
	return all
}

func TestSentences(t *testing.T) {
	tests := map[string]struct {
		text string
		want []string
	}{
		"marks":               {"已破案12起。抓到了吗？抓到了！还有3人在逃", []string{"已破案12起。", "抓到了吗？", "抓到了！", "还有3人在逃"}},
		"several marks":       {"真的抓到了？！是的！！", []string{"真的抓到了？！", "是的！！"}},
		"semicolon":           {"抓获5人；扣押手机8部；缴获毒资3万元。", []string{"抓获5人；扣押手机8部；缴获毒资3万元。"}},
		"quoted sentence":     {"他说：“我退赔。”法庭予以采纳。", []string{"他说：“我退赔。”", "法庭予以采纳。"}},
		"quoted slogan":       {"开展“清风护航！”专项行动，抓获9人。", []string{"开展“清风护航！”专项行动，抓获9人。"}},
		"quotation goes on":   {"他一句“都是借来的。”的辩解，未被采信。", []string{"他一句“都是借来的。”的辩解，未被采信。"}},
		"closed in brackets":  {"抓获7人（3人在逃。）案件在办。", []string{"抓获7人（3人在逃。）", "案件在办。"}},
		"half-width":          {"抓到了!还有吗?", []string{"抓到了!", "还有吗?"}},
		"mark in a link":      {"详见http://a.example/b?c=1页面", []string{"详见http://a.example/b?c=1页面"}},
		"line breaks":         {"破获案件4起\r\n抓获嫌疑人6人\r\n", []string{"破获案件4起", "抓获嫌疑人6人"}},
		"blank line":          {"破获案件4起，抓获嫌疑人6人，扣押手机20部，\n\n查封房产两处", []string{"破获案件4起，抓获嫌疑人6人，扣押手机20部，", "查封房产两处"}},
		"comma at line end":   {"破获案件4起，\n抓获嫌疑人6人。", []string{"破获案件4起，\n抓获嫌疑人6人。"}},
		"indents and a mark":  {"\uFEFF\u3000\u3000抓获5人。\n\u3000\u3000扣押手机8部。", []string{"抓获5人。", "扣押手机8部。"}},
		"table":               {"类别\t数量\n盗窃\t12起\n诈骗\t8起", []string{"类别\t数量", "盗窃\t12起", "诈骗\t8起"}},
		"list":                {"主要成效如下：\n1.抓获5人；\n2.扣押手机8部。", []string{"主要成效如下：", "1.抓获5人；", "2.扣押手机8部。"}},
		"decimal is no list":  {"查获毒品\n2.2公斤。", []string{"查获毒品", "2.2公斤。"}},
		"short lines":         {"抓获嫌疑人\n5人\n扣押手机\n8部", []string{"抓获嫌疑人", "5人", "扣押手机", "8部"}},
		"each line its own":   {strings.Repeat("各地公安机关持续加大打击力度", 7) + "\n" + strings.Repeat("有关案件正在进一步办理当中", 7), []string{strings.Repeat("各地公安机关持续加大打击力度", 7), strings.Repeat("有关案件正在进一步办理当中", 7)}},
		"no text":             {" \n\u3000\r\n", nil},
		"bytes that mean nil": {"抓获\xff\x005人。\xe3\x80", []string{"抓获\xff\x005人。", "\xe3\x80"}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, s := range layout.Parse(test.text).Sentences {
				got = append(got, s.In(test.text))
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestWrappedLines(t *testing.T) {
	text := "近日，临河市公安局组织开展夏夜治安巡查宣防集中统一行动，出动\n" +
		"警力860余人次，检查旅馆、网吧等场所214家。行动中，民警抓获违\n" +
		"法犯罪嫌疑人31名。\n" +
		"\n" +
		"下一步，该局将持续保持严打高压态势，确保辖区社会治安大局平稳\n" +
		"有序。\n"
	assert.Equal(t, []sentence{
		{0, "近日，临河市公安局组织开展夏夜治安巡查宣防集中统一行动，出动\n警力860余人次，检查旅馆、网吧等场所214家。", false},
		{0, "行动中，民警抓获违\n法犯罪嫌疑人31名。", false},
		{0, "下一步，该局将持续保持严打高压态势，确保辖区社会治安大局平稳\n有序。", false},
	}, sentencesOf(text))
}

func TestOutline(t *testing.T) {
	text := `临河市公安局夏季行动成效明显
2021-08-18 09:30 来源：临河日报 作者：李明

一、打击
（一）电信诈骗
共破案12起。
（二）盗抢骗。共破案34起。
二、防范
1.劝阻群众56人；
2.拦截资金78万元。
责任编辑：王芳`
	assert.Equal(t, []section{
		{0, "", "2021-08-18", "临河日报"},
		{0, "打击", "2021-08-18", "临河日报"},
		{1, "电信诈骗", "2021-08-18", "临河日报"},
		{1, "", "2021-08-18", "临河日报"},
		{0, "防范", "2021-08-18", "临河日报"},
		{4, "", "2021-08-18", "临河日报"},
		{4, "", "2021-08-18", "临河日报"},
	}, sectionsOf(text))
	assert.Equal(t, []sentence{
		{0, "临河市公安局夏季行动成效明显", true},
		{0, "2021-08-18 09:30 来源：临河日报 作者：李明", true},
		{1, "一、打击", true},
		{2, "（一）电信诈骗", true},
		{2, "共破案12起。", false},
		{3, "（二）盗抢骗。", false},
		{3, "共破案34起。", false},
		{4, "二、防范", true},
		{5, "1.劝阻群众56人；", false},
		{6, "2.拦截资金78万元。", false},
		{6, "责任编辑：王芳", true},
	}, sentencesOf(text))
}

func TestNumbers(t *testing.T) {
	for _, number := range []string{"1.", "1、", "12．", "(1)", "（1）", "1）", "一、", "十二、", "（一）", "(二)", "第一章", "第三部分 ", "①", "案例三：", "典型案例2 "} {
		t.Run(number, func(t *testing.T) {
			text := number + "临河市\n共破案12起。"
			d := layout.Parse(text)
			require.Len(t, d.Sections, 2)
			assert.Equal(t, "临河市", strings.TrimLeft(d.Sections[1].Heading.In(text), "："))
			assert.True(t, d.Sentences[0].Heading)
			assert.Equal(t, 1, d.Sentences[1].Section)
		})
	}
}

func TestNumberedStatement(t *testing.T) {
	text := "1、临河公安机关破获赵某等人盗窃案。抓获5人。\n2、南山公安机关破获钱某等人诈骗案。抓获6人。"
	d := layout.Parse(text)
	assert.Equal(t, []section{{}, {}, {}}, sectionsOf(text))
	assert.Equal(t, []sentence{
		{1, "1、临河公安机关破获赵某等人盗窃案。", false},
		{1, "抓获5人。", false},
		{2, "2、南山公安机关破获钱某等人诈骗案。", false},
		{2, "抓获6人。", false},
	}, sentencesOf(text))
	assert.Equal(t, len("1、"), d.Sentences[0].Statement)
	assert.Equal(t, d.Sentences[1].Start, d.Sentences[1].Statement)
}

// What follows a list of single paragraphs is no more of its last item; an item of
// several paragraphs keeps them.
func TestTextBehindList(t *testing.T) {
	tight := "1.抓获5人。\n2.抓获6人。\n下一步，该局将加大打击力度。"
	assert.Equal(t, sentence{0, "下一步，该局将加大打击力度。", false}, sentencesOf(tight)[2])

	loose := "1.抓获5人。\n案件正在办理。\n2.抓获6人。\n案件已经移送。"
	assert.Equal(t, sentence{2, "案件已经移送。", false}, sentencesOf(loose)[3])
}

func TestLabels(t *testing.T) {
	text := "【案例一】5月，临河警方抓获3人。\n【案例二】6月，南山警方抓获4人。"
	assert.Equal(t, []section{{}, {heading: "案例一"}, {heading: "案例二"}}, sectionsOf(text))
	assert.Equal(t, []sentence{
		{1, "【案例一】", true}, {1, "5月，临河警方抓获3人。", false},
		{2, "【案例二】", true}, {2, "6月，南山警方抓获4人。", false},
	}, sentencesOf(text))
}

func TestDatelines(t *testing.T) {
	tests := []struct{ text, dateline, statement string }{
		{"新华社临河5月27日电（记者赵明）警方抓获5人。", "新华社临河5月27日电", "警方抓获5人。"},
		{"中新网南山11月14日电(钱芳)警方抓获5人。", "中新网南山11月14日电", "警方抓获5人。"},
		{"中新社南山11月5日电警方抓获5人。", "中新社南山11月5日电", "警方抓获5人。"},
		{"本报讯（记者 孙丽 通讯员 周强）警方抓获5人。", "本报讯", "警方抓获5人。"},
		{"本报临河3月2日电 警方抓获5人。", "本报临河3月2日电", "警方抓获5人。"},
		{"临河晚报讯 警方抓获5人。", "临河晚报讯", "警方抓获5人。"},
		{"【本报讯】警方抓获5人。", "【本报讯", "警方抓获5人。"},
		{"央视网消息（新闻联播）：警方抓获5人。", "央视网消息", "警方抓获5人。"},
		{"警方对网站5月27日电话通知。", "", "警方对网站5月27日电话通知。"},
		{"警方抓获5人。", "", "警方抓获5人。"},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			d := layout.Parse(test.text)
			require.NotEmpty(t, d.Sentences)
			s := d.Sentences[0]
			assert.Equal(t, test.dateline, s.Dateline.In(test.text))
			assert.Equal(t, test.statement, test.text[s.Statement:s.End])
			assert.Len(t, d.Sections, 1)
		})
	}
}

func TestPublication(t *testing.T) {
	tests := map[string]struct {
		line string
		want section
	}{
		"date and link":     {"发布于2019年6月3日,链接:\n\nhttp://a.example/b.html?c=1", section{0, "", "2019-06-03", "http://a.example/b.html?c=1"}},
		"date":              {"2019年6月3日", section{0, "", "2019-06-03", ""}},
		"date in brackets":  {"（2019-06-03 10:20:05）", section{0, "", "2019-06-03", ""}},
		"name":              {"发布时间:2019/6/3   来源:临河日报", section{0, "", "2019-06-03", "临河日报"}},
		"name and link":     {"来源：临河日报\n链接：https://a.example/b", section{0, "", "", "https://a.example/b"}},
		"link alone":        {"https://a.example/b", section{0, "", "", "https://a.example/b"}},
		"no such day":       {"发布时间：2019-02-30", section{}},
		"statement":         {"时间就是生命，抓获5人。", section{}},
		"statement of date": {"2019年6月3日，抓获5人。", section{}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, []section{test.want}, sectionsOf("抓获9人。\n\n"+test.line), "below")
			assert.Equal(t, []section{test.want}, sectionsOf(test.line+"\n\n抓获9人。"), "above")
		})
	}
}

func TestNotes(t *testing.T) {
	text := "临河警方抓获5人。（来源：临河日报 2019-06-03）【编辑:李明】"
	assert.Equal(t, []sentence{
		{0, "临河警方抓获5人。", false}, {0, "（来源：临河日报 2019-06-03）【编辑:李明】", true},
	}, sentencesOf(text))
	assert.Equal(t, []section{{0, "", "2019-06-03", "临河日报"}}, sectionsOf(text))
}

// A publication line that closes a section holds for it and not for what
// follows; the one line of an article holds for all of it.
func TestPublicationOfSections(t *testing.T) {
	roundUp := "1.临河市\n抓获5人。\n2019-06-03\n(1)南山县\n抓获2人。\n2.北山市\n抓获6人。\n2019-06-04\n\n此外，抓获7人。"
	assert.Equal(t, []section{
		{0, "", "", ""},
		{0, "临河市", "2019-06-03", ""},
		{1, "南山县", "2019-06-03", ""},
		{0, "北山市", "2019-06-04", ""},
	}, sectionsOf(roundUp))
	sentences := sentencesOf(roundUp)
	assert.Equal(t, sentence{0, "此外，抓获7人。", false}, sentences[len(sentences)-1])

	article := "一、打击\n抓获5人。\n二、防范\n劝阻6人。\n来源：临河日报 2019-06-05"
	assert.Equal(t, []section{
		{0, "", "2019-06-05", "临河日报"},
		{0, "打击", "2019-06-05", "临河日报"},
		{0, "防范", "2019-06-05", "临河日报"},
	}, sectionsOf(article))
}

func TestSampleDocument(t *testing.T) {
	text, err := os.ReadFile("../../../testdata/jingwang2018.txt")
	require.NoError(t, err)
	got := sectionsOf(string(text))
	const mps = "http://www.mps.gov.cn/n2255079/n4242954/"
	assert.Equal(t, []section{
		{0, "", "", ""},
		{0, "四川省", "2018-03-26", "http://sc.people.com.cn/n2/2018/0326/c345509-31385034.html"},
		{1, "四川省广元市", "2018-07-03", "http://sc.cri.cn/20180703/a1085bc2-8d37-4251-3f24-82b7371a3026.html"},
		{1, "四川省巴中市", "2018-07-04", "http://bz.newssc.org/system/20180704/002457115.html"},
		{1, "四川省成都市", "2018-07-10", "http://news.chengdu.cn/2018/0710/1987205.shtml?phone=yes"},
		{0, "陕西省", "2018-04-03", "http://www.xa.gov.cn/ptl/def/def/index_1121_6774_ci_trid_2788679.html"},
		{0, "河北省", "2018-04-11", "http://www.he.xinhuanet.com/xinwen/2018-04/11/c_1122663988.htm"},
		{0, "山东省", "2018-04-24", mps + "n4841045/n4841074/c6108855/content.html"},
		{0, "重庆市", "2018-05-04", mps + "n4841045/n4841055/c6115634/content.html"},
		{0, "江苏省", "2018-05-29", "http://k.sina.com.cn/article_1716182294_664add16020007nk3.html?cre=newspagepc&mod=f&loc=4&r=9&doct=0&rfunc=97"},
		{9, "江苏省苏州市", "2018-07-10", "http://www.legaldaily.com.cn/zfzz/content/2018-07/10/content_7590837.htm?node=81122"},
		{9, "江苏省无锡市", "2018-07-11", "http://jsnews.jschina.com.cn/wx/a/201807/t20180711_1750907.shtml"},
		{0, "北京市", "2018-05-25", mps + "n4841045/n4841074/c6136936/content.html"},
		{0, "辽宁省", "2018-06-01", "http://liaoning.nen.com.cn/system/2018/06/01/020530141.shtml"},
		{0, "湖北省", "2018-06-08", "http://www.hb.chinanews.com/news/2018/0608/304809.html"},
		{0, "宁夏回族自治区", "2018-06-12", mps + "n4841045/n4841055/c6145782/content.html"},
		{0, "云南省", "2018-06-19", "http://yn.people.com.cn/n2/2018/0619/c378439-31719515.html"},
		{0, "上海市", "2018-06-21", "http://www.shanghai.gov.cn/shanghai/node2314/node2319/n31973/n31991/u21ai1319938.shtml"},
		{0, "河南省", "2018-07-04", "http://www.cac.gov.cn/2018-07/04/c_1123076726.htm"},
	}, got)
}

// A text without stops is cut into stretches, at commas where it has any.
func TestSentencesAreBounded(t *testing.T) {
	for name, clause := range map[string]string{"commas": "抓获嫌疑人5名，", "characters": "抓获嫌疑人", "bytes": "\x80"} {
		text := strings.Repeat(clause, 100_000/len(clause))
		var joined strings.Builder
		for _, s := range sentencesOf(text) {
			assert.LessOrEqual(t, len(s.text), 16<<10, name)
			assert.True(t, name == "bytes" || utf8.ValidString(s.text), name)
			assert.True(t, name != "commas" || strings.HasSuffix(s.text, "，"), name)
			joined.WriteString(s.text)
		}
		assert.Equal(t, text, joined.String(), name)
	}
}
