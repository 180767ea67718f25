package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/tongbao-go/tongbao/extract"
)

// maxSize bounds what is read of one file, so that an endless one cannot fill
// the memory. A bulletin has some kilobytes.
const maxSize = 256 << 20

// reader reads the documents that the command line names, and reports those
// that it cannot read.
type reader struct {
	stdin io.Reader
	log   *reporter
}

// documents yields the readable documents at the paths, in order.
func (r reader) documents(paths []string) iter.Seq[extract.Document] {
	return func(yield func(extract.Document) bool) {
		for _, path := range paths {
			for file := range r.files(path) {
				text, err := r.read(file)
				if err != nil {
					r.log.failure(file, err)
					continue
				}
				if text == "" {
					r.log.warning(file, "the file is empty")
				}
				if !yield(extract.Document{Name: filepath.Base(file), Text: text}) {
					return
				}
			}
		}
	}
}

// files yields path itself, or the .txt files below it in lexical order if it
// is a folder.
func (r reader) files(path string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if info, err := os.Stat(path); path == "-" || err != nil || !info.IsDir() {
			yield(path) // whether it can be read shows on reading
			return
		}
		found, more := false, true
		// DirFS follows path itself if it is a link, WalkDir alone would not.
		err := fs.WalkDir(os.DirFS(path), ".", func(name string, entry fs.DirEntry, err error) error {
			file := filepath.Join(path, filepath.FromSlash(name))
			switch {
			case err != nil:
				r.log.failure(file, err)
			case isText(file, entry):
				found = true
				more = yield(file)
			}
			if !more {
				return fs.SkipAll
			}
			return nil
		})
		if err == nil && !found && more {
			r.log.failure(path, errors.New("the folder holds no .txt file"))
		}
	}
}

// isText reports whether a folder's entry is a .txt file, possibly by a link.
func isText(file string, entry fs.DirEntry) bool {
	if entry.IsDir() || !strings.EqualFold(filepath.Ext(file), ".txt") {
		return false
	}
	info, err := os.Stat(file)
	return err != nil || info.Mode().IsRegular() // an error shows on reading
}

// read returns the text of a file, or of standard input for "-".
func (r reader) read(path string) (string, error) {
	if path == "-" {
		return decodeAll(r.stdin)
	}
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	return decodeAll(f)
}

func decodeAll(in io.Reader) (string, error) {
	data, err := io.ReadAll(io.LimitReader(in, maxSize+1))
	if err != nil {
		return "", err
	}
	if len(data) > maxSize {
		return "", fmt.Errorf("larger than %d MB; split it", maxSize>>20)
	}
	return decode(data)
}
