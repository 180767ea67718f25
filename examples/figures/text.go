package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/tongbao-go/tongbao/extract"
)

// auditPrinter prints what the audit of each bulletin finds.
type auditPrinter struct{ w io.Writer }

func (p *auditPrinter) print(b *extract.Bulletin) error {
	findings := b.Audit()
	fmt.Fprintf(p.w, "%s  %d 条核对结果\n", clean(b.Name), len(findings))
	for _, f := range findings {
		fmt.Fprintf(p.w, "\n%s\n%s\n", clean(f.Chinese), clean(f.English))
		p.figures(b, f.Metrics)
	}
	_, err := fmt.Fprintln(p.w)
	return err
}

// figures prints the figures of a finding, those of one sentence above it.
func (p *auditPrinter) figures(b *extract.Bulletin, indices []int) {
	for len(indices) > 0 {
		sentence := b.Metrics[indices[0]].Sentence
		line := " "
		for len(indices) > 0 && b.Metrics[indices[0]].Sentence == sentence {
			line += fmt.Sprintf(" #%d %s", indices[0], clean(b.Metrics[indices[0]].Text))
			indices = indices[1:]
		}
		fmt.Fprintln(p.w, line)
		fmt.Fprintln(p.w, shorten("    "+clean(sentence.In(b.Text)), maxWidth))
	}
}

func (p *auditPrinter) end() error { return nil }

// explainPrinter prints how the figures of each bulletin were found.
type explainPrinter struct {
	x *extract.Extractor
	w io.Writer
}

func (p *explainPrinter) print(b *extract.Bulletin) error {
	fmt.Fprintf(p.w, "%s\n\n", clean(b.Name))
	for line := range strings.Lines(p.x.Explain(b.Text).String()) {
		fmt.Fprintln(p.w, clean(strings.TrimSuffix(line, "\n")))
	}
	_, err := fmt.Fprintln(p.w)
	return err
}

func (p *explainPrinter) end() error { return nil }

// clean makes text fit for one line of a terminal: white space of any kind is a
// space, invisible format characters are left out, and control characters, which
// could drive the terminal, show as �.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.Is(unicode.Cf, r):
			return -1
		case unicode.IsControl(r):
			return unicode.ReplacementChar
		}
		return r
	}, text)
}
