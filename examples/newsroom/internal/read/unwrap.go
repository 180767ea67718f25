package read

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/clipperhouse/displaywidth"
)

// slack is how many columns short of the widest a line of a paragraph may end:
// two Chinese characters are moved to the next line where one of them must not
// begin it, and half a character is lost to Latin type.
const slack = 5

var pageNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[-—–·\s]*(?:第\s*)?\d{1,4}\s*(?:页)?(?:\s*[/,，共of]+\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–·\s]*$`)
})

// unwrap joins the lines of a printed page into paragraphs. A line that reaches
// the right margin goes on in the next one, over the page's end too.
func unwrap(text string) string {
	lines := printedLines(text)
	margin := margin(lines)
	var out strings.Builder
	for i, line := range lines {
		out.WriteString(line)
		if i+1 == len(lines) || line == "" || lines[i+1] == "" || displaywidth.String(line) < margin-slack {
			out.WriteByte('\n')
		} else if isLatin(line[len(line)-1]) && isLatin(lines[i+1][0]) {
			out.WriteByte(' ')
		}
	}
	return out.String()
}

// printedLines returns the lines of all pages without page numbers, nothing
// between the last of a page and the first of the next.
func printedLines(text string) (lines []string) {
	for page := range strings.SplitSeq(text, "\f") {
		p := strings.Split(strings.TrimSpace(page), "\n")
		for i := range p {
			p[i] = strings.TrimSpace(p[i])
		}
		if len(p) > 1 && pageNumber().MatchString(p[len(p)-1]) {
			p = p[:len(p)-1]
		}
		if len(p) > 1 && pageNumber().MatchString(p[0]) {
			p = p[1:]
		}
		lines = append(lines, trimEmpty(p)...)
	}
	return lines
}

func trimEmpty(lines []string) []string {
	full := func(s string) bool { return s != "" }
	first := slices.IndexFunc(lines, full)
	if first < 0 {
		return nil
	}
	for lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines[first:]
}

// margin is the column where full lines end: nine in ten lines end before it,
// so that one overlong address does not set it.
func margin(lines []string) int {
	widths := make([]int, 0, len(lines))
	for _, line := range lines {
		if line != "" {
			widths = append(widths, displaywidth.String(line))
		}
	}
	if len(widths) == 0 {
		return 0
	}
	slices.Sort(widths)
	return widths[len(widths)*9/10]
}

func isLatin(b byte) bool { return b < 0x80 && b > ' ' }
