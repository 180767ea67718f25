package read

import (
	_ "embed"
	"net/url"
	"regexp"
	"strings"
	"sync"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

//go:embed meta.tsv
var metaTable string

// tell is a place where a page tells something about itself.
type tell struct{ field, element, attribute, value string }

var tells = sync.OnceValue(func() (all []tell) {
	for line := range strings.Lines(metaTable) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) == 4 && !strings.HasPrefix(line, "#") {
			all = append(all, tell{f[0], f[1], f[2], f[3]})
		}
	}
	return all
})

// metadata returns the title, day and address that a page states.
func metadata(root *html.Node) content {
	said, c := map[tell]string{}, content{}
	var heading, head string
	for n := range root.Descendants() {
		switch {
		case n.Type == html.CommentNode:
			c.source = firstOf(c.source, savedFrom(n.Data))
		case n.DataAtom == atom.H1:
			heading = firstOf(heading, tidy(prose(n, nil)))
		case n.DataAtom == atom.Title && n.FirstChild != nil:
			head = firstOf(head, n.FirstChild.Data)
		case n.Type == html.ElementNode:
			listen(n, said)
		}
	}
	for _, t := range tells() {
		c.hear(t.field, said[tell{"", t.element, t.attribute, strings.ToLower(t.value)}])
	}
	if strings.Contains(head, heading) { // a heading that the page's own title has is no site's name
		c.hear("title", heading)
	}
	return c
}

// hear takes what a page says in a field, unless a better place has said it.
func (c *content) hear(field, words string) {
	switch field {
	case "title":
		c.title = firstOf(c.title, words)
	case "published":
		c.published = firstOf(c.published, day(words))
	case "source":
		c.source = firstOf(c.source, address(words))
	}
}

// listen notes what a meta or link element says, under the attribute that names it.
func listen(n *html.Node, said map[tell]string) {
	if n.Data != "meta" && n.Data != "link" {
		return
	}
	words := firstOf(attribute(n, "content"), attribute(n, "href"))
	for _, key := range []string{"name", "property", "itemprop", "rel"} {
		at := tell{"", n.Data, key, strings.ToLower(attribute(n, key))}
		if said[at] == "" {
			said[at] = strings.TrimSpace(words)
		}
	}
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// savedFrom reads the comment that browsers put into a page they save:
// saved from url=(0042)https://….
func savedFrom(comment string) string {
	_, rest, ok := strings.Cut(comment, "saved from url=(")
	if !ok {
		return ""
	}
	_, at, _ := strings.Cut(rest, ")")
	return address(strings.TrimSpace(at))
}

// address returns an absolute web address, and "" for anything else, so that
// nothing but a web page is ever linked to.
func address(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

var dayPattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})`)
})

var bylinePattern = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*\d{1,2}[::]\d{2}`)
})

// byline returns the first day in a text that has a time of day behind it, which
// is how pages print when they were published.
func byline(text string) string { return day(bylinePattern().FindString(text)) }

// day returns the first day of the calendar in s as 2018-03-26.
func day(s string) string {
	m := dayPattern().FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	d, err := time.Parse("2006-1-2", m[1]+"-"+m[2]+"-"+m[3])
	if err != nil {
		return ""
	}
	return d.Format("2006-01-02")
}
