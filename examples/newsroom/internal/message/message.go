package message

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"strings"
)

//go:embed messages.tsv
var table string

// Languages are those that the program speaks, the default first.
var Languages = []string{"zh", "en"}

// Catalogue holds the messages of one language by their keys.
type Catalogue struct {
	Language string
	words    map[string]string
}

// For returns the catalogue of a language.
func For(language string) (Catalogue, error) {
	column := slices.Index(Languages, language)
	if column < 0 {
		return Catalogue{}, fmt.Errorf("-lang %q: choose one of %s", language, strings.Join(Languages, ", "))
	}
	c := Catalogue{language, map[string]string{}}
	for line := range strings.Lines(table) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(fields) == 3 && !strings.HasPrefix(line, "#") {
			c.words[fields[0]] = fields[1+column]
		}
	}
	return c, nil
}

// Say returns a message with its arguments filled in as by fmt.Sprintf. A key
// that has none is returned itself.
func (c Catalogue) Say(key string, args ...any) string {
	words, ok := c.words[key]
	if !ok {
		return key
	}
	if len(args) == 0 {
		return words
	}
	return fmt.Sprintf(words, args...)
}

// Has reports whether a key has a message.
func (c Catalogue) Has(key string) bool {
	_, ok := c.words[key]
	return ok
}

// Under returns the messages whose keys begin with prefix, by the rest of the key.
func (c Catalogue) Under(prefix string) map[string]string {
	under := map[string]string{}
	for key, words := range c.words {
		if rest, ok := strings.CutPrefix(key, prefix); ok {
			under[rest] = words
		}
	}
	return under
}

// Error is an error that can be told in any of the languages. As an error it is
// told in English.
type Error struct {
	Key  string
	Args []any
}

// Errorf returns the error of a key.
func Errorf(key string, args ...any) error { return &Error{key, args} }

func (e *Error) Error() string {
	english, err := For("en")
	if err != nil {
		return e.Key
	}
	return english.Say(e.Key, e.Args...)
}

// Tell returns an error in the catalogue's language, where it has one.
func (c Catalogue) Tell(err error) string {
	var e *Error
	if errors.As(err, &e) {
		return c.Say(e.Key, e.Args...)
	}
	return err.Error()
}
