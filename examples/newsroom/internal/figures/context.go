package figures

import "unicode/utf8"

// reach is how many characters around a figure are kept to find it again by: the
// length that the W3C's Web Annotation model shows in its examples of a text
// quote selector.
const reach = 32

// before returns the last characters of s.
func before(s string) string {
	at := len(s)
	for n := 0; n < reach && at > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}

// after returns the first characters of s.
func after(s string) string {
	at := 0
	for n := 0; n < reach && at < len(s); n++ {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at]
}
