package read

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestUnwrap(t *testing.T) {
	const full = "一二三四五六七八九十一二三四五六七八九十"
	for _, c := range []struct{ name, printed, want string }{
		{"full lines go on, short ones end", full + "\n" + full + "\n完。\n新的一段" + full[:48] + "\n完", full + full + "完。\n新的一段" + full[:48] + "完\n"},
		{"a line that lost two characters to the next", full + "\n" + full[:54] + "\n)完。", full + full[:54] + ")完。\n"},
		{"an empty line ends a paragraph", full + "\n\n" + full, full + "\n\n" + full + "\n"},
		{"Latin words stay apart", full + "\n" + full[:48] + "IDC\nAPP 12", full + full[:48] + "IDC APP 12\n"},
		{"a page number goes, the paragraph goes on", full + "\n" + full + "\n\n- 1 -\f" + full + "\n" + full + "\n完", full + full + full + full + "完\n"},
		{"a number of pages in Chinese", full + "\n第 2 页 共 5 页\f完", full + "完\n"},
		{"nothing", "\f", ""},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, unwrap(c.printed)) })
	}
}
