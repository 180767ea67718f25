package read_test

import (
	"bytes"
	"iter"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
)

// listing tells what Sources yields: paths under dir with their bytes, or why not.
func listing(t *testing.T, dir string, sources iter.Seq2[read.Source, error]) (all []string) {
	for s, err := range sources {
		name := strings.TrimPrefix(filepath.ToSlash(strings.TrimPrefix(s.Path, dir)), "/")
		if err != nil {
			all = append(all, name+": "+err.Error())
			continue
		}
		data, err := s.Bytes()
		require.NoError(t, err)
		all = append(all, name+" = "+string(data))
	}
	return all
}

func TestSourcesWalksAFolder(t *testing.T) {
	dir := fixture.Write(t, map[string][]byte{
		"b.txt":              []byte("B"),
		"a/x.html":           []byte("X"),
		"a/x_files/ad.html":  []byte("an advertisement"),
		"a/x.files/ad.html":  []byte("another"),
		"a/y_files/own.html": []byte("no page beside it"),
		"a/picture.png":      []byte("P"),
		".git/c.txt":         []byte("hidden"),
		"z.zip": fixture.Zip(t, map[string][]byte{
			"in/d.md": []byte("D"),
		}),
	})
	want := []string{"a/x.html = X", "a/y_files/own.html = no page beside it", "b.txt = B", "z.zip!in/d.md = D"}
	assert.Equal(t, want, listing(t, dir, read.Sources([]string{dir}, nil)))
	assert.Equal(t, len(want), read.Count([]string{dir}))
}

func TestSourcesTellsWhatIsNotRead(t *testing.T) {
	dir := fixture.Write(t, map[string][]byte{"a.png": []byte("P"), "b.zip": []byte("no archive"), "c.txt": []byte("C")})
	at := func(name string) string { return filepath.Join(dir, name) }
	paths := []string{at("missing.txt"), at("a.png"), at("b.zip"), at("c.txt"), "-"}
	assert.Equal(t, []string{
		"missing.txt: no such file or directory",
		"a.png: this kind of file (.png) is not read; .txt .md .html .htm .docx .pdf .zip are",
		"b.zip: not a whole .zip: zip: not a valid zip file",
		"c.txt = C",
		"- = from a pipe",
	}, listing(t, dir, read.Sources(paths, strings.NewReader("from a pipe"))))
	assert.Equal(t, len(paths), read.Count(paths))
}

func TestSourcesOfAnArchive(t *testing.T) {
	gbk := string(fixture.Encode(t, simplifiedchinese.GBK, "通报.txt"))
	dir := fixture.Write(t, map[string][]byte{"z.zip": fixture.Zip(t, map[string][]byte{
		gbk:                 []byte("named in GBK"),
		"名.txt":             []byte("named in UTF-8"),
		"p.html":            []byte("page"),
		"p_files/ad.html":   []byte("advertisement"),
		"__MACOSX/._p.html": []byte("of a Mac"),
		"more.zip":          []byte("archive"),
		"picture.png":       []byte("picture"),
	})})
	got := listing(t, dir, read.Sources([]string{filepath.Join(dir, "z.zip")}, nil))
	assert.ElementsMatch(t, []string{
		"z.zip!通报.txt = named in GBK",
		"z.zip!名.txt = named in UTF-8",
		"z.zip!p.html = page",
		"z.zip!more.zip: an archive in an archive: unpack it and import the folder",
	}, got)
	assert.Equal(t, len(got), read.Count([]string{dir}))
}

func TestSourcesReadsNoMoreThanTheLimit(t *testing.T) {
	endless := bytes.NewReader(make([]byte, read.MaxSize+1))
	for s, err := range read.Sources([]string{"-"}, endless) {
		require.NoError(t, err)
		_, err = s.Bytes()
		assert.EqualError(t, err, "larger than 64 MB")
	}
}

func TestSourcesStopsWhenAsked(t *testing.T) {
	dir := fixture.Write(t, map[string][]byte{"a.txt": nil, "b.txt": nil, "c.txt": nil})
	var seen []string
	for s := range read.Sources([]string{dir, dir}, nil) {
		if seen = append(seen, filepath.Base(s.Path)); len(seen) == 2 {
			break
		}
	}
	assert.Equal(t, []string{"a.txt", "b.txt"}, seen)
}

func TestSniff(t *testing.T) {
	for data, want := range map[string]string{
		"%PDF-1.7": "pdf", "PK\x03\x04": "docx", "\n<!DOCTYPE html>": "html", `{"kind":1}`: "json", "破案3起": "txt",
	} {
		assert.Equal(t, want, read.Sniff("-", []byte(data)), data)
	}
	assert.Equal(t, "md", read.Sniff("A.MD", []byte("<html>")), "a name goes before the bytes")
}
