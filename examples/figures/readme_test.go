package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestReadme holds both READMEs to the program: the lines that they show are
// printed for the sample document, and their Go code is the quickstart.
func TestReadme(t *testing.T) {
	_, stdout, _ := figures(t, "../..", "", "testdata/jingwang2018.txt")
	printed := strings.Split(stdout, "\n")
	quickstart := strings.ReplaceAll(read(t, "examples/quickstart/main.go"), "\n\t", "\n")

	for _, readme := range []string{"README.md", "README.zh.md"} {
		t.Run(readme, func(t *testing.T) {
			text := read(t, readme)
			shown := strings.Split(block(t, text, "text"), "\n")
			assert.Greater(t, len(shown), 10)
			assert.Subset(t, printed, shown)
			assert.Contains(t, quickstart, block(t, text, "go"))
			assert.Contains(t, text, "go run ./examples/figures testdata/jingwang2018.txt")
		})
	}
}

// block returns the first fenced block of a language.
func block(t *testing.T, text, language string) string {
	t.Helper()
	match := regexp.MustCompile("(?s)```" + language + "\n(.*?)```").FindStringSubmatch(text)
	require.NotNil(t, match, "a block of %s", language)
	return match[1]
}
