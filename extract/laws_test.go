package extract_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// FuzzExtract states what holds for every text, however little it resembles a
// bulletin: metrics come in order, and what they hold is in the text.
func FuzzExtract(f *testing.F) {
	x, err := extract.New()
	require.NoError(f, err)
	f.Add("抓获犯罪嫌疑人145人,扣押冻结涉赌资金6900余万元")
	f.Add("其中:一、破获案件3起,同比上升5%;(二)共计约2.5吨,每人500元至800元")
	f.Add("\xff3名\u2028嫌疑人\r\n的的2人的“”（")
	f.Fuzz(func(t *testing.T, text string) { assertLaws(t, x.Extract(text)) })
}

// TestWordsInAnyOrder holds what FuzzExtract states to sentences of the words that
// the engine knows, which fuzzing would not find.
func TestWordsInAnyOrder(t *testing.T) {
	x, err := extract.New()
	require.NoError(t, err)
	words := knownWords(t)
	random := rand.New(rand.NewPCG(20, 18))
	for range 4000 {
		assertLaws(t, x.Extract(randomSentence(random, words)))
	}
}

func knownWords(t *testing.T) []string {
	t.Helper()
	var words []string
	for _, file := range []string{"actions.tsv", "grammar.tsv", "nouns.tsv", "settings.tsv", "periods.tsv"} {
		for line := range strings.Lines(lexicon.Text(file)) {
			if word, _, found := strings.Cut(line, "\t"); found && line[0] != '#' {
				words = append(words, word)
			}
		}
	}
	return words
}

// between is what stands between words: most often nothing, a figure or a mark.
var between = []string{"", "", "", "的", "3名", "12起", "5万余元", "8.5公斤", "一批", "3.2%", "每人500元",
	"20至30部", "，", "、", "。", "；", "：", "“", "”", "（", "）", "及", "其中", "共计", "\n"}

func randomSentence(random *rand.Rand, words []string) string {
	var sentence strings.Builder
	for range 2 + random.IntN(12) {
		sentence.WriteString(words[random.IntN(len(words))])
		sentence.WriteString(between[random.IntN(len(between))])
	}
	return sentence.String()
}

func assertLaws(t *testing.T, b *extract.Bulletin) {
	t.Helper()
	end := 0
	for i, m := range b.Metrics {
		require.LessOrEqual(t, end, m.Span.Start, "figures of %q overlap", b.Text)
		end = m.Span.End
		require.Equal(t, b.Text[m.Span.Start:end], m.Text)
		assert.LessOrEqual(t, m.Sentence.Start, m.Span.Start, "sentence of %s in %q", m.Text, b.Text)
		assert.GreaterOrEqual(t, m.Sentence.End, end, "sentence of %s in %q", m.Text, b.Text)
		assert.Contains(t, m.Object.Text, m.Object.Head, "head of %s in %q", m.Text, b.Text)
		for _, link := range []extract.Link{m.PartOf, m.CompareOf, m.Repeats} {
			to, linked := link.Index()
			assert.False(t, linked && (to == i || to >= len(b.Metrics)), "link of %s in %q", m.Text, b.Text)
		}
	}
}
