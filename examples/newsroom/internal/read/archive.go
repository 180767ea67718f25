package read

import (
	"archive/zip"
	"path"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// archive yields the entries of a .zip that are of a kind read here. An archive
// in an archive is not opened: it is reported as one that is not read.
func archive(name string, yield func(Source, error) bool) bool {
	z, err := zip.OpenReader(name)
	if err != nil {
		return yield(Source{Path: name}, message.Errorf("unread.zip", plain(err)))
	}
	defer z.Close()
	for entry, f := range entries(&z.Reader) {
		if !yield(unpack(f, name+"!"+entry)) {
			return false
		}
	}
	return true
}

// unpack reads an entry now, since the archive is closed when the last has been
// yielded.
func unpack(f *zip.File, path string) (Source, error) {
	s := Source{Path: path}
	if Format(path) == "zip" {
		return s, message.Errorf("unread.nested")
	}
	r, err := f.Open()
	if err != nil {
		return s, err
	}
	defer r.Close()
	data, err := limited(r)
	s.Bytes = func() ([]byte, error) { return data, nil }
	return s, err
}

// entries yields the entries of an archive that are to be read, with their names.
func entries(z *zip.Reader) func(yield func(string, *zip.File) bool) {
	names := map[string]bool{}
	for _, f := range z.File {
		names[entryName(f)] = true
	}
	return func(yield func(string, *zip.File) bool) {
		for _, f := range z.File {
			name := entryName(f)
			if Format(name) == "" || hidden(name) || inPageFolder(name, names) {
				continue
			}
			if !yield(name, f) {
				return
			}
		}
	}
}

// entryName returns an entry's name. Archives made on Chinese Windows name their
// entries in GBK and do not say so.
func entryName(f *zip.File) string {
	if utf8.ValidString(f.Name) {
		return f.Name
	}
	if name, err := simplifiedchinese.GB18030.NewDecoder().String(f.Name); err == nil {
		return name
	}
	return f.Name
}

// hidden tells of what macOS adds to an archive.
func hidden(entry string) bool {
	return strings.HasPrefix(entry, "__MACOSX/") || strings.HasPrefix(path.Base(entry), ".")
}

// inPageFolder tells whether an entry lies in a folder saved beside a page.
func inPageFolder(entry string, names map[string]bool) bool {
	for dir := path.Dir(entry); dir != "." && dir != "/"; dir = path.Dir(dir) {
		if besidePage(dir, func(name string) bool { return names[name] }) {
			return true
		}
	}
	return false
}
