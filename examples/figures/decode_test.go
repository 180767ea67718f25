package main

import (
	"os"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

func TestDecode(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"UTF-8", "查获车辆3辆", "查获车辆3辆"},
		{"UTF-8 with its mark", "\ufeff查获车辆3辆", "\ufeff查获车辆3辆"},
		{"GB18030", "\xb2\xe9\xbb\xf1\xb3\xb5\xc1\xbe3\xc1\xbe", "查获车辆3辆"},
		{"GB18030 with a character of four bytes", "\xb2\xe9\xbb\xf1\x82\x30\xb7\x313\xbc\xfe", "查获㛃3件"},
		{"UTF-16LE", "\xff\xfe\xe5\x67\xb7\x83\x33\x00", "\ufeff查获3"},
		{"UTF-16BE", "\xfe\xff\x67\xe5\x83\xb7\x00\x33", "\ufeff查获3"},
		{"empty", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decode([]byte(tt.data))
			require.NoError(t, err)
			assert.Equal(t, tt.want, got)
		})
	}
}

func TestDecodeRefuses(t *testing.T) {
	tests := []struct{ name, data, want string }{
		{"binary", "PK\x03\x04\x00\x00", "a binary file, not a text; save its text as UTF-8"},
		{"UTF-8 with a lone byte", "查获车辆\xe8\xbe3辆", "broken UTF-8 at byte 12; mend it or save it again as UTF-8"},
		{"UTF-8 cut in a character", "查获车辆3\xe8\xbe", "broken UTF-8 at byte 13; mend it or save it again as UTF-8"},
		{"neither", "3\xff\xff", "not valid as UTF-8 or GB18030; save it as UTF-8"},
		{"UTF-16 with half a surrogate", "\xff\xfe\x00\xd83\x00", "not valid as UTF-16; save it as UTF-8"},
		{"UTF-16 of an odd length", "\xff\xfe3\x004", "not valid as UTF-16; save it as UTF-8"},
		{"UTF-16 with a NUL", "\xff\xfe3\x00\x00\x00", "a binary file, not a text; save its text as UTF-8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := decode([]byte(tt.data))
			assert.EqualError(t, err, tt.want)
		})
	}
}

// TestDecodeSample holds that a whole document comes back from each encoding.
func TestDecodeSample(t *testing.T) {
	sample, err := os.ReadFile("../../testdata/jingwang2018.txt")
	require.NoError(t, err)
	encodings := map[string]encoding.Encoding{
		"GB18030":  simplifiedchinese.GB18030,
		"UTF-16LE": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
		"UTF-16BE": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	}
	for name, enc := range encodings {
		t.Run(name, func(t *testing.T) {
			text := "\ufeff" + string(sample)
			data, err := enc.NewEncoder().Bytes([]byte(text))
			require.NoError(t, err)
			got, err := decode(data)
			require.NoError(t, err)
			assert.Equal(t, text, got)
		})
	}
}

// FuzzDecode holds that any bytes give text or an error, and that UTF-8 is taken
// as it is.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{"", "查获3辆", "\ufeff查获", "查获\xe8\xbe3辆", "\xb2\xe9\xbb\xf1", "\xff\xfe\xe5\x67", "\xfe\xff\x67", "\xff\xfe\x00\xd8", "\x84\x31\x95\x33"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := decode(data)
		if err != nil {
			assert.Empty(t, text)
			return
		}
		assert.True(t, utf8.ValidString(text))
		assert.NotContains(t, text, "\x00")
		if utf8.Valid(data) {
			assert.Equal(t, string(data), text)
		}
	})
}
