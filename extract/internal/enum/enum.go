// Package enum gives small integer enumerations their names in text and back.
package enum

import "fmt"

// Names holds the text of each value of an enumeration, by its number.
type Names []string

// Text returns the name of value, or name(value) for one out of range.
func (n Names) Text(kind string, value uint8) string {
	if int(value) < len(n) {
		return n[value]
	}
	return fmt.Sprintf("%s(%d)", kind, value)
}

// Marshal returns the name of value, or an error for one out of range.
func (n Names) Marshal(kind string, value uint8) ([]byte, error) {
	if int(value) >= len(n) {
		return nil, fmt.Errorf("%s %d is out of range 0..%d", kind, value, len(n)-1)
	}
	return []byte(n[value]), nil
}

// Parse returns the value that is named by text.
func (n Names) Parse(kind string, text []byte) (uint8, error) {
	for i, name := range n {
		if name == string(text) {
			return uint8(i), nil
		}
	}
	return 0, fmt.Errorf("unknown %s %q", kind, text)
}
