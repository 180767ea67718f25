package message_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

func TestSay(t *testing.T) {
	for language, want := range map[string][]string{
		"zh": {"超过 64 MB", "没有文字可言"},
		"en": {"larger than 64 MB", "没有文字可言"},
	} {
		c, err := message.For(language)
		require.NoError(t, err)
		assert.Equal(t, want[0], c.Say("unread.large", 64))
		assert.Equal(t, want[1], c.Say("没有文字可言"), "what has no message is said as it is")
	}
	_, err := message.For("fr")
	assert.EqualError(t, err, `-lang "fr": choose one of zh, en`)
}

func TestTell(t *testing.T) {
	c, err := message.For("zh")
	require.NoError(t, err)
	known := fmt.Errorf("a.txt: %w", message.Errorf("unread.large", 64))
	assert.EqualError(t, known, "a.txt: larger than 64 MB")
	assert.Equal(t, "超过 64 MB", c.Tell(known))
	assert.Equal(t, "disk full", c.Tell(errors.New("disk full")))
}

// TestTheTable sees that both languages say everything, with the same arguments in
// the same order.
func TestTheTable(t *testing.T) {
	text, err := os.ReadFile("messages.tsv")
	require.NoError(t, err)
	verb, seen := regexp.MustCompile(`%[\d.]*[a-z]`), map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, f, 3, line)
		assert.False(t, seen[f[0]], "%s is there twice", f[0])
		seen[f[0]] = true
		assert.NotEmpty(t, f[1], f[0])
		assert.NotEmpty(t, f[2], f[0])
		assert.Equal(t, verb.FindAllString(f[1], -1), verb.FindAllString(f[2], -1), f[0])
	}
}

// TestEveryMessageThatIsAskedForIsThere reads the keys in the program, its
// templates and its scripts, which leave out the "page." of theirs.
func TestEveryMessageThatIsAskedForIsThere(t *testing.T) {
	c, err := message.For("en")
	require.NoError(t, err)
	asked := regexp.MustCompile(`(?:\b[Ss]ay[( ]|message\.Errorf\()"([a-z][a-z.-]*[a-z])"`)
	n := 0
	require.NoError(t, filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		ending := filepath.Ext(path)
		if err != nil || d.IsDir() || strings.HasSuffix(path, "_test.go") || !strings.Contains(".go .tmpl .js", ending) || ending == "" {
			return err
		}
		text, err := os.ReadFile(path)
		for _, m := range asked.FindAllStringSubmatch(string(text), -1) {
			key := map[bool]string{true: "page."}[ending == ".js"] + m[1]
			assert.True(t, c.Has(key), "%s asks for %s", path, key)
			n++
		}
		return err
	}))
	assert.Greater(t, n, 90, "the test finds them")
}
