package read_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
)

func TestDecode(t *testing.T) {
	const simplified, traditional = "破获案件18起,抓获犯罪嫌疑人37名。", "警方拘捕15名男女,檢獲毒品約3公斤。"
	in := func(e encoding.Encoding, text string) string { return string(fixture.Encode(t, e, text)) }
	utf16 := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	long := strings.Repeat(simplified, 40)
	for _, c := range []struct{ name, data, declared, text, encoding string }{
		{"UTF-8", simplified, "", simplified, "utf-8"},
		{"a mark goes", "\ufeff" + simplified, "", simplified, "utf-8"},
		{"a mark beats a declaration", "\ufeff" + simplified, "gbk", simplified, "utf-8"},
		{"UTF-16 by its mark", in(utf16, simplified), "", simplified, "utf-16le"},
		{"GB18030", in(simplifiedchinese.GB18030, simplified), "", simplified, "gb18030"},
		{"GB18030 of four bytes", in(simplifiedchinese.GB18030, "㐂店2家"), "", "㐂店2家", "gb18030"},
		{"GB2312 as declared", in(simplifiedchinese.GBK, simplified), "gb2312", simplified, "gb18030"},
		{"a wrong declaration", in(simplifiedchinese.GBK, simplified), "utf-8", simplified, "gb18030"},
		{"a declaration of nothing", simplified, "x-unknown", simplified, "utf-8"},
		{"Big5", in(traditionalchinese.Big5, traditional), "", traditional, "big5"},
		{"Big5 as declared", in(traditionalchinese.Big5, traditional), "big5", traditional, "big5"},
		{"one broken character", long + "\xe5\x8c", "", long + "\ufffd", "utf-8 (damaged)"},
		{"ASCII", "12 cases", "", "12 cases", "utf-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text, name, err := read.Decode([]byte(c.data), c.declared)
			assert.NoError(t, err)
			assert.Equal(t, c.text, text)
			assert.Equal(t, c.encoding, name)
		})
	}
}

func TestDecodeRefusesWhatIsNoText(t *testing.T) {
	for name, data := range map[string]string{
		"a picture":    "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
		"random bytes": strings.Repeat("\xff\x81\xfe\x90\x80", 50),
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := read.Decode([]byte(data), "")
			assert.EqualError(t, err, "not a text in UTF-8, GB18030 or Big5; if it is one, save it as UTF-8 and import it again")
		})
	}
}
