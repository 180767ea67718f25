package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/tongbao-go/tongbao/extract"
)

// tablePrinter prints each bulletin as a table for reading, grouped by section.
type tablePrinter struct{ w io.Writer }

// maxWidth is the width of a line; the object gives way to keep it.
const maxWidth = 100

// columns returns the columns in the order of row's cells.
func columns() []column {
	return []column{
		{title: "序", right: true},
		{title: "原文", max: 24},
		{title: "数值", right: true, max: 24},
		{title: "行为", max: 16},
		{title: "对象", gives: true},
		{title: "说明", max: 18},
	}
}

func (p *tablePrinter) print(b *extract.Bulletin) error {
	rows := make([][]string, len(b.Metrics))
	for i, m := range b.Metrics {
		rows[i] = row(i, m)
	}
	g := newGrid(columns(), rows)

	fmt.Fprintf(p.w, "%s  %d 个数字\n", clean(b.Name), len(b.Metrics))
	if len(rows) > 0 {
		fmt.Fprintf(p.w, "\n%s\n", g.header())
	}
	group := group{section: -1}
	for i, m := range b.Metrics {
		group.enter(p.w, b, m)
		fmt.Fprintln(p.w, g.line(rows[i]))
	}
	for _, w := range b.Warnings {
		fmt.Fprintf(p.w, "\n注意: %s\n", clean(w.Message))
	}
	_, err := fmt.Fprintln(p.w)
	return err
}

func (p *tablePrinter) end() error { return nil }

// group is what the figures below one line have in common.
type group struct {
	section int
	place   extract.Place
}

// enter prints the lines above a figure whose section or place is another than
// that of the figure before.
func (g *group) enter(w io.Writer, b *extract.Bulletin, m extract.Metric) {
	if m.Section != g.section {
		s := b.Sections[m.Section]
		*g = group{m.Section, s.Place}
		fmt.Fprintf(w, "\n%s\n", heading(s))
	}
	if m.Place != g.place {
		g.place = m.Place
		fmt.Fprintf(w, "  %s\n", shorten(clean(m.Place.Path), maxWidth))
	}
}

// heading returns the line above the figures of a section.
func heading(s extract.Section) string {
	title := s.Heading
	switch {
	case title == "" && s.Place.Path == "":
		title = "全文"
	case title == "":
		title = s.Place.Path
	case s.Place.Path != "" && strings.ReplaceAll(s.Place.Path, "/", "") != title:
		title += " (" + s.Place.Path + ")"
	}
	parts := []string{title}
	if !s.Published.IsZero() {
		parts = append(parts, s.Published.String())
	}
	if s.Source != "" {
		parts = append(parts, s.Source)
	}
	return shorten(clean(strings.Join(parts, "  ")), maxWidth)
}

// row returns the cells of a figure.
func row(index int, m extract.Metric) []string {
	return []string{
		strconv.Itoa(index),
		clean(m.Text),
		amount(m.Quantity),
		clean(m.Action.Text),
		clean(m.Object.Text),
		note(m),
	}
}

// note says how a figure stands to others.
func note(m extract.Metric) string {
	var parts []string
	if m.Role == extract.RoleTotal {
		parts = append(parts, "合计")
	}
	if m.Role == extract.RoleEach {
		parts = append(parts, "每")
	}
	if i, ok := m.PartOf.Index(); ok {
		parts = append(parts, fmt.Sprintf("属#%d", i))
	}
	if i, ok := m.CompareOf.Index(); ok {
		parts = append(parts, fmt.Sprintf("较#%d", i))
	}
	if i, ok := m.Repeats.Index(); ok {
		parts = append(parts, fmt.Sprintf("同#%d", i))
	}
	return strings.Join(parts, " ")
}
