package read_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
)

const (
	title   = "临江警方通报夏季行动战果"
	address = "https://news.example.cn/2021/c1.html"
	article = "7月2日,临江市公安局通报夏季行动战果。行动开展以来,全市公安机关共破获各类刑事案件312起," +
		"抓获犯罪嫌疑人407名,打掉犯罪团伙9个。\n" +
		"其中,电信网络诈骗案件128起,止付冻结涉案资金2600余万元,返还群众被骗资金430万元。\n" +
		"在交通整治方面,全市公安交管部门共查处酒驾醉驾违法行为540起,扣留车辆73辆,约谈运输企业16家。\n" +
		"临江市公安局有关负责人表示,下一步将继续保持严打高压态势,切实维护社会治安大局稳定。"
)

// lines is the article as it is read: a paragraph a line, an empty line between.
var lines = strings.ReplaceAll(article, "\n", "\n\n")

func TestRead(t *testing.T) {
	page := fixture.Page(t, title, address, "2021-07-02", article)
	for _, c := range []struct {
		name, path string
		data       []byte
		want       read.Document
	}{
		{"a text is taken as it is", "a/战果.txt", []byte(article),
			read.Document{Format: "txt", Encoding: "utf-8", Title: "战果", Part: read.Whole, Text: article}},
		{"line ends of Windows", "b.txt", []byte("破案3起。\r\n抓获5人。\r\n"),
			read.Document{Format: "txt", Encoding: "utf-8", Title: "b", Part: read.Whole, Text: "破案3起。\n抓获5人。"}},
		{"a page's article, title, day and address", "c.html", page,
			read.Document{Format: "html", Encoding: "utf-8", Title: title, Source: address, Published: "2021-07-02", Part: read.Main, Text: title + "\n\n" + lines}},
		{"a page in GBK that declares it", "d.htm",
			fixture.Encode(t, simplifiedchinese.GBK, strings.Replace(string(page), `"utf-8"`, `"gb2312"`, 1)),
			read.Document{Format: "html", Encoding: "gb18030", Title: title, Source: address, Published: "2021-07-02", Part: read.Main, Text: title + "\n\n" + lines}},
		{"a Word document", "e.docx", fixture.Docx(t, title, article),
			read.Document{Format: "docx", Encoding: "utf-8", Title: title, Part: read.Whole, Text: lines}},
		{"a note with front matter and marks", "f.md",
			[]byte("---\ntitle: \"" + title + "\"\nsource: " + address + "\ndate: 2021-07-02T08:00:00\n---\n# 战果\n\n抓获**407**名,扣留\n车辆`73`辆。\n\n- 破案12起\n- 约谈[企业](x)16家\n"),
			read.Document{Format: "md", Encoding: "utf-8", Title: title, Source: address, Published: "2021-07-02", Part: read.Whole,
				Text: "战果\n\n抓获407名,扣留车辆73辆。\n\n破案12起\n约谈企业16家"}},
		{"standard input that is a page", "-", page,
			read.Document{Format: "html", Encoding: "utf-8", Title: title, Source: address, Published: "2021-07-02", Part: read.Main, Text: title + "\n\n" + lines}},
		{"standard input that is a text", "-", []byte(article),
			read.Document{Format: "txt", Encoding: "utf-8", Title: "-", Part: read.Whole, Text: article}},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.want.Path, c.want.SHA256 = c.path, read.Hash(c.data)
			got, err := read.Reader{}.Read(context.Background(), c.path, c.data)
			require.NoError(t, err)
			assert.Equal(t, c.want, got)
		})
	}
}

