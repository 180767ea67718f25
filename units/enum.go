package units

import (
	"fmt"
	"strings"
)

// nameOf returns the word of a list at a value's number.
func nameOf(names, kind string, value uint8) string {
	if words := strings.Fields(names); int(value) < len(words) {
		return words[value]
	}
	return fmt.Sprintf("%s(%d)", kind, value)
}

func marshalName(names, kind string, value uint8) ([]byte, error) {
	words := strings.Fields(names)
	if int(value) >= len(words) {
		return nil, fmt.Errorf("units: %s(%d) has no name; use one of the constants", kind, value)
	}
	return []byte(words[value]), nil
}

func unmarshalName(names, kind string, text []byte, value *uint8) error {
	i := uint8(0)
	for name := range strings.FieldsSeq(names) { // which makes no list of them: tables have thousands
		if name == string(text) {
			*value = i
			return nil
		}
		i++
	}
	return fmt.Errorf("units: no %s is called %q; use one of: %s", kind, text, names)
}
