package extract_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

// A sheet is a list of figures that can be checked by eye: a line a figure under
// a line a section. testdata/README.md describes it.
type sheet []sheetSection

type sheetSection struct {
	heading, published, source string
	rows                       []sheetRow
}

type sheetRow struct {
	optional bool     // need not be found, and is not compared
	cells    []string // a cell for each of sheetColumns
	links    string   // the cell of links, with positions for indices
	differs  []string // the fields that are extracted otherwise, or missing
}

var sheetColumns = [...]string{"index", "start", "text", "value", "approx", "unit", "dimension",
	"action", "object", "head", "place", "links", "agency", "period"}

func (s sheet) section(heading string) sheetSection {
	i := slices.IndexFunc(s, func(section sheetSection) bool { return section.heading == heading })
	if i < 0 {
		return sheetSection{}
	}
	return s[i]
}

func (r sheetRow) field(name string) string { return r.cells[slices.Index(sheetColumns[:], name)] }

// differences returns the names of the fields in which two rows differ.
func (r sheetRow) differences(other sheetRow) []string {
	var names []string
	for i, name := range sheetColumns {
		same := r.cells[i] == other.cells[i]
		if name == "links" {
			same = r.links == other.links
		}
		if !same && name != "index" { // optional figures may shift it
			names = append(names, name)
		}
	}
	return names
}

// resolveLinks tells links by the position of the figure that they lead to.
func (s sheet) resolveLinks() {
	start := map[string]string{}
	for _, section := range s {
		for _, row := range section.rows {
			start["#"+row.field("index")] = "@" + row.field("start")
		}
	}
	index := regexp.MustCompile(`#\d+`)
	for _, section := range s {
		for i, row := range section.rows {
			section.rows[i].links = index.ReplaceAllStringFunc(row.field("links"), func(s string) string { return start[s] })
		}
	}
}

func readSheet(t *testing.T, path string) sheet {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	var s sheet
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\n")
		heading, isSection := strings.CutPrefix(line, "== ")
		switch {
		case line == "" || line[0] == '#' || strings.HasPrefix(line, sheetColumns[0]):
		case isSection:
			s = append(s, readSection(heading))
		default:
			rows := &s[len(s)-1].rows
			*rows = append(*rows, readRow(t, line))
		}
	}
	s.resolveLinks()
	return s
}

// readSection reads what stands between two spaces each: 四川省  2018-03-26  http://….
func readSection(line string) sheetSection {
	parts := append(strings.Split(line, "  "), "", "")
	return sheetSection{heading: parts[0], published: parts[1], source: parts[2]}
}

// readRow reads the cells of a line and the note that may follow them.
func readRow(t *testing.T, line string) sheetRow {
	t.Helper()
	line, note, noted := strings.Cut(line, " | # ")
	cells := strings.Split(line, "|")
	require.LessOrEqual(t, len(cells), len(sheetColumns), line)
	row := sheetRow{cells: make([]string, len(sheetColumns))}
	for i, cell := range cells {
		row.cells[i] = strings.TrimSpace(cell)
	}
	row.cells[0], row.optional = strings.CutPrefix(row.cells[0], "?")
	if noted {
		names, reason, ok := strings.Cut(note, ": ")
		require.True(t, ok && reason != "", "a note names fields and, behind a colon, the reason: %s", line)
		row.differs = strings.Split(names, ", ")
	}
	return row
}

// extractSheet returns the sheet of what was extracted.
func extractSheet(b *extract.Bulletin) sheet {
	var s sheet
	section := -1
	for r := range b.Records() {
		if r.Section != section {
			section = r.Section
			s = append(s, sectionOf(b.Sections[section]))
		}
		rows := &s[len(s)-1].rows
		*rows = append(*rows, rowOf(r))
	}
	s.resolveLinks()
	return s
}

func sectionOf(s extract.Section) sheetSection {
	heading := strings.TrimSpace(s.Heading)
	if heading == "" {
		heading = "全文"
	}
	return sheetSection{heading: heading, published: s.Published.String(), source: s.Source}
}

func rowOf(r extract.Record) sheetRow {
	return sheetRow{cells: []string{
		fmt.Sprint(r.Index), fmt.Sprint(r.Start), r.Text, valueOf(r), r.Approx.String(), r.Unit, r.Dimension.String(),
		r.Action, r.Object, r.Head, r.Place, linksOf(r), r.Agency, r.Period,
	}}
}

// valueOf returns 145, or 300 [300,] where the bounds are not the number itself.
func valueOf(r extract.Record) string {
	low, high := "", ""
	if r.Low.Valid {
		low = r.Low.Decimal.String()
	}
	if r.High.Valid {
		high = r.High.Decimal.String()
	}
	value := r.Value.String()
	if low == value && high == value {
		return value
	}
	return fmt.Sprintf("%s [%s,%s]", value, low, high)
}

// linksOf returns the role, unless it is plain, and the links.
func linksOf(r extract.Record) string {
	var parts []string
	if r.Role != extract.RolePlain {
		parts = append(parts, r.Role.String())
	}
	for _, link := range []struct {
		name string
		extract.Link
	}{{"of", r.PartOf}, {"from", r.CompareOf}, {"repeats", r.Repeats}} {
		if i, ok := link.Index(); ok {
			parts = append(parts, fmt.Sprintf("%s #%d", link.name, i))
		}
	}
	return strings.Join(parts, " ")
}

func writeSheet(t *testing.T, path string, s sheet) {
	t.Helper()
	widths := make([]int, len(sheetColumns))
	measure := func(cells []string) {
		for i, cell := range cells {
			widths[i] = max(widths[i], columnsOf(cell))
		}
	}
	line := func(cells []string) string {
		set := make([]string, len(cells))
		for i, cell := range cells {
			set[i] = cell + strings.Repeat(" ", widths[i]-columnsOf(cell))
		}
		return strings.TrimRight(strings.Join(set, " | "), " ") + "\n"
	}
	measure(sheetColumns[:])
	for _, section := range s {
		for _, row := range section.rows {
			measure(row.cells)
		}
	}
	out := line(sheetColumns[:])
	for _, section := range s {
		out += strings.TrimRight(fmt.Sprintf("\n== %s  %s  %s", section.heading, section.published, section.source), " ") + "\n"
		for _, row := range section.rows {
			out += line(row.cells)
		}
	}
	require.NoError(t, os.WriteFile(path, []byte(out), 0o600))
}

// columnsOf is how wide text is, a Chinese character taking two columns.
func columnsOf(text string) (columns int) {
	for _, r := range text {
		if columns++; r >= '⺀' {
			columns++
		}
	}
	return columns
}
