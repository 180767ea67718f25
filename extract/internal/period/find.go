package period

import (
	"strings"
	"sync"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/runes"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// Finder finds expressions for periods. It is not changed after it is built.
type Finder struct {
	words  *words
	folder *fold.Folder
}

// New reads the table of words, which explains its columns; the folder is for the
// texts to be read.
func New(file, text string, folder *fold.Folder) (*Finder, error) {
	ws, err := newWords(file, text)
	if err != nil {
		return nil, err
	}
	return &Finder{ws, folder}, nil
}

// Embedded returns a finder with the project's own tables, built on first use.
func Embedded() (*Finder, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Finder, error) {
	folder, err := fold.Embedded()
	if err != nil {
		return nil, err
	}
	return New("periods.tsv", lexicon.Text("periods.tsv"), folder)
})

// Find returns the expressions in a text that state a period, from left to right.
func (f *Finder) Find(text string) []Expr {
	folded := f.folder.Fold(text)
	return f.AppendAt(nil, folded, f.words.openings.All(folded))
}

// AppendAt appends what Find returns, for a text in simplified characters of which it is
// known at which bytes expressions may begin: at the Openings.
func (f *Finder) AppendAt(found []Expr, text string, starts runes.Starts) []Expr {
	r := reader{f.words, text}
	first, floor := len(found), 0
	for at := starts.Next(0, len(text)); at < len(text); at = starts.Next(at, len(text)) {
		e, ok := r.readAt(at, floor)
		if !ok {
			at = r.behind(at)
			continue
		}
		found = r.append(found, e, first)
		at, floor = e.End, e.End
	}
	return found
}

// Openings are where expressions, or the words that end them, may begin.
func (f *Finder) Openings() *runes.Openings { return &f.words.openings }

// behind returns the byte behind a character; no number begins within another.
func (r reader) behind(at int) int {
	_, size := runes.Decode(r.text, at)
	at += size
	if size == 1 && '0' <= r.text[at-1] && r.text[at-1] <= '9' {
		for at < len(r.text) && '0' <= r.text[at] && r.text[at] <= '9' {
			at++
		}
	}
	return at
}

// append adds an expression unless it states no period, joined to the last one, from
// first on, if that runs into it: 今年“春节档”期间.
func (r reader) append(found []Expr, e Expr, first int) []Expr {
	if r.words.endingAt(r.text, e.Start, beside) != nil || e.single() && r.announced(e.End) {
		return found
	}
	if n := len(found) - 1; n >= first && e.kind == named && found[n].End == e.Start && found[n].kind == span {
		found[n].kind, found[n].End = named, e.End
		return found
	}
	return append(found, e)
}

// announced reports whether the clause behind a day tells of an announcement.
func (r reader) announced(at int) bool {
	rest := strings.TrimLeft(r.text[at:], "，,")
	for i := range r.clause(len(r.text) - len(rest)) {
		if w := r.words.at(r.text, i, announce); w != nil && (w.first == 0 || i == at) {
			return true
		}
	}
	return false
}
