package read

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// Part tells how much of a file its text is.
type Part string

// The parts of a file that a text can be.
const (
	Whole Part = "whole" // everything that the file shows
	Main  Part = "main"  // the article of a page, without what stands around it
)

// Document is the text of one file with what the file itself says about it.
type Document struct {
	Path      string // where it was read; archive.zip!entry for an archive's entry
	SHA256    string // of the file's bytes, in hexadecimal
	Format    string // txt, md, html, docx or pdf
	Encoding  string // of the bytes: utf-8, gb18030, big5 …
	Title     string // as stated, else the file's name
	Source    string // the address that a saved page came from
	Published string // the day stated by the file, as 2018-03-26
	Part      Part
	Text      string
}

// Reader reads sources. Its zero value keeps the main text of every page.
type Reader struct {
	// Count returns the number of figures that a text reports. With it, a page
	// whose main text loses some of them is kept whole.
	Count func(text string) int
}

// content is what a format's reader makes of a file's bytes.
type content struct {
	text, title, source, published, encoding string
	part                                     Part
}

// Read returns the document that the bytes of the file at path hold.
func (r Reader) Read(ctx context.Context, path string, data []byte) (Document, error) {
	format := Sniff(path, data)
	c, err := r.content(ctx, format, data)
	if err != nil {
		return Document{}, err
	}
	text := tidy(c.text)
	if text == "" {
		return Document{}, message.Errorf("unread.empty")
	}
	return Document{
		Path: path, SHA256: Hash(data), Format: format, Encoding: c.encoding,
		Title: firstOf(c.title, stem(path)), Source: c.source,
		Published: c.published, Part: firstOf(c.part, Whole), Text: text,
	}, nil
}

func (r Reader) content(ctx context.Context, format string, data []byte) (content, error) {
	switch format {
	case "html":
		return r.page(data)
	case "md":
		return markdown(data)
	case "docx":
		return docx(data)
	case "pdf":
		return pdf(ctx, data)
	case "txt":
		text, encoding, err := Decode(data, "")
		return content{text: text, encoding: encoding}, err
	}
	return content{}, message.Errorf("unread.kind", format)
}

// Hash returns the SHA-256 of data in hexadecimal: the identity of a document.
func Hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// tidy gives all lines one kind of ending and takes away what nobody sees at
// both ends.
func tidy(text string) string {
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "").Replace(text)
	return strings.TrimSpace(text)
}

// Base returns the name of a file without its folders or its archive.
func Base(p string) string {
	_, entry, _ := strings.Cut(p, ".zip!")
	return path.Base(strings.ReplaceAll(firstOf(entry, p), `\`, "/"))
}

func stem(p string) string { return strings.TrimSuffix(Base(p), path.Ext(p)) }

func firstOf[T comparable](values ...T) T {
	var zero T
	for _, v := range values {
		if v != zero {
			return v
		}
	}
	return zero
}
