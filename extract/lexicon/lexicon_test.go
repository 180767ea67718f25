package lexicon_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
	"github.com/tongbao-go/tongbao/extract/internal/table"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// rows yields the cells of a table and fails the test at the first bad line.
func rows(t *testing.T, file string, columns int) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		for row, err := range table.Rows(file, lexicon.Text(file), columns) {
			require.NoError(t, err)
			if !yield(row.Cells) {
				return
			}
		}
	}
}

// heads returns the nouns with the heads of those that have one.
func heads(t *testing.T) map[string]string {
	nouns := map[string]string{}
	for cells := range rows(t, "nouns.tsv", 3) {
		nouns[cells[0]] = cells[2]
	}
	return nouns
}

func validAction(name string) bool {
	var k extract.ActionKind
	return name != "" && k.UnmarshalText([]byte(name)) == nil
}

func validObject(name string) bool {
	var k extract.ObjectKind
	return name != "" && k.UnmarshalText([]byte(name)) == nil
}

func TestTablesAreSorted(t *testing.T) {
	for file, columns := range map[string]int{
		"actions.tsv": 3, "nouns.tsv": 3, "indicators.tsv": 5, "words.tsv": 2,
	} {
		assert.NoError(t, table.Sorted(file, lexicon.Text(file), columns))
	}
}

func TestActions(t *testing.T) {
	count := 0
	for cells := range rows(t, "actions.tsv", 3) {
		word, kind, phrase := cells[0], cells[1], cells[2]
		assert.Truef(t, validAction(kind), "%s has the unknown kind %q", word, kind)
		assert.Containsf(t, phrase, word, "the phrase of %s lacks it", word)
		assert.Truef(t, strings.ContainsAny(phrase, "0123456789"), "the phrase of %s lacks a figure", word)
		count++
	}
	assert.GreaterOrEqual(t, count, 500)
}

func TestNouns(t *testing.T) {
	nouns := heads(t)
	for cells := range rows(t, "nouns.tsv", 3) {
		word, kind, head := cells[0], cells[1], cells[2]
		assert.Truef(t, validObject(kind), "%s has the unknown kind %q", word, kind)
		if head != "" {
			assert.Truef(t, strings.HasSuffix(word, head) && word != head, "%s does not end on %s", word, head)
			assert.Emptyf(t, nouns[head], "%s has the head %s, which has one itself", word, head)
		}
	}
	assert.GreaterOrEqual(t, len(nouns), 1200)
}

func TestIndicators(t *testing.T) {
	nouns, owner := heads(t), map[[2]string]string{}
	for cells := range rows(t, "indicators.tsv", 5) {
		name := cells[0]
		for action := range strings.SplitSeq(cells[1], ",") {
			assert.Truef(t, action == "-" || validAction(action), "%s names the unknown action kind %q", name, action)
			for object := range strings.SplitSeq(cells[2], ",") {
				_, noun := nouns[object]
				assert.Truef(t, object == "-" || noun || validObject(object), "%s names the unknown object %q", name, object)
				pair := [2]string{action, object}
				assert.Emptyf(t, owner[pair], "%s names %v, which is another's", name, pair)
				owner[pair] = name
			}
		}
		assert.NotEmptyf(t, cells[3], "%s lacks a Chinese label", name)
		assert.NotEmptyf(t, cells[4], "%s lacks an English label", name)
	}
	assert.GreaterOrEqual(t, len(owner), 50)
}

func TestWords(t *testing.T) {
	count := 0
	for cells := range rows(t, "words.tsv", 2) {
		assert.Containsf(t, []string{"n", "v", "a", "d", "p", "t", "x"}, cells[1], "the part of speech of %s", cells[0])
		count++
	}
	assert.GreaterOrEqual(t, count, 5000)
	assert.LessOrEqual(t, count, 10000, "each word costs microseconds when an Extractor is made")
}
