package extract_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
	"github.com/tongbao-go/tongbao/extract/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

// FuzzExtract states what holds for every text, however little it resembles a
// bulletin: metrics come in order, what they hold is in the text, and they are the
// same each time, wherever they are looked for and whatever follows.
func FuzzExtract(f *testing.F) {
	x, err := extract.New()
	require.NoError(f, err)
	for _, paragraph := range sampleParagraphs(f) {
		f.Add(paragraph)
	}
	for _, nasty := range nasties() {
		f.Add(nasty)
	}
	f.Fuzz(func(t *testing.T, text string) {
		b := x.Extract(text)
		assertLaws(t, b)
		assertSame(t, x, b)
		assertAppended(t, x, text)
		assertRecords(t, b)
		for _, finding := range b.Audit() {
			for _, figure := range finding.Metrics {
				require.Less(t, figure, len(b.Metrics), "%q", text)
			}
		}
		require.NotPanics(t, func() { _ = x.Explain(text).String() }, "%q", text)
	})
}

// nasties are texts that have little to do with bulletins.
func nasties() []string {
	return []string{
		"", "\n", "\ufeff", "0", "一", "万", "年", "其中", "的", "“", "）", "\xff", "\xe6\x9c", "\x00",
		"抓获犯罪嫌疑人145人,扣押冻结涉赌资金6900余万元",
		"其中:一、破获案件3起,同比上升5%;(二)共计约2.5吨,每人500元至800元",
		"\xff3名\u2028嫌疑人\r\n的的2人的“”（",
		"((((（（（（【【“““3人”””】】））））))))",
		"1,1,1,1,1,1,1人、2、3和4起", "9999999999999999999999999999999999999999人", "一一一一一一十百千万亿兆起",
		"3\r4\r\n5\n\n6人", "抓\n获3\n人，其\n中2人", "１２３４５．６７％", "-3.5%至+7%", "3人3人3人3人", "０人零人〇起",
		"K粉3克APP5个ａｐｐ6个", "𠮷𠮷抓获3名𠮷", "抓获3名e\u0301嫌疑人", "\u202e抓获3人\u202c", "|3人|5起|\n|4|6|", "3\t4\t5人",
		"发布于0000年0月0日\n2018-02-30\n2018年13月45日抓获3人", "截至9999年12月31日，抓获3人。同年1月，5人",
		"http://a.b/?3人=5起&c=6名", "新华社北京1月1日电 3人", "共3人，其中共2人，其中共1人，其中0人，比3人多2人，同比下降100%。",
		"查处违法:、占用应急车道56起。", "当天的一次袭击中打死两名成员。",
	}
}

// assertSame holds a second reading, in another goroutine, to the first.
func assertSame(t *testing.T, x *extract.Extractor, b *extract.Bulletin) {
	t.Helper()
	again := make(chan *extract.Bulletin)
	go func() { again <- x.Extract(b.Text) }()
	require.Equal(t, b, <-again)
}

// unrelated is a paragraph that names no figure, day, place or body.
const unrelated = "\n\n请大家提高警惕，不要轻信陌生人的话。"

// assertAppended holds the figures of a statement to what they were before a
// paragraph was appended. Their settings may change: the end of a text may date it.
func assertAppended(t *testing.T, x *extract.Extractor, text string) {
	t.Helper()
	b := x.Extract(text + "。")
	longer := x.Extract(b.Text + unrelated)
	require.Len(t, longer.Metrics, len(b.Metrics), "%q", text)
	for i, m := range b.Metrics {
		n := longer.Metrics[i]
		require.Equal(t, [...]any{m.Text, m.Span, m.Quantity, m.Action, m.Object, m.Indicator, m.Role, m.PartOf, m.CompareOf},
			[...]any{n.Text, n.Span, n.Quantity, n.Action, n.Object, n.Indicator, n.Role, n.PartOf, n.CompareOf}, "%q", text)
	}
}

// assertRecords holds what is read back of the records to what was written.
func assertRecords(t *testing.T, b *extract.Bulletin) {
	t.Helper()
	for r := range b.Records() {
		written, err := json.Marshal(r)
		require.NoError(t, err)
		var read extract.Record
		require.NoError(t, json.Unmarshal(written, &read), "%s", written)
		again, err := json.Marshal(read)
		require.NoError(t, err)
		if utf8.ValidString(b.Text) { // JSON has no other text
			require.Equal(t, string(written), string(again))
		}
		require.Equal(t, utf8.RuneCountInString(b.Text[:r.ByteStart]), r.Start)
		require.Equal(t, utf8.RuneCountInString(r.Text), r.End-r.Start)
	}
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
	assertSections(t, b)
	end := 0
	for i, m := range b.Metrics {
		require.LessOrEqual(t, end, m.Span.Start, "figures of %q overlap", b.Text)
		end = m.Span.End
		require.Equal(t, b.Text[m.Span.Start:end], m.Text)
		assert.LessOrEqual(t, m.Sentence.Start, m.Span.Start, "sentence of %s in %q", m.Text, b.Text)
		assert.GreaterOrEqual(t, m.Sentence.End, end, "sentence of %s in %q", m.Text, b.Text)
		assert.Contains(t, m.Object.Text, m.Object.Head, "head of %s in %q", m.Text, b.Text)
		assert.Less(t, m.Section, len(b.Sections), "section of %s in %q", m.Text, b.Text)
		assert.False(t, m.Period.End != extract.Date{} && m.Period.Start.String() > m.Period.End.String(), "period of %s in %q", m.Text, b.Text)
		assertBounds(t, b, m.Quantity)
		for _, link := range []extract.Link{m.PartOf, m.CompareOf, m.Repeats} {
			to, linked := link.Index()
			assert.False(t, linked && (to == i || to >= len(b.Metrics)), "link of %s in %q", m.Text, b.Text)
		}
		first, repeats := m.Repeats.Index()
		assert.False(t, repeats && first >= i, "repeat of %s in %q", m.Text, b.Text)
	}
}

func assertBounds(t *testing.T, b *extract.Bulletin, q units.Quantity) {
	t.Helper()
	assert.False(t, q.Low.Valid && q.Low.Decimal.GreaterThan(q.Value), "lower bound of %s in %q", q, b.Text)
	assert.False(t, q.High.Valid && q.High.Decimal.LessThan(q.Value), "upper bound of %s in %q", q, b.Text)
}

// assertSections holds the sections to a tree whose root is the whole text.
func assertSections(t *testing.T, b *extract.Bulletin) {
	t.Helper()
	require.NotEmpty(t, b.Sections)
	require.Equal(t, extract.Span{Start: 0, End: len(b.Text)}, b.Sections[0].Span)
	for i, s := range b.Sections {
		around := b.Sections[s.Parent].Span
		assert.True(t, s.Parent < i || i == 0 && s.Parent == 0, "parent of section %d in %q", i, b.Text)
		assert.True(t, around.Start <= s.Span.Start && s.Span.End <= around.End, "section %d in %q", i, b.Text)
	}
	for _, w := range b.Warnings {
		assert.NotEmpty(t, w.Span.In(b.Text), "warning %q", w.Message)
	}
}
