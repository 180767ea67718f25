package token_test

import (
	"math"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/go-ego/gse"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/token"
)

func newTokenizer(t testing.TB) *token.Tokenizer {
	none := func(string) (uint8, error) { return 0, nil }
	l := lexicon.New(lexicon.Kinds{Action: none, Object: none})
	require.NoError(t, l.ReadNouns("nouns.tsv", "APP\tx\nApp\tx\nK粉\tx\n公安机关\tx\n嫌疑人\tx\n手机\tx\n机关\tx\n犯罪嫌疑人\tx\n"))
	require.NoError(t, l.ReadGrammar("grammar.tsv", "共\tadverb\n抓获\tverb\n的\tde\n"))
	return token.New(l)
}

func cutter(t *token.Tokenizer, text string) *token.Cutter {
	c := t.Cutter()
	c.Begin(text)
	return c
}

// cut returns the tokens of the stretches of a text that stand in brackets, known
// words marked by their use.
func cut(t testing.TB, marked string) []string {
	text := strings.NewReplacer("[", "", "]", "").Replace(marked)
	c := cutter(newTokenizer(t), text)
	at := 0
	for i, part := range strings.FieldsFunc(marked, func(r rune) bool { return r == '[' || r == ']' }) {
		if i%2 == 1 {
			c.Add(at, at+len(part))
		}
		at += len(part)
	}
	var tokens []string
	for _, token := range c.Cut(nil) {
		tokens = append(tokens, text[token.Start:token.End]+"/"+token.Word.Describe())
	}
	return tokens
}

func TestCut(t *testing.T) {
	tests := map[string]struct {
		marked string
		want   []string
	}{
		"several stretches": {
			"：[公安机关共]145[人的手机]8部",
			[]string{"公安机关/noun", "共/adverb", "人/?", "的/de", "手机/noun"},
		},
		"no word over the end of a stretch": {"：[公安]-[机关]", []string{"公/?", "安/?", "机关/noun"}},
		"words over the end of a line":      {"：[抓获犯罪\r\n嫌疑人]", []string{"抓获/verb", "犯罪\r\n嫌疑人/noun"}},
		"two cases of one word":             {"：[APP]，[App]，[app]，[k粉]，[K粉]", []string{"APP/noun", "App/noun", "app/?", "k粉/?", "K粉/noun"}},
		"characters that begin no word":     {"：[共机的手抓的共]", []string{"共/adverb", "机/?", "的/de", "手/?", "抓/?", "的/de", "共/adverb"}},
		"a character before letters":        {"：[的APP机]", []string{"的/de", "APP/noun", "机/?"}},
		"empty and blank":                   {"：[\n]，[手机]", []string{"手机/noun"}},
		"broken UTF-8":                      {"：[手\xe6\x9c机\xff手机]", []string{"手/?", "\xe6/?", "\x9c/?", "机/?", "\xff/?", "手机/noun"}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) { assert.Equal(t, tt.want, cut(t, tt.marked)) })
	}
}

// length is how far apart the ends of a way through a text are by the frequencies that
// gse knows of its words.
func length(s *gse.Segmenter, words []string) (sum float64) {
	const unknown = 32
	for _, word := range words {
		if frequency, _, ok := s.Find(strings.ToLower(word)); ok {
			sum += math.Log2(s.Dict.TotalFreq()) - math.Log2(frequency)
		} else {
			sum += unknown
		}
	}
	return sum
}

// FuzzCut holds what is cut together to what is cut alone, both to the text, and to
// what gse makes of it.
func FuzzCut(f *testing.F) {
	f.Add("公安机关共抓获犯罪嫌疑人，手机8部", 12, 30)
	f.Add("抓获犯罪\n嫌疑人\xe6\x9c APPK粉", 3, 7)
	f.Add("犯罪嫌疑人的手机关机，公安机关共抓获", 0, 9)
	tokenizer := newTokenizer(f)
	segmenter := tokenizer.Segmenter()
	lines := strings.NewReplacer("\r", "", "\n", "")
	f.Fuzz(func(t *testing.T, text string, a, b int) {
		a, b = min(max(a, 0), len(text)), min(max(b, 0), len(text))
		a, b = min(a, b), max(a, b)
		stretches := [][2]int{{0, a}, {a, b}, {b, len(text)}}
		together, alone := cutter(tokenizer, text), cutter(tokenizer, text)
		var want []token.Token
		var words, segments []string
		for _, s := range stretches {
			together.Add(s[0], s[1])
			alone.Add(s[0], s[1])
			want = alone.Cut(want)
			line := lines.Replace(text[s[0]:s[1]])
			for _, s := range segmenter.Segment([]byte(line)) {
				segments = append(segments, line[s.Start():s.End()])
			}
		}
		got := together.Cut(nil)
		require.Equal(t, want, got)
		for _, token := range got {
			words = append(words, lines.Replace(text[token.Start:token.End]))
		}
		// The halves of a character may meet where a line ends; and of two ways that are
		// equally short gse takes the one that its rounding favours, which depends on the
		// words before.
		if utf8.ValidString(text) && !slices.Equal(segments, words) {
			require.InDelta(t, length(&segmenter, segments), length(&segmenter, words), 1e-6, "%q %q", segments, words)
		}
		require.Equal(t, lines.Replace(text), strings.Join(words, ""))
	})
}
