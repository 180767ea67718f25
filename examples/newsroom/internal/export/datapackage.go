package export

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"time"
)

// The descriptor of a Frictionless data package, version 2, as far as it is
// written here.
type (
	dataPackage struct {
		Schema      string       `json:"$schema"`
		Name        string       `json:"name"`
		Title       string       `json:"title"`
		Description string       `json:"description"`
		Created     string       `json:"created"`
		Sources     []dataSource `json:"sources,omitempty"`
		Resources   []resource   `json:"resources"`
	}
	dataSource struct {
		Title string `json:"title"`
		Path  string `json:"path"`
	}
	resource struct {
		Name     string      `json:"name"`
		Type     string      `json:"type"`
		Title    string      `json:"title"`
		Path     string      `json:"path"`
		Format   string      `json:"format"`
		Media    string      `json:"mediatype"`
		Encoding string      `json:"encoding"`
		Bytes    int64       `json:"bytes"`
		Hash     string      `json:"hash"`
		Schema   tableSchema `json:"schema"`
	}
	tableSchema struct {
		Fields      []fieldSchema `json:"fields"`
		PrimaryKey  []string      `json:"primaryKey,omitempty"`
		ForeignKeys []foreignKey  `json:"foreignKeys,omitempty"`
		Missing     []string      `json:"missingValues"`
	}
	fieldSchema struct {
		Name        string `json:"name"`
		Type        string `json:"type"`
		Format      string `json:"format,omitempty"`
		Title       string `json:"title"`
		Description string `json:"description"`
	}
	foreignKey struct {
		Fields    []string  `json:"fields"`
		Reference reference `json:"reference"`
	}
	reference struct {
		Resource string   `json:"resource"`
		Fields   []string `json:"fields"`
	}
)

const profile = "https://datapackage.org/profiles/2.0/datapackage.json"

// descriptor describes a table that was written as CSV to path.
func (t Table) descriptor(path, language, title string, m *meter) resource {
	r := resource{
		Name: t.Name, Type: "table", Title: title, Path: path, Format: "csv", Media: "text/csv",
		Encoding: "utf-8", Bytes: m.bytes, Hash: "sha256:" + hex.EncodeToString(m.hash.Sum(nil)),
		Schema: tableSchema{Missing: []string{""}},
	}
	for _, f := range t.Fields {
		r.Schema.Fields = append(r.Schema.Fields, f.schema(language))
	}
	toDocument := []foreignKey{{[]string{"document"}, reference{"documents", []string{"document"}}}}
	switch t.Name {
	case "documents":
		r.Schema.PrimaryKey = []string{"document"}
	case "figures":
		r.Schema.PrimaryKey = []string{"document", "index"}
		r.Schema.ForeignKeys = toDocument
	default:
		r.Schema.ForeignKeys = toDocument
	}
	return r
}

func (f Field) schema(language string) fieldSchema {
	s := fieldSchema{Name: f.Name, Type: f.Type, Title: f.Title[language], Description: f.Meaning[language]}
	if f.Type == "link" { // a page may state an address that is none by RFC 3986
		s.Type = "string"
	}
	return s
}

// write writes the descriptor.
func (p dataPackage) write(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(p)
}

func now() string { return time.Now().UTC().Format(time.RFC3339) }

// meter counts and hashes what is written through it.
type meter struct {
	to    io.Writer
	bytes int64
	hash  interface {
		io.Writer
		Sum([]byte) []byte
	}
}

func newMeter(to io.Writer) *meter { return &meter{to: to, hash: sha256.New()} }

func (m *meter) Write(p []byte) (int, error) {
	n, err := m.to.Write(p)
	m.bytes += int64(n)
	m.hash.Write(p[:n])
	return n, err
}
