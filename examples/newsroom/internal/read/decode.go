package read

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// damaged bounds the share of characters that may be lost before a text counts
// as unreadable: one in this many.
const damaged = 200

// Decode returns data in UTF-8 and the name of the encoding it was in. It
// believes, in this order, a byte-order mark, the encoding that the file
// declares ("" for none), UTF-8, GB18030 and Big5, each only if it fits every
// byte. If none does, the one that loses least is taken, and named as damaged.
func Decode(data []byte, declared string) (text, name string, err error) {
	if text, name, ok := byMark(data); ok {
		return text, name, nil
	}
	if bytes.IndexByte(data, 0) >= 0 {
		return "", "", message.Errorf("unread.encoding")
	}
	best, least := "", len(data)
	for _, label := range []string{declared, "utf-8", "gb18030", "big5"} {
		t, n, lost := decodeAs(data, label)
		if lost == 0 {
			return t, n, nil
		}
		if lost < least {
			best, name, least = t, n, lost
		}
	}
	if least*damaged > utf8.RuneCountInString(best) {
		return "", "", message.Errorf("unread.encoding")
	}
	return best, name + " (damaged)", nil
}

// byMark decodes a text that opens with a byte-order mark.
func byMark(data []byte) (text, name string, ok bool) {
	marks := []struct {
		mark, name string
		encoding   encoding.Encoding
	}{
		{"\xef\xbb\xbf", "utf-8", unicode.UTF8BOM},
		{"\xff\xfe", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)},
		{"\xfe\xff", "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.UseBOM)},
	}
	for _, m := range marks {
		if bytes.HasPrefix(data, []byte(m.mark)) {
			decoded, err := m.encoding.NewDecoder().Bytes(data)
			return string(decoded), m.name, err == nil
		}
	}
	return "", "", false
}

// decodeAs decodes data by an encoding's label and counts the characters that
// are lost by it; all are, if there is no such encoding.
func decodeAs(data []byte, label string) (text, name string, lost int) {
	if label == "" {
		return "", "", len(data)
	}
	e, err := htmlindex.Get(label)
	if err != nil {
		return "", "", len(data)
	}
	name, _ = htmlindex.Name(e)
	if name == "gbk" { // what calls itself GB2312 or GBK often holds more
		name = "gb18030"
		e, _ = htmlindex.Get(name)
	}
	decoded, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", len(data)
	}
	text = strings.TrimPrefix(string(decoded), "\ufeff")
	return text, name, strings.Count(text, "\ufffd") - bytes.Count(data, []byte("\ufffd"))
}
