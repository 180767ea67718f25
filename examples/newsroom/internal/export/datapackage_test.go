package export_test

import (
	"archive/zip"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/export"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
)

// descriptor is what a reader of a data package needs of it.
type descriptor struct {
	Sources   []struct{ Title, Path string }
	Resources []struct {
		Name, Path, Hash string
		Bytes            int
		Schema           struct {
			Fields      []struct{ Name, Type string }
			PrimaryKey  []string
			ForeignKeys []struct {
				Fields    []string
				Reference struct {
					Resource string
					Fields   []string
				}
			}
		}
	}
}

func TestDataPackageFitsItsSchema(t *testing.T) {
	dir := folder(t, newStore(t))
	schema, err := jsonschema.NewCompiler().Compile("testdata/datapackage.schema.json")
	require.NoError(t, err)
	file, err := os.Open(filepath.Join(dir, "datapackage.json"))
	require.NoError(t, err)
	defer file.Close()
	instance, err := jsonschema.UnmarshalJSON(file)
	require.NoError(t, err)
	assert.NoError(t, schema.Validate(instance))
}

func TestDataPackageDescribesItsFiles(t *testing.T) {
	dir := folder(t, newStore(t))
	data, err := os.ReadFile(filepath.Join(dir, "datapackage.json"))
	require.NoError(t, err)
	var p descriptor
	require.NoError(t, json.Unmarshal(data, &p))
	columns := map[string][]string{} // resource.field → its values
	for _, r := range p.Resources {
		file, err := os.ReadFile(filepath.Join(dir, r.Path))
		require.NoError(t, err)
		assert.Equal(t, "sha256:"+read.Hash(file), r.Hash)
		assert.Equal(t, len(file), r.Bytes)
		rows := readCSV(t, filepath.Join(dir, r.Path), "")
		keys := map[string]bool{}
		for i, row := range rows {
			key := ""
			for j, f := range r.Schema.Fields {
				if i == 0 {
					require.Equal(t, f.Name, row[j])
					continue
				}
				assert.NoError(t, fits(f.Type, row[j]), "%s of %s: %q", f.Name, r.Name, row[j])
				columns[r.Name+"."+f.Name] = append(columns[r.Name+"."+f.Name], row[j])
				if slices.Contains(r.Schema.PrimaryKey, f.Name) {
					key += row[j] + "\n"
				}
			}
			assert.False(t, key != "" && keys[key], "the primary key %q is there twice", key)
			keys[key] = true
		}
	}
	for _, r := range p.Resources {
		for _, k := range r.Schema.ForeignKeys {
			assert.Subset(t, columns[k.Reference.Resource+"."+k.Reference.Fields[0]], columns[r.Name+"."+k.Fields[0]])
		}
	}
	assert.Contains(t, p.Sources, struct{ Title, Path string }{"夏季行动战果", "https://example.cn/1.html"})
}

// fits tells whether a cell is of a type of Table Schema.
func fits(kind, cell string) (err error) {
	if cell == "" {
		return nil
	}
	switch kind {
	case "integer":
		_, err = strconv.Atoi(cell)
	case "number":
		_, err = strconv.ParseFloat(cell, 64)
	case "date":
		_, err = time.Parse(time.DateOnly, cell)
	case "yearmonth":
		_, err = time.Parse("2006-01", cell)
	case "datetime":
		_, err = time.Parse(time.RFC3339, cell)
	}
	return err
}

// TestEveryFieldIsExplained holds fields.tsv to the store and to both languages.
func TestEveryFieldIsExplained(t *testing.T) {
	s := newStore(t)
	for _, table := range export.Tables(t.Context(), s) {
		assert.NotEmpty(t, table.Fields)
		assert.NotEmpty(t, kept(t, table), "its columns are in the store")
		for _, f := range table.Fields {
			for _, language := range []string{"zh", "en"} {
				assert.NotEmpty(t, f.Title[language], f.Name)
				assert.NotEmpty(t, f.Meaning[language], f.Name)
			}
			assert.Contains(t, []string{"string", "integer", "number", "date", "yearmonth", "datetime", "link"}, f.Type)
		}
	}
}

// unzip returns the parts of an archive.
func unzip(t *testing.T, path string) map[string]string {
	z, err := zip.OpenReader(path)
	require.NoError(t, err)
	defer z.Close()
	parts := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		parts[f.Name] = string(data)
	}
	return parts
}
