package extract_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
	"github.com/tongbao-go/tongbao/units"
)

// TestClauses holds sentences of every kind to the figures that an annotator
// found in them. The files of testdata/clauses, one a kind, are read by eye:
// README.md there tells how. A known miss stands with its reason, and fails when
// it is missed no longer.
func TestClauses(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	files, err := filepath.Glob("testdata/clauses/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			for _, p := range readPassages(t, file) {
				t.Run(p.text, func(t *testing.T) { p.check(t, x) })
			}
		})
	}
}

// passage is a sentence, or a few lines, with the figures that are to be found.
type passage struct {
	at      string // file and line
	text    string
	figures []clauseFigure
	missed  string // why it is not read rightly yet
}

func (p passage) check(t *testing.T, x *extract.Extractor) {
	t.Helper()
	want, got := p.match(clauseFigures(x.Extract(p.text)))
	if p.missed == "" {
		assert.Equal(t, strings.Join(want, "\n"), strings.Join(got, "\n"), "%s\n%s", p.at, p.text)
		return
	}
	assert.NotEqual(t, want, got, "%s is read rightly now: take out its line with ! %s", p.at, p.missed)
}

// match lays the figures that were found beside those that were to be found, as
// lines to compare: optional ones that are missing are left out, and where a cell
// allows several readings the one that was found stands.
func (p passage) match(found []clauseFigure) (want, got []string) {
	next := 0
	for _, f := range p.figures {
		switch {
		case next < len(found) && (found[next].cells[0] == f.cells[0] || !f.optional):
			want = append(want, f.reading(found[next]))
			next++
		case !f.optional:
			want = append(want, f.reading(clauseFigure{}))
		}
	}
	for _, f := range found {
		got = append(got, strings.Join(f.cells[:], " | "))
	}
	return want, got
}

// clauseFigure is a figure as the files write it: text, value, unit, action,
// object and role.
type clauseFigure struct {
	cells    [6]string
	optional bool // need not be found
}

// reading returns the figure as a line, each cell in the reading that was found.
// Of an optional figure only text, value and unit are held to.
func (f clauseFigure) reading(found clauseFigure) string {
	cells := found.cells
	for i, cell := range f.cells {
		if f.optional && i > 2 {
			break
		}
		readings := strings.Split(cell, " / ")
		for j, reading := range readings {
			readings[j] = plainCell(strings.TrimSpace(reading))
		}
		cells[i] = readings[0]
		if slices.Contains(readings, found.cells[i]) {
			cells[i] = found.cells[i]
		}
	}
	return strings.Join(cells[:], " | ")
}

// plainCell returns a cell as clauseFigures writes it: nothing for -, and no
// brackets around a head that is the whole object.
func plainCell(cell string) string {
	if cell == "-" {
		return ""
	}
	if strings.HasPrefix(cell, "[") && strings.HasSuffix(cell, "]") {
		return cell[1 : len(cell)-1]
	}
	return cell
}

// readPassages reads a file of testdata/clauses.
func readPassages(t *testing.T, file string) []passage {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	var passages []passage
	open := false
	for i, line := range strings.Split(string(text), "\n") {
		at := fmt.Sprintf("%s:%d", file, i+1)
		sentence, isText := strings.CutPrefix(line, "> ")
		switch {
		case line == "" || line[0] == '#':
			open = false
		case isText && open:
			passages[len(passages)-1].text += "\n" + sentence
		case isText:
			passages, open = append(passages, passage{at: at, text: sentence}), true
		case line[0] == '!':
			passages[len(passages)-1].missed = strings.TrimSpace(line[1:])
		default:
			p := &passages[len(passages)-1]
			p.figures = append(p.figures, readClauseFigure(t, at, line))
		}
	}
	return passages
}

func readClauseFigure(t *testing.T, at, line string) clauseFigure {
	t.Helper()
	var f clauseFigure
	line, f.optional = strings.CutPrefix(line, "?")
	cells := strings.Split(line, "|")
	require.True(t, len(cells) > 1 && len(cells) <= len(f.cells), "%s: a figure has 2 to %d cells: %s", at, len(f.cells), line)
	for i, cell := range cells {
		f.cells[i] = strings.TrimSpace(cell)
	}
	return f
}

// clauseFigures returns the figures of a bulletin as the files write them.
func clauseFigures(b *extract.Bulletin) []clauseFigure {
	var figures []clauseFigure
	for r := range b.Records() {
		figures = append(figures, clauseFigure{cells: [...]string{
			oneLine(r.Text), clauseValue(r), r.Unit, r.Action, clauseObject(r), clauseRole(b, r),
		}})
	}
	return figures
}

func oneLine(text string) string { return strings.ReplaceAll(text, "\n", "⏎") }

// clauseValue returns 145, or 300 [300,400] over where the number is not exact.
func clauseValue(r extract.Record) string {
	if r.Approx == units.Exact {
		return valueOf(r)
	}
	return valueOf(r) + " " + r.Approx.String()
}

// clauseObject returns the object with its head in brackets.
func clauseObject(r extract.Record) string {
	at := strings.LastIndex(r.Object, r.Head)
	if r.Head == "" || r.Head == r.Object || at < 0 {
		return r.Object
	}
	return r.Object[:at] + "[" + r.Head + "]" + r.Object[at+len(r.Head):]
}

// clauseRole returns the role, unless it is plain, and the figures it links to.
func clauseRole(b *extract.Bulletin, r extract.Record) string {
	links := strings.Fields(linksOf(r))
	for i, word := range links {
		if index, ok := strings.CutPrefix(word, "#"); ok {
			n, _ := strconv.Atoi(index)
			links[i] = oneLine(b.Metrics[n].Text)
		}
	}
	return strings.Join(links, " ")
}
