// Package lexicon holds the words that the engine works with, read from the
// project's tables and from lines that a program adds.
package lexicon

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/table"
)

// Kinds reads the names of kinds; a name that is not one is an error.
type Kinds struct {
	Action, Object func(name string) (uint8, error)
}

// Lexicon is a set of words. It is not changed after it is built.
type Lexicon struct {
	byText      map[string]*Word
	words       []*Word // as they were read
	spare       []Word  // room for those to come
	kinds       Kinds
	forces      map[uint8]government
	classifiers map[string]Set
}

// government is how the verbs of one kind govern figures.
type government struct {
	force   Force
	objects Set
}

// New returns an empty lexicon for the given kinds.
func New(kinds Kinds) *Lexicon {
	const expected = 18000
	return &Lexicon{
		byText:      make(map[string]*Word, expected),
		words:       make([]*Word, 0, expected),
		kinds:       kinds,
		forces:      map[uint8]government{},
		classifiers: map[string]Set{},
	}
}

// Lookup returns the word with that text, or nil.
func (l *Lexicon) Lookup(text string) *Word { return l.byText[text] }

// Words returns all words, those of each table in its order. They are not to be
// changed.
func (l *Lexicon) Words() []*Word { return l.words }

// word returns the word with that text, new if there is none.
func (l *Lexicon) word(text string) *Word {
	w := l.byText[text]
	if w == nil {
		w = l.room()
		w.Text = text
		l.byText[text] = w
		l.words = append(l.words, w)
	}
	return w
}

// room returns a new Word, cut from many that are allocated at once.
func (l *Lexicon) room() *Word {
	if len(l.spare) == 0 {
		l.spare = make([]Word, 1024)
	}
	w := &l.spare[0]
	l.spare = l.spare[1:]
	return w
}

// Classifier returns the kinds of objects that a unit counts; the zero Set is
// every kind.
func (l *Lexicon) Classifier(unit string) Set { return l.classifiers[unit] }

// ReadForces reads how the verbs of each action kind govern: kind, force,
// objects. It comes before the actions.
func (l *Lexicon) ReadForces(file, text string) error {
	return l.read(file, text, 3, func(cells []string) error {
		kind, err := l.kinds.Action(cells[0])
		if err != nil {
			return err
		}
		force, err := parseForce(cells[1])
		if err != nil {
			return err
		}
		objects, err := l.objects(cells[2])
		l.forces[kind] = government{force, objects}
		return err
	})
}

// ReadClassifiers reads what classifiers count: unit, object kinds.
func (l *Lexicon) ReadClassifiers(file, text string) error {
	return l.read(file, text, 2, func(cells []string) (err error) {
		l.classifiers[cells[0]], err = l.objects(cells[1])
		return err
	})
}

// objects reads a list of object kinds.
func (l *Lexicon) objects(list string) (set Set, err error) {
	if list == "" {
		return 0, nil
	}
	for name := range strings.SplitSeq(list, ",") {
		kind, err := l.kinds.Object(name)
		if err != nil {
			return 0, err
		}
		set |= 1 << kind
	}
	return set, nil
}

// ReadActions reads a table of verbs: word, kind, phrase.
func (l *Lexicon) ReadActions(file, text string) error {
	return l.read(file, text, 3, func(cells []string) error {
		return l.addAction(l.word(cells[0]), cells[1])
	})
}

func (l *Lexicon) addAction(w *Word, kindName string) error {
	kind, err := l.kinds.Action(kindName)
	if err != nil {
		return err
	}
	w.Uses, w.Action = w.Uses|Action, kind
	w.Force, w.Objects = l.forces[kind].force, l.forces[kind].objects
	return nil
}

// ReadNouns reads a table of nouns: word, kind, head.
func (l *Lexicon) ReadNouns(file, text string) error {
	return l.read(file, text, 3, func(cells []string) error {
		return l.addNoun(l.word(cells[0]), cells[1], cells[2])
	})
}

func (l *Lexicon) addNoun(w *Word, kindName, head string) error {
	kind, err := l.kinds.Object(kindName)
	if err != nil {
		return err
	}
	if !strings.HasSuffix(w.Text, head) {
		return fmt.Errorf("the head %q does not end the word %q", head, w.Text)
	}
	w.Uses, w.Object, w.Head = w.Uses|Noun, kind, head
	return nil
}

// ReadExtra reads words that a program adds: action or noun, word, kind, head.
// They replace what the tables say of them.
func (l *Lexicon) ReadExtra(file, text string) error {
	return l.read(file, text, 4, func(cells []string) error {
		if err := checkWord(cells[1]); err != nil {
			return err
		}
		w := l.word(strings.Clone(cells[1]))
		*w = Word{Text: w.Text}
		switch cells[0] {
		case "action":
			return l.addAction(w, cells[2])
		case "noun":
			return l.addNoun(w, cells[2], strings.Clone(cells[3]))
		}
		return fmt.Errorf("the first column is %q; make it action or noun", cells[0])
	})
}

// mostCharacters bounds a word; the tokenizer looks for words at every character.
const mostCharacters = 40

// checkWord returns what is wrong with a word that a program adds, if anything is.
func checkWord(word string) error {
	switch {
	case word == "":
		return fmt.Errorf("the second column is empty; put a word there")
	case !utf8.ValidString(word):
		return fmt.Errorf("the word %q is not UTF-8; convert the file", word)
	case strings.TrimSpace(word) != word || strings.ContainsFunc(word, unicode.IsControl):
		return fmt.Errorf("the word %q has white space around it or controls in it; take them out", word)
	case utf8.RuneCountInString(word) > mostCharacters:
		return fmt.Errorf("the word has more than %d characters; name a shorter one", mostCharacters)
	}
	return nil
}

// ReadGrammar reads a table of function words: word, uses.
func (l *Lexicon) ReadGrammar(file, text string) error {
	return l.read(file, text, 2, func(cells []string) error {
		w := l.word(cells[0])
		for name := range strings.SplitSeq(cells[1], ",") {
			use, ok := parseUse(name)
			if !ok {
				return fmt.Errorf("unknown use %q", name)
			}
			w.Uses |= use
		}
		return nil
	})
}

// ReadWords reads a general list: word, part of speech. It adds no use to a word
// that a table of its own knows.
func (l *Lexicon) ReadWords(file, text string) error {
	return l.read(file, text, 2, func(cells []string) error {
		if w := l.word(cells[0]); w.Uses == 0 {
			w.Uses = partOfSpeech(cells[1])
		}
		return nil
	})
}

// partOfSpeech maps the tags of the general list to uses; a word of another tag
// only keeps its characters together.
func partOfSpeech(tag string) Use {
	switch tag {
	case "v":
		return Verb
	case "n":
		return Nominal
	case "a":
		return Nominal | Adjective
	case "d":
		return Adverb
	case "p":
		return Preposition
	case "c":
		return Conjunction
	case "t":
		return Time
	}
	return 0
}

// read hands every row to enter and gives its errors file and line.
func (l *Lexicon) read(file, text string, columns int, enter func(cells []string) error) error {
	return table.Each(file, text, columns, enter)
}
