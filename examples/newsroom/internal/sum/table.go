package sum

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/format"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// quotesShown is how many figures that were left out for one reason are quoted.
const quotesShown = 12

// Print writes sums as a table for people, and below it what was left out.
func Print(w io.Writer, sums figures.Sums, words message.Catalogue) error {
	var out strings.Builder
	rows := [][]string{header(sums, words)}
	for _, t := range sums.Totals {
		rows = append(rows, line(t, words))
	}
	align(&out, rows, len(sums.By)+2)
	leftOut(&out, sums.LeftOut, words)
	_, err := io.WriteString(w, out.String())
	return err
}

func header(sums figures.Sums, words message.Catalogue) (cells []string) {
	for _, key := range sums.By {
		cells = append(cells, words.Say("sum."+key))
	}
	return append(cells, words.Say("sum.what"), words.Say("sum.objects"), words.Say("sum.value"), words.Say("sum.unit"), words.Say("sum.bounds"), words.Say("sum.figures"))
}

func line(t figures.Total, words message.Catalogue) []string {
	return append(slices.Clone(t.Keys), figures.IndicatorName(t.What, words.Language), objects(t.Figures), format.Grouped(t.Value), t.Unit, format.Bounds(t.Value, t.Low, t.High), strconv.Itoa(len(t.Figures)))
}

// objectsShown is how many different things a line names, and objectWidth how many
// characters of each.
const (
	objectsShown = 2
	objectWidth  = 12
)

// objects names what figures count.
func objects(quotes []figures.Quote) string {
	var names []string
	for _, q := range quotes {
		name := []rune(q.Object)
		if len(name) > objectWidth {
			name = append([]rune("…"), name[len(name)-objectWidth+1:]...)
		}
		if len(name) > 0 && !slices.Contains(names, string(name)) {
			names = append(names, string(name))
		}
	}
	if len(names) > objectsShown {
		names = append(names[:objectsShown], "…")
	}
	return strings.Join(names, "、")
}

// align writes rows in columns; that of the value, which is given, to the right.
func align(out *strings.Builder, rows [][]string, value int) {
	widths := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], displaywidth.String(cell))
		}
	}
	for _, row := range rows {
		var text strings.Builder
		for i, cell := range row {
			gap := strings.Repeat(" ", widths[i]-displaywidth.String(cell))
			if i == value {
				text.WriteString(gap + cell + "  ")
			} else {
				text.WriteString(cell + gap + "  ")
			}
		}
		fmt.Fprintln(out, strings.TrimRight(text.String(), " "))
	}
}

// leftOut writes what was left out, by reason.
func leftOut(out *strings.Builder, omissions []figures.Omission, words message.Catalogue) {
	fmt.Fprintf(out, "\n%s\n", words.Say("sum.leftout", len(omissions)))
	quotes, reasons := map[string][]string{}, []string{}
	for _, o := range omissions {
		if quotes[o.Reason] == nil {
			reasons = append(reasons, o.Reason)
		}
		quotes[o.Reason] = append(quotes[o.Reason], o.Text)
	}
	slices.Sort(reasons)
	for _, reason := range reasons {
		shown, rest := quotes[reason], ""
		if len(shown) > quotesShown {
			shown, rest = shown[:quotesShown], " …"
		}
		fmt.Fprintf(out, "  %s (%d): %s%s\n", words.Say("reason."+reason), len(quotes[reason]), strings.Join(shown, " "), rest)
	}
}
