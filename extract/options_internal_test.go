package extract

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/table"
	"github.com/tongbao-go/tongbao/extract/internal/token"
)

// FuzzWithWords holds lines of words, whatever they are, to an error that names file
// and line, or else to an Extractor that finds the words and reads any text.
func FuzzWithWords(f *testing.F) {
	x := newExtractor(f)
	f.Add("action\t电鱼\tcommit\nnoun\t电鱼设备\tdevice\t设备\n", "共电鱼3起,查获电鱼设备12套")
	f.Add("# mine\r\n\nnoun\tAPP\twebsite\nnoun\tapp\twebsite\n", "APP3个app4个")
	f.Add("noun\t\xff\tcase\n", "\xff3起")
	f.Add("noun\t，\tcase\nnoun\t3\tcase\n", "3，3起")
	f.Add("noun\ta\tb\tc\td", "")
	f.Fuzz(func(t *testing.T, lines, text string) {
		s := settings{lexicon: lexicon.New(lexicon.Kinds{Action: parseAction, Object: parseObject})}
		if err := WithWords("my.tsv", strings.NewReader(lines))(&s); err != nil {
			var wrong *table.Error
			require.True(t, errors.As(err, &wrong), "%v", err)
			require.Equal(t, "my.tsv", wrong.File)
			require.LessOrEqual(t, wrong.Line, strings.Count(lines, "\n")+1)
			return
		}
		y := &Extractor{
			lexicon: s.lexicon, tokenizer: token.New(s.lexicon),
			folder: x.folder, settings: x.settings, gazetteer: x.gazetteer,
		}
		for _, w := range s.lexicon.Words() {
			require.Same(t, w, s.lexicon.Lookup(w.Text))
			y.Extract(w.Text + "3起" + w.Text)
		}
		y.Extract(text)
	})
}