func TestReadKeepsWholePageWhenTheMainTextLosesFigures(t *testing.T) {
	page := strings.Replace(string(fixture.Page(t, title, address, "2021-07-02", article)),
		`<div class="comments">`, `<div class="related"><p>另据通报,缉毒部门破获毒品案件21起,缴获毒品5公斤。</p><p>抓获在逃人员33名。</p></div><div class="comments">`, 1)
	count := func(text string) int {
		return strings.Count(text, "起") + strings.Count(text, "名") + strings.Count(text, "公斤")
	}

	unweighed, err := read.Reader{}.Read(context.Background(), "p.html", []byte(page))
	require.NoError(t, err)
	assert.Equal(t, read.Main, unweighed.Part)
	assert.NotContains(t, unweighed.Text, "毒品案件21起")

	got, err := read.Reader{Count: count}.Read(context.Background(), "p.html", []byte(page))
	require.NoError(t, err)
	assert.Equal(t, read.Whole, got.Part)
	assert.Contains(t, got.Text, "缉毒部门破获毒品案件21起,缴获毒品5公斤。\n\n抓获在逃人员33名。")
	assert.NotContains(t, got.Text, "热线电话", "what stands in a footer is no part of it")
	assert.NotContains(t, got.Text, "hits", "nor is a script")
}

func TestReadFindsWhatAPageSaysOfItself(t *testing.T) {
	const body = `<p>7月2日,该市公安局共破获各类刑事案件312起,抓获犯罪嫌疑人407名,打掉犯罪团伙9个。</p>
		<p>在交通整治方面,全市公安交管部门共查处酒驾醉驾违法行为540起,扣留车辆73辆,约谈运输企业16家,整改隐患28处。</p>`
	for _, c := range []struct{ name, page, title, source, published string }{
		{"the names that government pages use",
			`<title>要闻</title><meta name="ArticleTitle" content="战果"><meta name="PubDate" content="2021-07-02 10:00"><meta name="Url" content="https://a.example/1.htm">`,
			"战果", "https://a.example/1.htm", "2021-07-02"},
		{"Open Graph and a canonical link",
			`<meta property="og:title" content="战果"><meta property="article:published_time" content="2021-07-02T10:00:00+08:00"><link rel="canonical" href="https://a.example/1.htm">`,
			"战果", "https://a.example/1.htm", "2021-07-02"},
		{"a heading that the title repeats, and a byline",
			`<title>夏季战果_临江在线</title></head><body><h1>夏季战果</h1><p class="info">2021年7月2日 10:00 来源:临江在线</p>`, "夏季战果", "", "2021-07-02"},
		{"a title with the site's name", `<title>夏季战果_要闻_临江在线</title>`, "夏季战果", "", ""},
		{"the comment of a browser", `<!-- saved from url=(0023)https://a.example/1.htm --><title>战果</title>`, "战果", "https://a.example/1.htm", ""},
		{"an address that is no page's", `<title>战果</title><link rel="canonical" href="javascript:alert(1)">`, "战果", "", ""},
		{"a day that is none", `<title>战果</title><meta name="PubDate" content="2021-13-40">`, "战果", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := read.Reader{}.Read(context.Background(), "p.html", []byte(c.page+"<div class=article>"+body+"</div>"))
			require.NoError(t, err)
			assert.Equal(t, []string{c.title, c.source, c.published}, []string{got.Title, got.Source, got.Published})
			assert.True(t, strings.HasPrefix(got.Text, c.title+"\n\n"), "%q stands under its title", got.Text)
			assert.Equal(t, 1, strings.Count(got.Text, c.title))
		})
	}
}

func TestReadTellsWhyNot(t *testing.T) {
	for _, c := range []struct{ name, path, data, why string }{
		{"nothing in it", "a.txt", " \n\t\n", "there is no text in it"},
		{"a picture", "b.txt", "\x89PNG\x00\x00", "not a text in UTF-8, GB18030 or Big5; if it is one, save it as UTF-8 and import it again"},
		{"half a Word document", "c.docx", "PK\x03\x04xxxx", "not a whole .docx: zip: not a valid zip file"},
		{"another archive", "d.docx", string(fixture.Zip(t, map[string][]byte{"x.txt": []byte("x")})), "not a Word document (an old .doc must be saved as .docx first)"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := read.Reader{}.Read(context.Background(), c.path, []byte(c.data))
			assert.EqualError(t, err, c.why)
		})
	}
}
