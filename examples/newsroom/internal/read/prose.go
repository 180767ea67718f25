package read

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// unseen are the elements whose text is not shown to a reader.
var unseen = map[atom.Atom]bool{
	atom.Head: true, atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true,
	atom.Svg: true, atom.Iframe: true, atom.Object: true, atom.Button: true,
	atom.Select: true, atom.Textarea: true, atom.Audio: true, atom.Video: true,
}

// furniture are the elements that stand around an article.
var furniture = map[atom.Atom]bool{atom.Nav: true, atom.Aside: true, atom.Footer: true, atom.Form: true}

// breaks tells what an element puts between its text and what stands around it.
var breaks = map[atom.Atom]string{
	atom.Br: "\n", atom.Li: "\n", atom.Tr: "\n", atom.Dt: "\n", atom.Dd: "\n", atom.Option: "\n",
	atom.Td: "\t", atom.Th: "\t",
	atom.P: "\n\n", atom.Div: "\n\n", atom.Section: "\n\n", atom.Article: "\n\n", atom.Main: "\n\n",
	atom.Header: "\n\n", atom.Footer: "\n\n", atom.Nav: "\n\n", atom.Aside: "\n\n", atom.Form: "\n\n",
	atom.H1: "\n\n", atom.H2: "\n\n", atom.H3: "\n\n", atom.H4: "\n\n", atom.H5: "\n\n", atom.H6: "\n\n",
	atom.Ul: "\n\n", atom.Ol: "\n\n", atom.Dl: "\n\n", atom.Table: "\n\n", atom.Blockquote: "\n\n",
	atom.Pre: "\n\n", atom.Figure: "\n\n", atom.Figcaption: "\n\n", atom.Hr: "\n\n", atom.Body: "\n\n",
	atom.Caption: "\n\n", atom.Fieldset: "\n\n",
}

// prose returns the text of a tree as a reader sees it, a paragraph a line and
// an empty line between two, without the elements to leave out.
func prose(root *html.Node, without map[atom.Atom]bool) string {
	w := &writer{}
	w.node(root, without)
	return w.text.String()
}

// writer writes text and holds back the white space that follows it until more
// text is there.
type writer struct {
	text    strings.Builder
	last    rune   // the last character that was written
	gap     string // what comes before the next one
	wrapped bool   // the gap holds a line end of the source
}

func (w *writer) node(n *html.Node, without map[atom.Atom]bool) {
	switch {
	case n.Type == html.TextNode:
		w.words(n.Data)
		return
	case n.Type == html.ElementNode && (unseen[n.DataAtom] || without[n.DataAtom] || isHidden(n)):
		return
	}
	gap := breaks[n.DataAtom]
	w.widen(gap)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, without)
	}
	w.widen(gap)
}

// widen makes the gap before the next text at least as wide as gap.
func (w *writer) widen(gap string) {
	if rank(gap) > rank(w.gap) {
		w.gap = gap
	}
}

func rank(gap string) int { return strings.Index(" \t\n\n", gap) + len(gap) }

func (w *writer) words(s string) {
	for _, r := range s {
		if unicode.IsSpace(r) {
			w.widen(" ")
			w.wrapped = w.wrapped || r == '\n'
			continue
		}
		w.close(r)
		w.text.WriteRune(r)
		w.last = r
	}
}

// close writes the gap before the next character. A line end of the page's
// source is no space where Chinese stands beside it.
func (w *writer) close(next rune) {
	if w.gap == " " && w.wrapped && (isHan(w.last) || isHan(next)) {
		w.gap = ""
	}
	if w.last != 0 {
		w.text.WriteString(w.gap)
	}
	w.gap, w.wrapped = "", false
}

func isHan(r rune) bool {
	return unicode.In(r, unicode.Han) || r >= 0x3000 && r <= 0x303f || r >= 0xff00
}

func isHidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch {
		case a.Key == "hidden", a.Key == "aria-hidden" && a.Val == "true":
			return true
		case a.Key == "style" && strings.Contains(strings.ReplaceAll(a.Val, " ", ""), "display:none"):
			return true
		}
	}
	return false
}
