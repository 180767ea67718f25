package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// columnsOf is how many columns of a terminal text takes, a Chinese character two
// and a mark that is set over another none, whatever the locale.
func columnsOf(text string) (columns int) {
	for _, r := range text {
		columns += runeColumns(r)
	}
	return columns
}

func runeColumns(r rune) int {
	if r < 0x300 {
		return 1 // clean leaves no controls
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	return 1
}

// shorten cuts text to a width and ends it with … if that takes anything away.
func shorten(text string, most int) string {
	if columnsOf(text) <= most {
		return text
	}
	left := most - columnsOf("…")
	for i, r := range text {
		if left -= runeColumns(r); left < 0 {
			return text[:i] + "…"
		}
	}
	return text
}

// padding is the space that text leaves in a column.
func padding(text string, column int) string {
	return strings.Repeat(" ", max(0, column-columnsOf(text)))
}
