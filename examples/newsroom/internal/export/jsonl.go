package export

import (
	"bytes"
	"encoding/json"
	"io"
)

// selector finds a figure again in a text, by the Web Annotation Data Model of
// the W3C: by the words around it, or by its place.
type selector struct {
	Type   string `json:"type"`
	Exact  string `json:"exact,omitempty"`
	Prefix string `json:"prefix,omitempty"`
	Suffix string `json:"suffix,omitempty"`
	Start  *int64 `json:"start,omitempty"`
	End    *int64 `json:"end,omitempty"`
}

// JSONL writes a table as JSON, a row a line. Decimals are strings, what is absent
// is null. A figure carries the selectors that find it in its document.
func (t Table) JSONL(w io.Writer) error {
	for values, err := range t.Rows {
		if err != nil {
			return err
		}
		line, err := t.object(values)
		if err != nil {
			return err
		}
		if _, err := w.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}

// object writes a row as a JSON object whose members stand in the fields' order.
func (t Table) object(values []any) ([]byte, error) {
	var line bytes.Buffer
	line.WriteString(`{"schema":1`)
	for i, f := range t.Fields {
		if err := member(&line, f.Name, values[i]); err != nil {
			return nil, err
		}
	}
	if t.Name == "figures" {
		if err := member(&line, "selector", t.selectors(values)); err != nil {
			return nil, err
		}
	}
	line.WriteByte('}')
	return line.Bytes(), nil
}

func member(line *bytes.Buffer, name string, value any) error {
	data, err := marshal(value)
	if err != nil {
		return err
	}
	line.WriteString(`,"` + name + `":`)
	line.Write(data)
	return nil
}

// marshal writes JSON without escaping <, > and &, which people are to read.
func marshal(value any) ([]byte, error) {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	err := e.Encode(value)
	return bytes.TrimSpace(out.Bytes()), err
}

func (t Table) selectors(values []any) []selector {
	quote, place := selector{Type: "TextQuoteSelector"}, selector{Type: "TextPositionSelector"}
	for i, f := range t.Fields {
		switch f.Name {
		case "text":
			quote.Exact, _ = values[i].(string)
		case "prefix":
			quote.Prefix, _ = values[i].(string)
		case "suffix":
			quote.Suffix, _ = values[i].(string)
		case "start":
			place.Start = offset(values[i])
		case "end":
			place.End = offset(values[i])
		}
	}
	return []selector{quote, place}
}

func offset(value any) *int64 {
	n, ok := value.(int64)
	if !ok {
		return nil
	}
	return &n
}
