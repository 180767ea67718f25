package main

import (
	"cmp"
	_ "embed"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/table"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// How many words to take. More of them change next to nothing in what is found (a word
// that no list knows is read as a noun) and each costs microseconds at the start.
const (
	frequent = 2000 // the most frequent words of two to four characters
	domain   = 2500 // and then those of this domain, rare places aside
	guarding = 200  // and all at least so frequent that hold a short verb or function word
)

// domainRunes are characters of which words of police, courts, customs and markets are
// made.
const domainRunes = "警罪案犯毒赌诈骗盗窃赃罚诉讼刑法狱捕押枪弹药械税缉走私货烟酒油车船舶卡账户网络电机证票据款金银币" +
	"资企司厂店商贸局厅院署检查监管督纪违禁污染废环渔林鱼兽禽鸟食品物运输港岸境救灾险患伤亡疫队员者团党委政审判裁执权益版假伪劣欺贪贿腐"

// numerals are not tokens: numbers are found before words are.
const numerals = "〇零一二两三四五六七八九十百千万亿兆廿卅"

//go:embed corrections.tsv
var corrections string

// chooser knows which words to leave out, and corrects the source.
type chooser struct {
	known     map[string]bool   // words of the other tables
	short     string            // verbs and function words of one character
	corrected map[string]string // word to part of speech, "-" to leave it out
}

func newChooser() (*chooser, error) {
	c := &chooser{known: map[string]bool{}, corrected: map[string]string{}}
	for _, file := range []string{"actions.tsv", "nouns.tsv", "grammar.tsv"} {
		for row, err := range table.Rows(file, lexicon.Text(file), 3) {
			if err != nil {
				return nil, err
			}
			word := row.Cells[0]
			c.known[word] = true
			if file != "nouns.tsv" && utf8.RuneCountInString(word) == 1 {
				c.short += word
			}
		}
	}
	for row, err := range table.Rows("corrections.tsv", corrections, 2) {
		if err != nil {
			return nil, err
		}
		c.corrected[row.Cells[0]] = row.Cells[1]
	}
	return c, nil
}

// choose returns the words to keep, sorted by their bytes.
func (c *chooser) choose(entries []entry) []entry {
	entries = slices.DeleteFunc(entries, func(e entry) bool { return !c.admits(e) })
	slices.SortFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(b.frequency, a.frequency), cmp.Compare(a.word, b.word))
	})
	chosen := c.corrections()
	common, special := 0, 0
	for _, e := range entries {
		switch {
		case common < frequent && utf8.RuneCountInString(e.word) <= 4:
			common++
		case special < domain && !e.place && strings.ContainsAny(e.word, domainRunes):
			special++
		case e.frequency >= guarding && strings.ContainsAny(e.word, c.short):
		default:
			continue
		}
		chosen = append(chosen, e)
	}
	slices.SortFunc(chosen, func(a, b entry) int { return cmp.Compare(a.word, b.word) })
	return chosen
}

// corrections returns the corrected words to keep, whatever their frequency.
func (c *chooser) corrections() []entry {
	var kept []entry
	for word, pos := range c.corrected {
		if pos != "-" && !c.known[word] {
			kept = append(kept, entry{word: word, pos: pos})
		}
	}
	return kept
}

// admits reports whether an entry may be chosen at all.
func (c *chooser) admits(e entry) bool {
	n := utf8.RuneCountInString(e.word)
	return e.pos != "" && n >= 2 && n <= 6 && !c.known[e.word] && c.corrected[e.word] == "" &&
		!strings.ContainsAny(e.word, numerals) && !strings.ContainsFunc(e.word, notHan)
}

func notHan(r rune) bool { return !unicode.Is(unicode.Han, r) }
