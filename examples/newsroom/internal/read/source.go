package read

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// MaxSize is the largest file, or entry of an archive, that is read.
const MaxSize = 64 << 20

// Source is one file to be read.
type Source struct {
	Path  string
	Named bool // the path was given, not found in a folder
	Bytes func() ([]byte, error)
}

// kinds names the format of each ending that is read.
var kinds = map[string]string{
	".txt": "txt", ".text": "txt", ".md": "md", ".markdown": "md",
	".html": "html", ".htm": "html", ".xhtml": "html",
	".docx": "docx", ".pdf": "pdf", ".zip": "zip", ".json": "json",
}

// Format returns the format that a file's name tells, "" if it is none that is
// read here.
func Format(name string) string { return kinds[strings.ToLower(filepath.Ext(name))] }

// Sources yields every file under the paths in order: a folder's files by name,
// an archive's entries, standard input for "-". A file of another kind that is
// named itself is an error; in a folder it is passed over, as are the folders
// that browsers save beside a page.
func Sources(paths []string, stdin io.Reader) iter.Seq2[Source, error] {
	return func(yield func(Source, error) bool) {
		for s, err := range files(paths) {
			switch {
			case err != nil:
			case s.Path == "-":
				s.Bytes = func() ([]byte, error) { return limited(stdin) }
			case Format(s.Path) == "zip":
				if !archive(s.Path, yield) {
					return
				}
				continue
			}
			if !yield(s, err) {
				return
			}
		}
	}
}

// Count returns the number of files that Sources will yield.
func Count(paths []string) (n int) {
	for s, err := range files(paths) {
		n++
		if err != nil || Format(s.Path) != "zip" {
			continue
		}
		if z, err := zip.OpenReader(s.Path); err == nil {
			n--
			for range entries(&z.Reader) {
				n++
			}
			z.Close()
		}
	}
	return n
}

// files yields the files under the paths, an archive as one of them.
func files(paths []string) iter.Seq2[Source, error] {
	return func(yield func(Source, error) bool) {
		for _, p := range paths {
			if !walk(p, yield) {
				return
			}
		}
	}
}

func walk(path string, yield func(Source, error) bool) bool {
	if path == "-" {
		return yield(Source{Path: path, Named: true}, nil)
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return yield(Source{Path: path}, plain(err))
	case info.IsDir():
		return folder(path, yield)
	case Format(path) == "":
		return yield(Source{Path: path}, message.Errorf("unread.kind", filepath.Ext(path)))
	}
	return yield(file(path, true), nil)
}

func folder(root string, yield func(Source, error) bool) bool {
	goOn := true
	err := filepath.WalkDir(root, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			goOn = yield(Source{Path: p}, plain(err))
		case d.IsDir() && p != root && (strings.HasPrefix(d.Name(), ".") || besidePage(p, exists)):
			return fs.SkipDir
		case d.Type().IsRegular() && Format(p) != "":
			goOn = yield(file(p, false), nil)
		}
		if !goOn {
			return fs.SkipAll
		}
		return nil
	})
	return goOn && (err == nil || yield(Source{Path: root}, plain(err)))
}

func file(path string, named bool) Source {
	return Source{Path: path, Named: named, Bytes: func() ([]byte, error) {
		f, err := os.Open(path)
		if err != nil {
			return nil, plain(err)
		}
		defer f.Close()
		return limited(f)
	}}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// besidePage tells whether a folder holds the pictures and frames that a browser
// saved with the page of the same name.
func besidePage(dir string, exists func(string) bool) bool {
	for _, ending := range []string{"_files", ".files", "_文件"} {
		page, ok := strings.CutSuffix(dir, ending)
		if !ok {
			continue
		}
		for _, ext := range []string{".html", ".htm"} {
			if exists(page + ext) {
				return true
			}
		}
	}
	return false
}

// limited reads all of r, up to MaxSize.
func limited(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return nil, plain(err)
	}
	if len(data) > MaxSize {
		return nil, message.Errorf("unread.large", MaxSize>>20)
	}
	return data, nil
}

// Sniff tells the format of a file by its name, and by its first bytes where the
// name tells none.
func Sniff(path string, data []byte) string {
	if f := Format(path); f != "" {
		return f
	}
	head := bytes.ToLower(bytes.TrimSpace(data[:min(len(data), 512)]))
	switch {
	case bytes.HasPrefix(head, []byte("%pdf")):
		return "pdf"
	case bytes.HasPrefix(head, []byte("pk\x03\x04")):
		return "docx"
	case bytes.HasPrefix(head, []byte("{")):
		return "json"
	case bytes.Contains(head, []byte("<html")), bytes.Contains(head, []byte("<!doctype html")):
		return "html"
	}
	return "txt"
}

// plain takes the operation and the path, which are told beside it, off an error.
func plain(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
