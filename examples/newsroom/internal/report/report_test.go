package report_test

import (
	"bytes"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/report"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// hostile is a bulletin that tries to become part of the page.
const hostile = `警方抓获嫌疑人3人"></a><script>document.title="owned"</script><img src=x onerror=alert(1)>,扣押手机5部。</script>`

func write(t testing.TB, s *store.Store, language string) []byte {
	words, err := message.For(language)
	require.NoError(t, err)
	var page bytes.Buffer
	require.NoError(t, report.Write(t.Context(), s, words, &page))
	return page.Bytes()
}

func figuresIn(t testing.TB, s *store.Store) (n int) {
	rows, err := store.All[struct{ N int }](t.Context(), s, "SELECT count(*) AS N FROM figures")
	require.NoError(t, err)
	return rows[0].N
}

func TestReportShowsEveryFigureOnBothSides(t *testing.T) {
	s := fixture.Store(t, map[string][]byte{"a.txt": []byte(fixture.Sample(t)), "b.txt": []byte(hostile)})
	root, err := html.Parse(bytes.NewReader(write(t, s, "zh")))
	require.NoError(t, err)
	marks, rows := map[string]string{}, map[string]string{}
	for n := range root.Descendants() {
		id := attribute(n, "id")
		switch {
		case n.Data == "a" && strings.HasPrefix(attribute(n, "class"), "mark "):
			marks[strings.TrimPrefix(id, "m")] = n.FirstChild.Data
		case n.Data == "tr" && attribute(n, "class") == "figure":
			rows[strings.TrimPrefix(id, "r")] = attribute(n, "data-text")
		}
	}
	assert.Len(t, rows, figuresIn(t, s))
	assert.Equal(t, rows, marks, "the same words stand on both sides")
}

func TestReportNeedsNothingElse(t *testing.T) {
	s := fixture.Store(t, map[string][]byte{
		"a.html": fixture.Page(t, "战果", "https://example.cn/1.html", "2021-07-02", hostile+fixture.Sample(t)),
	})
	root, err := html.Parse(bytes.NewReader(write(t, s, "zh")))
	require.NoError(t, err)
	scripts := 0
	for n := range root.Descendants() {
		assert.NotContains(t, []string{"img", "iframe", "link", "object", "embed", "base"}, n.Data)
		assert.Empty(t, attribute(n, "src"))
		assert.Empty(t, attribute(n, "style"), "the policy forbids it")
		for _, a := range n.Attr {
			assert.False(t, n.Type == html.ElementNode && strings.HasPrefix(a.Key, "on"), "%s of %s", a.Key, n.Data)
		}
		if href := attribute(n, "href"); href != "" && !strings.HasPrefix(href, "#") {
			assert.Equal(t, "a", n.Data)
			assert.Regexp(t, `^https?://`, href)
		}
		if n.Data == "script" {
			scripts++
		}
	}
	files, err := filepath.Glob("page/*.js")
	require.NoError(t, err)
	assert.Equal(t, len(files)+1, scripts, "ours, and the data for them")
}

func TestReportSpeaksBothLanguages(t *testing.T) {
	s := fixture.Store(t, map[string][]byte{"a.txt": []byte(fixture.Sample(t)), "b.txt": nil})
	english := string(write(t, s, "en"))
	chinese := string(write(t, s, "zh"))
	assert.Contains(t, english, "What the audit found")
	assert.Contains(t, chinese, "核查发现")
	for _, page := range []string{english, chinese} {
		assert.NotRegexp(t, `>\s*page\.[a-z.]+\s*<`, page, "a message is missing")
		assert.Contains(t, page, "b.txt", "what could not be read is listed")
	}
}

func TestReportOfNothing(t *testing.T) {
	page := string(write(t, fixture.Store(t, nil), "zh"))
	assert.Contains(t, page, "0 份文档,"+strconv.Itoa(0)+" 个数字")
	assert.Contains(t, page, "没有发现。")
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
