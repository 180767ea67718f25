package read

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"
)

// markdown reads a note: its words without the marks, so that 抓获**145**人 is one
// figure, and what its front matter says of it.
func markdown(data []byte) (content, error) {
	text, encoding, err := Decode(data, "")
	if err != nil {
		return content{}, err
	}
	c, body := frontMatter(strings.ReplaceAll(text, "\r\n", "\n"))
	c.encoding = encoding
	var page bytes.Buffer
	if err := goldmark.New(goldmark.WithExtensions(extension.GFM)).Convert([]byte(body), &page); err != nil {
		return content{}, err
	}
	root, err := html.Parse(&page)
	if err != nil {
		return content{}, err
	}
	c.text = prose(root, nil)
	return c, nil
}

// frontMatter takes the lines between two --- off the beginning of a note, and
// reads from them what note-takers and web clippers write there.
func frontMatter(text string) (c content, body string) {
	rest, ok := strings.CutPrefix(text, "---\n")
	if !ok {
		return c, text
	}
	head, body, ok := strings.Cut(rest, "\n---\n")
	if !ok {
		return c, text
	}
	for line := range strings.Lines(head) {
		key, value, _ := strings.Cut(line, ":")
		value = strings.Trim(strings.TrimSpace(value), `"'`)
		switch strings.ToLower(strings.TrimSpace(key)) {
		case "title":
			c.title = value
		case "source", "url", "link":
			c.source = firstOf(c.source, address(value))
		case "published", "date":
			c.published = firstOf(c.published, day(value))
		}
	}
	return c, body
}
