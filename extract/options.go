package extract

import (
	"fmt"
	"io"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
)

// Option changes the Extractor that New returns.
type Option func(*settings) error

// settings is what options can change.
type settings struct {
	lexicon *lexicon.Lexicon
	place   string
}

// mostWords bounds how many bytes of extra words are read. In memory they take about
// twenty times as much.
const mostWords = 2 << 20

// WithWords adds words, one a line, columns separated by tabs, lines that begin
// with # being comments:
//
//	action	电鱼	commit
//	noun	电鱼设备	device	设备
//
// The first column is action or noun, the third a kind as ActionKind and
// ObjectKind name it, the fourth, for a noun, the word it ends on where that is
// shorter. A word of the embedded tables is replaced. At most 2 MB are read, and
// words of at most 40 characters. Name stands for the source in errors, which carry
// the line.
func WithWords(name string, lines io.Reader) Option {
	return func(s *settings) error {
		text, err := io.ReadAll(io.LimitReader(lines, mostWords+1))
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if len(text) > mostWords {
			return fmt.Errorf("%s: more than %d bytes of words; leave out what bulletins do not use", name, mostWords)
		}
		return s.lexicon.ReadExtra(name, string(text))
	}
}

// WithPlace sets the place of figures whose text names none: a full path as
// 四川省/广元市, or a name.
func WithPlace(place string) Option {
	return func(s *settings) error {
		s.place = place
		return nil
	}
}
