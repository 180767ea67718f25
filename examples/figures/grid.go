package main

import "strings"

// column says how the cells below a title are set.
type column struct {
	title string
	right bool // numbers stand right, words left
	max   int  // widest that it grows, 0 for any
	gives bool // is narrowed until the line fits
}

// grid sets rows of cells in columns, where a Chinese character is as wide as
// two letters.
type grid struct {
	columns []column
	widths  []int
}

const gap = "  "

// newGrid returns a grid in which all rows stand aligned.
func newGrid(columns []column, rows [][]string) grid {
	g := grid{columns, make([]int, len(columns))}
	total := -len(gap)
	for i, c := range columns {
		g.widths[i] = columnsOf(c.title)
		for _, row := range rows {
			g.widths[i] = max(g.widths[i], columnsOf(row[i]))
		}
		if c.max > 0 {
			g.widths[i] = min(g.widths[i], c.max)
		}
		total += g.widths[i] + len(gap)
	}
	for i, c := range columns {
		if c.gives {
			least := columnsOf(c.title)
			g.widths[i] = max(least, g.widths[i]-max(0, total-maxWidth))
		}
	}
	return g
}

// header returns the line of titles.
func (g grid) header() string {
	titles := make([]string, len(g.columns))
	for i, c := range g.columns {
		titles[i] = c.title
	}
	return g.line(titles)
}

// line returns the cells set in their columns.
func (g grid) line(cells []string) string {
	set := make([]string, len(cells))
	for i, cell := range cells {
		cell = shorten(cell, g.widths[i])
		if g.columns[i].right {
			set[i] = padding(cell, g.widths[i]) + cell
		} else {
			set[i] = cell + padding(cell, g.widths[i])
		}
	}
	return strings.TrimRight(strings.Join(set, gap), " ")
}
