package export

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/atomic"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// Kinds are the kinds of file that can be exported.
var Kinds = []string{"xlsx", "csv", "excel", "jsonl", "datapackage"}

// Folder writes files of the given kinds into a folder, which is made if it is not
// there, and returns their paths. Each file is replaced whole or not at all; a
// data package, which speaks of the CSV, writes that too.
func Folder(ctx context.Context, s *store.Store, words message.Catalogue, dir string, kinds []string) ([]string, error) {
	f := folder{dir: dir, words: words, kinds: kinds}
	f.err = os.MkdirAll(dir, 0o755)
	tables := Tables(ctx, s)
	f.write("xlsx", "figures.xlsx", func(w io.Writer) error { return XLSX(tables, words, w) })
	for _, t := range tables {
		f.table(t)
	}
	f.write("datapackage", "datapackage.json", func(w io.Writer) error { return describe(ctx, s, words, f.resources, w) })
	return f.files, f.err
}

// folder is an export on its way. After an error nothing more is written.
type folder struct {
	dir       string
	words     message.Catalogue
	kinds     []string
	files     []string
	resources []resource
	err       error
}

// write writes a file if its kind is asked for.
func (f *folder) write(kind, name string, write func(io.Writer) error) {
	if f.err != nil || !slices.Contains(f.kinds, kind) {
		return
	}
	path := filepath.Join(f.dir, name)
	if f.err = atomic.WriteFile(path, write); f.err == nil {
		f.files = append(f.files, path)
	}
}

// table writes a table in all its forms, and notes what the package says of it.
func (f *folder) table(t Table) {
	kind := "csv"
	if slices.Contains(f.kinds, "datapackage") {
		kind = "datapackage"
	}
	f.write(kind, t.Name+".csv", func(w io.Writer) error {
		m := newMeter(w)
		err := t.CSV(m)
		f.resources = append(f.resources, t.descriptor(t.Name+".csv", f.words.Language, f.words.Say("sheet."+t.Name), m))
		return err
	})
	f.write("excel", t.Name+"-excel.csv", func(w io.Writer) error { return t.ExcelCSV(f.words.Language, w) })
	f.write("jsonl", t.Name+".jsonl", t.JSONL)
}

// describe writes the descriptor of the tables, with the pages that they are from.
func describe(ctx context.Context, s *store.Store, words message.Catalogue, resources []resource, w io.Writer) error {
	sources, err := store.All[dataSource](ctx, s,
		`SELECT min(title) AS title, source AS path
		FROM (SELECT title, source FROM documents UNION SELECT title, source FROM figures)
		WHERE source LIKE 'http%' GROUP BY source ORDER BY source`)
	if err != nil {
		return err
	}
	return dataPackage{
		Schema: profile, Name: "tongbao", Title: words.Say("package.title"), Description: words.Say("package.description"),
		Created: now(), Sources: sources, Resources: resources,
	}.write(w)
}
