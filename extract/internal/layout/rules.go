package layout

import (
	"fmt"
	"strings"
	"sync"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
	"github.com/tongbao-go/tongbao/extract/internal/table"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// rules are the tables that tell lines apart.
type rules struct {
	numbering  []shape
	numbers    runes.Set // what a number may begin with
	words      runes.Index[pageWord]
	pages      runes.Set // what a line about the page may begin with
	enders     runes.Set // of sentences
	halts      runes.Set // marks that no title has
	dispatches runes.Set // the first characters of 电, 讯 and 消息 in a dateline
	nameEnds   runes.Set // those, and marks that no name of an agency goes on behind
}

// pageWord opens a line about the page: 来源.
type pageWord struct {
	word string
	kind pageKind
}

// pageKind is what a page word announces.
type pageKind uint8

const (
	pageOther pageKind = iota
	pagePublished
	pageSource
	pageLink
)

// newPageKind reads a kind as the table writes it.
func newPageKind(name string) (pageKind, bool) {
	switch name {
	case "published":
		return pagePublished, true
	case "source":
		return pageSource, true
	case "link":
		return pageLink, true
	}
	return pageOther, name == "other"
}

// embedded returns the rules of the project's own tables; a test holds them to
// be free of errors.
var embedded = sync.OnceValue(func() *rules {
	r := new(rules)
	for characters, set := range map[string]*runes.Set{
		enders:                           &r.enders,
		"。！？；;":                          &r.halts,
		"电讯消":                            &r.dispatches,
		"电讯消，、。：；":                       &r.nameEnds,
		separators + "0123456789" + "hw": &r.pages, // of dates and links
	} {
		for _, c := range characters {
			set.Add(c)
		}
	}
	_ = r.readNumbering(lexicon.Text("numbering.tsv"))
	_ = r.readWords(lexicon.Text("publication.tsv"))
	return r
})

func (r *rules) readNumbering(text string) error {
	const file = "numbering.tsv"
	for row, err := range table.Rows(file, text, 2) {
		if err != nil {
			return err
		}
		s, ok := newShape(row.Cells[0], row.Cells[1])
		if !ok {
			return &table.Error{File: file, Line: row.Line, Message: "has no numeral; write 一, 1, ① or … for it"}
		}
		r.numbering = append(r.numbering, s)
		for _, c := range s.beginnings() {
			r.numbers.Add(c)
		}
	}
	return table.Sorted(file, text, 2)
}

func (r *rules) readWords(text string) error {
	const file = "publication.tsv"
	for row, err := range table.Rows(file, text, 2) {
		if err != nil {
			return err
		}
		kind, ok := newPageKind(row.Cells[1])
		if !ok {
			message := fmt.Sprintf("%q is no kind; use published, source, link or other", row.Cells[1])
			return &table.Error{File: file, Line: row.Line, Message: message}
		}
		first, _ := runes.Decode(row.Cells[0], 0)
		words := r.words.Of(first)
		*words = append(*words, pageWord{row.Cells[0], kind})
		r.pages.Add(first)
	}
	return table.Sorted(file, text, 2)
}

// pageWordAt returns the longest page word that s begins with.
func (r *rules) pageWordAt(s string) (pageWord, bool) {
	var best pageWord
	first, _ := runes.Decode(s, 0)
	for _, w := range r.words.At(first) {
		if len(w.word) > len(best.word) && strings.HasPrefix(s, w.word) {
			best = w
		}
	}
	return best, best.word != ""
}
