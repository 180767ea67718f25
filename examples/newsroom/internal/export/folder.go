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
func Folder(ctx context.Context, s *store.Store, words message.Catalogue, dir string, kinds []string) (files []string, err error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	write := func(name string, f func(io.Writer) error) {
		if err == nil {
			path := filepath.Join(dir, name)
			err = atomic.WriteFile(path, f)
			files = append(files, path)
		}
	}
	wants := func(kind string) bool { return slices.Contains(kinds, kind) }
	tables := Tables(ctx, s)
	if wants("xlsx") {
		write("figures.xlsx", func(w io.Writer) error { return XLSX(tables, words, w) })
	}
	var resources []resource
	for _, t := range tables {
		if wants("csv") || wants("datapackage") {
			write(t.Name+".csv", func(w io.Writer) error {
				m := newMeter(w)
				err := t.CSV(m)
				resources = append(resources, t.descriptor(t.Name+".csv", words.Language, words.Say("sheet."+t.Name), m))
				return err
			})
		}
		if wants("excel") {
			write(t.Name+"-excel.csv", func(w io.Writer) error { return t.ExcelCSV(words.Language, w) })
		}
		if wants("jsonl") {
			write(t.Name+".jsonl", t.JSONL)
		}
	}
	if wants("datapackage") {
		write("datapackage.json", func(w io.Writer) error { return describe(ctx, s, words, resources, w) })
	}
	return files, err
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
