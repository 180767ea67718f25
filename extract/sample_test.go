package extract_test

import (
	"flag"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

// The expectation is made by hand; -update writes a copy from what is extracted,
// to be reviewed beside it, and never the expectation itself.
var update = flag.Bool("update", false, "write testdata/jingwang2018.got.txt for review")

const sample = "../testdata/jingwang2018"

// TestSample holds the figures of each section of the sample document to
// testdata/jingwang2018.figures.txt. A field may differ only where the line of
// the figure says so with a reason, and then it has to.
func TestSample(t *testing.T) {
	want := readSheet(t, sample+".figures.txt")
	got := extractSheet(sampleBulletin(t))
	if *update {
		writeSheet(t, sample+".got.txt", got)
	}
	for _, section := range want {
		t.Run(section.heading, func(t *testing.T) {
			compareSection(t, section, got.section(section.heading))
		})
	}
	for _, section := range got {
		assert.NotNil(t, want.section(section.heading).rows, "a section that nobody expects: %s", section.heading)
	}
}

// compareSection compares the figures of a section, each found by its position.
func compareSection(t *testing.T, want, got sheetSection) {
	t.Helper()
	assert.Equal(t, [2]string{want.published, want.source}, [2]string{got.published, got.source})
	for _, w := range want.rows {
		i := slices.IndexFunc(got.rows, func(g sheetRow) bool { return g.field("start") == w.field("start") })
		switch {
		case i >= 0:
			if !w.optional {
				assert.Equal(t, w.differs, w.differences(got.rows[i]), "fields that differ\nwant %v\ngot  %v", w, got.rows[i])
			}
			got.rows = slices.Delete(slices.Clone(got.rows), i, i+1)
		case !w.optional:
			assert.Equal(t, w.differs, []string{"missing"}, "not found: %v", w)
		}
	}
	for _, g := range got.rows {
		assert.Fail(t, "a figure that nobody expects", "%v", g)
	}
}

func TestSampleFollowsTheSchema(t *testing.T) {
	b := sampleBulletin(t)
	s := readSchema(t)
	points := []rune(b.Text)
	for record := range b.Records() {
		assertFollows(t, s, record)
		assert.Equal(t, record.Text, b.Text[record.ByteStart:record.ByteEnd])
		assert.Equal(t, record.Text, string(points[record.Start:record.End]))
	}
}

func sampleBulletin(t *testing.T) *extract.Bulletin {
	t.Helper()
	text, err := os.ReadFile(sample + ".txt")
	require.NoError(t, err)
	x, err := extract.New()
	require.NoError(t, err)
	return x.Extract(string(text))
}
