package extract_test

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

func TestWithWords(t *testing.T) {
	const text = "共电鱼3起,查获电鱼设备12套"
	x, err := extract.New(extract.WithWords("my.tsv", strings.NewReader("# mine\naction\t电鱼\tcommit\r\n\nnoun\t电鱼设备\tdevice\t设备\n")))
	require.NoError(t, err)
	b := x.Extract(text)
	require.Len(t, b.Metrics, 2)
	assert.Equal(t, extract.Action{Text: "电鱼", Kind: extract.ActionCommit}, b.Metrics[0].Action)
	assert.Equal(t, extract.Object{Text: "电鱼设备", Head: "设备", Kind: extract.ObjectDevice}, b.Metrics[1].Object)
}

func TestWithWordsRefuses(t *testing.T) {
	tests := map[string]struct{ lines, want string }{
		"another column":         {"verb\t电鱼\tcommit", `my.tsv:1: the first column is "verb"; make it action or noun`},
		"too many columns":       {"noun\ta\tb\tc\td", "my.tsv:1: has more than 4 columns; separate them by single tabs"},
		"no word":                {"# mine\n\nnoun\t\tcase", "my.tsv:3: the second column is empty; put a word there"},
		"an unknown kind":        {"action\t电鱼\tfishing", `my.tsv:1: unknown action kind "fishing"`},
		"no end of the word":     {"noun\t电鱼设备\tdevice\t船", `my.tsv:1: the head "船" does not end the word "电鱼设备"`},
		"broken UTF-8":           {"noun\t电\xe9\tdevice", `my.tsv:1: the word "电\xe9" is not UTF-8; convert the file`},
		"a space":                {"noun\t电鱼 \tdevice", `my.tsv:1: the word "电鱼 " has white space around it or controls in it; take them out`},
		"a control":              {"noun\t电\x00鱼\tdevice", `my.tsv:1: the word "电\x00鱼" has white space around it or controls in it; take them out`},
		"a text, not a word":     {"noun\t" + strings.Repeat("电鱼", 21) + "\tdevice", "my.tsv:1: the word has more than 40 characters; name a shorter one"},
		"a file that has no end": {strings.Repeat("#\n", 2<<20), "my.tsv: more than 2097152 bytes of words; leave out what bulletins do not use"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := extract.New(extract.WithWords("my.tsv", strings.NewReader(tt.lines)))
			assert.EqualError(t, err, tt.want)
		})
	}
	broken := errors.New("the disk is gone")
	_, err := extract.New(extract.WithWords("my.tsv", iotest.ErrReader(broken)))
	assert.ErrorIs(t, err, broken)
	assert.EqualError(t, err, "my.tsv: the disk is gone")
}
