package extract_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
	"github.com/tongbao-go/tongbao/units"
)

// property is the part of JSON Schema that record.schema.json uses.
type property struct {
	Type    any     `json:"type"` // a name or a list of names
	Const   any     `json:"const"`
	Enum    []any   `json:"enum"`
	Pattern string  `json:"pattern"`
	Minimum float64 `json:"minimum"`
}

// schema is record.schema.json.
type schema struct {
	Required   []string            `json:"required"`
	Properties map[string]property `json:"properties"`
}

func readSchema(t *testing.T) schema {
	t.Helper()
	data, err := os.ReadFile("record.schema.json")
	require.NoError(t, err)
	var s schema
	require.NoError(t, json.Unmarshal(data, &s))
	return s
}

// check returns what is wrong with a value, or "".
func (p property) check(value any) string {
	switch {
	case p.Const != nil && value != p.Const:
		return fmt.Sprintf("%v is not %v", value, p.Const)
	case p.Enum != nil && !slices.Contains(p.Enum, value):
		return fmt.Sprintf("%v is not in the enum", value)
	case p.Type != nil && !p.allows(value):
		return fmt.Sprintf("%v is not of type %v", value, p.Type)
	}
	if text, ok := value.(string); ok && p.Pattern != "" && !regexp.MustCompile(p.Pattern).MatchString(text) {
		return fmt.Sprintf("%q does not match %s", text, p.Pattern)
	}
	if number, ok := value.(float64); ok && number < p.Minimum {
		return fmt.Sprintf("%v is below %v", number, p.Minimum)
	}
	return ""
}

func (p property) allows(value any) bool {
	name := map[bool]string{true: "null"}[value == nil]
	switch value.(type) {
	case string:
		name = "string"
	case float64:
		name = "integer"
	}
	types, ok := p.Type.([]any)
	return p.Type == any(name) || ok && slices.Contains(types, any(name))
}

// fields returns the names of the fields of a JSON object in their order.
func fields(t *testing.T, object []byte) []string {
	t.Helper()
	dec := json.NewDecoder(strings.NewReader(string(object)))
	_, err := dec.Token()
	require.NoError(t, err)
	var names []string
	for dec.More() {
		name, err := dec.Token()
		require.NoError(t, err)
		names = append(names, name.(string))
		var value json.RawMessage
		require.NoError(t, dec.Decode(&value))
	}
	return names
}

func TestSchemaNamesTheFields(t *testing.T) {
	data, err := json.Marshal(extract.Record{})
	require.NoError(t, err)
	names := fields(t, data)
	s := readSchema(t)
	assert.Equal(t, names, s.Required)

	file, err := os.ReadFile("record.schema.json")
	require.NoError(t, err)
	var parts struct{ Properties json.RawMessage }
	require.NoError(t, json.Unmarshal(file, &parts))
	assert.Equal(t, names, fields(t, parts.Properties))
}

func TestSchemaNamesTheEnums(t *testing.T) {
	s := readSchema(t)
	tests := map[string]func(uint8) encoding.TextMarshaler{
		"action_kind": func(i uint8) encoding.TextMarshaler { return extract.ActionKind(i) },
		"object_kind": func(i uint8) encoding.TextMarshaler { return extract.ObjectKind(i) },
		"role":        func(i uint8) encoding.TextMarshaler { return extract.Role(i) },
		"approx":      func(i uint8) encoding.TextMarshaler { return units.Approx(i) },
		"dimension":   func(i uint8) encoding.TextMarshaler { return units.Dimension(i) },
	}
	for field, value := range tests {
		t.Run(field, func(t *testing.T) {
			var names []any
			for i := range uint8(255) {
				text, err := value(i).MarshalText()
				if err != nil {
					break
				}
				names = append(names, string(text))
			}
			assert.Equal(t, s.Properties[field].Enum, names)
		})
	}
}

func TestRecordsFollowTheSchema(t *testing.T) {
	s := readSchema(t)
	for record := range bulletin().Records() {
		assertFollows(t, s, record)
	}
	assert.Equal(t, "1 is not of type string", s.Properties["text"].check(1.0), "the check itself")
	assert.Equal(t, "-1 is below 0", s.Properties["part_of"].check(-1.0))
	assert.Equal(t, `"1e3" does not match ^-?[0-9]+(\.[0-9]+)?$`, s.Properties["value"].check("1e3"))
}

func assertFollows(t *testing.T, s schema, record extract.Record) {
	t.Helper()
	data, err := json.Marshal(record)
	require.NoError(t, err)
	var values map[string]any
	require.NoError(t, json.Unmarshal(data, &values))
	for name, value := range values {
		assert.Empty(t, s.Properties[name].check(value), "%s of figure %d, %s", name, record.Index, record.Text)
	}
}
