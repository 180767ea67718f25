package setting

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
	"github.com/tongbao-go/tongbao/extract/internal/table"
)

// role is what a word of the tables may do; a word may have several.
type role uint32

const (
	field role = 1 << iota
	force
	form
	head
	plain
	body
	branch
	national
	area
	prefix
	announce
	aside
	behind
	where
	stay
	lead
	turn
	media
	toward
	casework
	find
	route
	suspect
)

var agencyRoles = []string{"field", "force", "form", "head", "plain", "body", "branch", "national"}
var settingRoles = []string{"area", "prefix", "announce", "aside", "behind", "where", "stay", "lead", "turn", "media", "toward", "case", "find", "route", "suspect"}

// word is an entry of a table.
type word struct {
	text  string
	roles role
	kind  string // of area or prefix: 市 of 全市
}

// vocabulary holds the tables, indexed by the first and the last character, the
// longest word first.
type vocabulary struct {
	agencies runes.Index[word]
	settings runes.Index[word]
	endings  runes.Index[word] // of settings, by the last character
	opens    runes.Map[role]   // the roles of all settings that begin with a character
	bodies   runes.Openings    // of agencies
	others   runes.Openings    // of settings
	openings runes.Openings    // where a scan looks: at marks, and where a cue may begin
	branches runes.Openings    // of agencies that have names of their own
	survey   *runes.Survey     // where the words of all tables may begin
	stops    runes.Set         // marks that end a clause
	tellings runes.Set         // those and colons, behind which it is told what happened
}

// The tables of a survey: of names of places, of cues, of branches and of periods.
const (
	places = iota
	cues
	branches
	periods
	tables
)

func newVocabulary(agencies, settings string) (*vocabulary, error) {
	v := new(vocabulary)
	for _, r := range marks {
		v.openings.Add(string(r))
	}
	for _, r := range "，,；;。" {
		v.stops.Add(r)
		v.tellings.Add(r)
	}
	for _, r := range "：:" {
		v.tellings.Add(r)
	}
	err := readWords("agencies.tsv", agencies, agencyRoles, field, func(w word) {
		enter(v.agencies.Of(first(w.text)), w)
		v.bodies.Add(w.text)
		v.openings.Add(w.text)
		if w.roles&branch != 0 {
			v.branches.Add(w.text)
		}
	})
	if err != nil {
		return nil, err
	}
	return v, readWords("settings.tsv", settings, settingRoles, area, func(w word) {
		enter(v.settings.Of(first(w.text)), w)
		enter(v.endings.Of(last(w.text)), w)
		*v.opens.Of(first(w.text)) |= w.roles
		v.others.Add(w.text)
		if w.roles&(area|prefix) != 0 {
			v.openings.Add(w.text)
		}
	})
}

// readWords hands the entries of a table to add. The names are those of the roles
// from lowest on.
func readWords(file, text string, names []string, lowest role, add func(word)) error {
	for row, err := range table.Rows(file, text, 3) {
		if err != nil {
			return err
		}
		w := word{text: row.Cells[0], kind: row.Cells[2]}
		for name := range strings.SplitSeq(row.Cells[1], ",") {
			r, ok := parseRole(name, names, lowest)
			if !ok {
				message := fmt.Sprintf("%q is no role; use one of %s", name, strings.Join(names, ", "))
				return &table.Error{File: file, Line: row.Line, Message: message}
			}
			w.roles |= r
		}
		add(w)
	}
	return table.Sorted(file, text, 3)
}

func parseRole(name string, names []string, lowest role) (role, bool) {
	for i, n := range names {
		if n == name {
			return lowest << i, true
		}
	}
	return 0, false
}

// enter adds a word to a list in order of length, the longest first.
func enter(list *[]word, w word) {
	l := append(*list, w)
	for i := len(l) - 1; i > 0 && len(l[i].text) > len(l[i-1].text); i-- {
		l[i], l[i-1] = l[i-1], l[i]
	}
	*list = l
}

func first(s string) rune {
	r, _ := runes.Decode(s, 0)
	return r
}

func last(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// agency returns the longest part of an agency's name that s begins with.
func (v *vocabulary) agency(s string) (word, bool) {
	r, size := runes.Decode(s, 0)
	second, _ := runes.Decode(s, size)
	if !v.bodies.Opens(r, second) {
		return word{}, false
	}
	for _, w := range v.agencies.At(r) {
		if strings.HasPrefix(s, w.text) {
			return w, true
		}
	}
	return word{}, false
}

// begins returns the longest word of some of the roles that s begins with.
func (v *vocabulary) begins(s string, roles role) (word, bool) {
	r, size := runes.Decode(s, 0)
	if v.opens.At(r)&roles == 0 {
		return word{}, false
	}
	if second, _ := runes.Decode(s, size); !v.others.Opens(r, second) {
		return word{}, false
	}
	for _, w := range v.settings.At(r) {
		if w.roles&roles != 0 && strings.HasPrefix(s, w.text) {
			return w, true
		}
	}
	return word{}, false
}

// ends returns the longest word of some of the roles that s ends with.
func (v *vocabulary) ends(s string, roles role) (word, bool) {
	for _, w := range v.endings.At(last(s)) {
		if w.roles&roles != 0 && strings.HasSuffix(s, w.text) {
			return w, true
		}
	}
	return word{}, false
}

// skip returns s without the words of some of the roles and the digits that it
// begins with.
func (v *vocabulary) skip(s string, roles role) string {
	for {
		s = strings.TrimLeft(s, "0123456789 \u3000")
		w, ok := v.begins(s, roles)
		if !ok {
			return s
		}
		s = s[len(w.text):]
	}
}
