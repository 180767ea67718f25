package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

var errBinary = errors.New("a binary file, not a text; save its text as UTF-8")

// decode returns the text of a file. A byte-order mark stays in it as U+FEFF, so
// that offsets count it.
func decode(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return decodeAs("UTF-16", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), data)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return decodeAs("UTF-16", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), data)
	case bytes.IndexByte(data, 0) >= 0:
		return "", errBinary
	case utf8.Valid(data):
		return string(data), nil
	case nearlyUTF8(data):
		return "", fmt.Errorf("broken UTF-8 at byte %d; mend it or save it again as UTF-8", validPrefix(data))
	default:
		return decodeAs("UTF-8 or GB18030", simplifiedchinese.GB18030, data)
	}
}

// decodeAs decodes data, and returns an error where it is not in that encoding.
func decodeAs(name string, enc encoding.Encoding, data []byte) (string, error) {
	decoded, err := enc.NewDecoder().Bytes(data)
	text := string(decoded)
	switch {
	case err != nil:
		return "", fmt.Errorf("not valid as %s: %w", name, err)
	case strings.ContainsRune(text, utf8.RuneError): // what the decoder puts for bytes it cannot read
		return "", fmt.Errorf("not valid as %s; save it as UTF-8", name)
	case strings.ContainsRune(text, 0):
		return "", errBinary
	}
	return text, nil
}

// nearlyUTF8 reports whether data, which is not valid UTF-8, has more Chinese
// characters in UTF-8 than bytes that do not fit: UTF-8 with some damage, which
// would often pass for GB18030 and come out as other characters.
func nearlyUTF8(data []byte) bool {
	fit := 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case size == 3:
			fit++
		case r == utf8.RuneError:
			fit--
		}
		data = data[size:]
	}
	return fit > 0
}

// validPrefix returns the offset of the first byte that breaks UTF-8.
func validPrefix(data []byte) int {
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}
