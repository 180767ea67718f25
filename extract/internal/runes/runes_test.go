package runes_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

func setOf(characters string) *runes.Set {
	s := new(runes.Set)
	for _, r := range characters {
		s.Add(r)
	}
	return s
}

func TestSet(t *testing.T) {
	s := setOf("截自2é年\uFFFD")
	for _, r := range "截自2é年\uFFFD" {
		assert.True(t, s.Has(r), "%c", r)
	}
	for _, r := range "戴白3e\x00𠮷" {
		assert.False(t, s.Has(r), "%c", r)
	}
	assert.False(t, s.Has(-1))
	s.Add('𠮷')
	assert.True(t, s.Has('𠮷'))
	assert.True(t, s.Has('𡈽'), "one beyond the basic plane stands for all")
}

func TestSetNext(t *testing.T) {
	s := setOf("月2")
	tests := []struct {
		text string
		at   int
		want int
	}{
		{"截至6月底", 0, 7},
		{"截至6月底", 7, 7},
		{"截至6月底", 10, 13},
		{"abc2", 0, 3},
		{"\xe6\x9c月", 0, 2},
		{"\xed\xa0\x80月", 0, 3},
		{"é月", 0, 2},
		{"", 0, 0},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, s.Next(test.text, test.at), "%q from %d", test.text, test.at)
	}
}

func TestOpenings(t *testing.T) {
	var o runes.Openings
	for _, word := range []string{"截至", "截至目前", "自", "2018年", "𠮷林"} {
		o.Add(word)
	}
	text := "截止于截至自2019年2018年𠮷日𠮷林截"
	var found []string
	for at := o.Next(text, 0); at < len(text); {
		_, size := utf8.DecodeRuneInString(text[at:])
		next := o.Next(text, at+size)
		found = append(found, text[at:next])
		at = next
	}
	assert.Equal(t, []string{"截至", "自", "2019年", "2018年𠮷日", "𠮷林截"}, found)
}

// TestSurvey holds one pass for several tables to a pass for each.
func TestSurvey(t *testing.T) {
	var dates, bodies, marks runes.Openings
	for table, words := range map[*runes.Openings]string{&dates: "截至 自 2018年", &bodies: "公安局 自来水公司 𠮷林", &marks: "， 。"} {
		for _, word := range strings.Fields(words) {
			table.Add(word)
		}
	}
	text := "自来水，自2018年截至2019年。公安\xff公安厅、𠮷日自"
	starts := make([]runes.Starts, 3)
	runes.NewSurvey(&dates, &bodies, &marks).Append(starts, text)
	assert.Equal(t, []runes.Starts{dates.All(text), bodies.All(text), marks.All(text)}, starts)
	assert.NotEmpty(t, starts[0])
}

func TestStarts(t *testing.T) {
	starts := runes.Starts{3, 9, 12}
	assert.True(t, starts.Any(9, 10))
	assert.False(t, starts.Any(4, 9))
	assert.False(t, starts.Any(13, 20))
	assert.Equal(t, 9, starts.Next(4, 20))
	assert.Equal(t, runes.Starts{9, 12}, starts)
	assert.Equal(t, 10, starts.Next(10, 10))
	assert.Equal(t, 20, starts.Next(13, 20))
}

func TestMap(t *testing.T) {
	var m runes.Map[int]
	assert.Zero(t, m.At('公'))
	for i, r := range []rune{0, 'a', '公', '𠮷', utf8.MaxRune} {
		*m.Of(r) = i + 1
	}
	for i, r := range []rune{0, 'a', '公', '𠮷', utf8.MaxRune} {
		assert.Equal(t, i+1, m.At(r), "%c", r)
	}
	for _, r := range []rune{-1, 'b', '安', '𠮸', utf8.MaxRune + 1} {
		assert.Zero(t, m.At(r), "%c", r)
	}
}

func TestIndex(t *testing.T) {
	var x runes.Index[string]
	assert.Empty(t, x.At('公'))
	for _, w := range []string{"公安", "公安局", "a", "𠮷林"} {
		r, _ := utf8.DecodeRuneInString(w)
		list := x.Of(r)
		*list = append(*list, w)
	}
	assert.Equal(t, []string{"公安", "公安局"}, x.At('公'))
	assert.Equal(t, []string{"a"}, x.At('a'))
	assert.Equal(t, []string{"𠮷林"}, x.At('𠮷'))
	assert.Empty(t, x.At('b'))
	assert.Empty(t, x.At(-1))
	assert.Empty(t, x.At(utf8.MaxRune))
}

// FuzzSetNext holds Next to what a loop over the characters finds.
func FuzzSetNext(f *testing.F) {
	for _, seed := range []string{"截至6月底", "\xe6\x9c月", "\xed\xa0\x80月", "\xe0\x80\x80", "𠮷", "\uFFFD", ""} {
		f.Add(seed, "月𠮷\uFFFD\ue000")
	}
	f.Fuzz(func(t *testing.T, text, members string) {
		s := setOf(members)
		at := s.Next(text, 0)
		for i, r := range text {
			if s.Has(r) {
				require.Equal(t, i, at)
				_, size := utf8.DecodeRuneInString(text[i:])
				at = s.Next(text, i+size)
			}
		}
		require.Equal(t, len(text), at)
	})
}

// FuzzOpenings holds Next to what asking at every character finds.
func FuzzOpenings(f *testing.F) {
	for _, seed := range []string{"截止于截至自2019年2018年𠮷日𠮷林截", "\xe6\x9c截至", "\xed\xa0\x80自", "a自", "𠮷", "\uFFFD", ""} {
		f.Add(seed, "截至", "自")
	}
	f.Fuzz(func(t *testing.T, text, long, short string) {
		var o runes.Openings
		o.Add(long)
		o.Add(short)
		for at := 0; at < len(text); {
			first, size := utf8.DecodeRuneInString(text[at:])
			second, _ := utf8.DecodeRuneInString(text[at+size:])
			rest := o.Next(text, at)
			require.Equal(t, o.Opens(first, second), rest == at)
			for _, word := range []string{long, short} {
				if word != "" && utf8.ValidString(word) && strings.HasPrefix(text[at:], word) {
					require.Equal(t, at, rest)
				}
			}
			at += size
		}
	})
}

func TestPairs(t *testing.T) {
	var p runes.Pairs
	assert.Zero(t, p.At('抓', '获'))
	words := []rune("抓获犯罪嫌疑人手机公安局长")
	for i := range words[1:] {
		for _, second := range words {
			*p.Of(words[i], second) = uint32(i)<<16 | uint32(second)
		}
	}
	for i := range words[1:] {
		assert.Equal(t, uint32(i)<<16|'人', p.At(words[i], '人'))
		assert.Zero(t, p.At(words[i], '共'))
	}
	assert.Zero(t, p.At('共', '人'))
}
