package read

import (
	"bytes"
	"mime"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// lossy is the share of a page's figures that its main text must hold, else the
// whole page is kept: nine tenths, since what stands around an article has
// figures of its own.
const lossy = 0.9

// page reads a saved page.
func (r Reader) page(data []byte) (content, error) {
	text, encoding, err := Decode(data, declaredCharset(data))
	if err != nil {
		return content{}, err
	}
	root, err := html.Parse(strings.NewReader(text))
	if err != nil {
		return content{}, err
	}
	c := metadata(root)
	c.encoding = encoding
	whole := prose(root, furniture)
	main := mainText(root, &c)
	c.published = firstOf(c.published, byline(whole))
	c.text, c.part = whole, Whole
	if main != "" && (r.Count == nil || r.keeps(main, whole)) {
		c.text, c.part = main, Main
	}
	c.text = underTitle(c.title, c.text)
	return c, nil
}

// underTitle puts a page's title over its text, unless it stands there already: a
// title often names the place that the text only calls 我市.
func underTitle(title, text string) string {
	beginning := text[:min(len(text), 4*len(title)+400)]
	if title == "" || strings.Contains(beginning, title) {
		return text
	}
	return title + "\n\n" + text
}

func (r Reader) keeps(main, whole string) bool {
	return float64(r.Count(main)) >= lossy*float64(r.Count(whole))
}

// mainText returns the article of a page, and completes what the page's own
// metadata left open. It changes the tree.
func mainText(root *html.Node, c *content) string {
	parser := readability.NewParser()
	article, err := parser.ParseAndMutate(root, nil)
	if err != nil || article.Node == nil {
		return ""
	}
	title, _, _ := strings.Cut(article.Title(), "_") // 标题_频道_网站
	c.title = firstOf(c.title, strings.TrimSpace(title))
	if at, err := article.PublishedTime(); err == nil && c.published == "" {
		c.published = at.Format("2006-01-02")
	}
	return prose(article.Node, nil)
}

// declaredCharset returns the encoding that a page says it is in, "" if it does
// not say so in its first 4096 bytes.
func declaredCharset(data []byte) string {
	z := html.NewTokenizer(bytes.NewReader(data[:min(len(data), 4096)]))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			if t.DataAtom != atom.Meta {
				continue
			}
			if label := metaCharset(t.Attr); label != "" {
				return label
			}
		}
	}
}

func metaCharset(attributes []html.Attribute) string {
	for _, a := range attributes {
		switch strings.ToLower(a.Key) {
		case "charset":
			return strings.TrimSpace(a.Val)
		case "content":
			if _, params, err := mime.ParseMediaType(a.Val); err == nil && params["charset"] != "" {
				return params["charset"]
			}
		}
	}
	return ""
}
