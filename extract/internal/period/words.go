package period

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
	"github.com/tongbao-go/tongbao/extract/internal/table"
)

// use is what a word of the table serves for; a word may serve for several.
type use uint32

const (
	years     use = 1 << iota // a year counted from that of the publication: 去年
	sameYear                  // the year stated before: 同年
	month                     // a month counted from that of the publication: 上月
	months                    // a stretch of a year: 三季度
	leading                   // before a number of months: 前
	yearPart                  // behind a year, a stretch of it: 初
	monthPart                 // behind a month, a stretch of it: 中旬
	day                       // behind a day: 日
	and                       // between days: 及
	clock                     // a part of the day: 凌晨
	until                     // 截至
	now                       // behind until, the day of publication: 目前
	recent                    // behind until, some day before it: 日前
	since                     // 自
	onward                    // 以来
	before                    // behind a point, ends on it: 前
	after                     // behind a point, begins on it: 后
	to                        // between the ends of a span: 至
	during                    // 期间
	amid                      // behind an action: 中
	likewise                  // behind a point, the same stretch of another year: 同期
	lately                    // before a count of years: 近
	count                     // of years, 0 if vague: 几
	excess                    // behind a month, makes a duration of it: 有余
	plan                      // a five-year plan by its first year: 十三五
	action                    // what a period may be named by: 行动
	modifier                  // stands before an action: 专项
	begun                     // stands between an action and 以来: 开展
	announce                  // what is told on a day: 获悉
	beside                    // the point behind it is no period: 比, 发布于

	numeral // no word of the table: a digit or Chinese numeral
	quote   // nor this: an opening quotation mark
)

var useNames = [...]string{
	"year", "same-year", "month", "months", "leading", "year-part", "month-part", "day", "and", "clock", "until", "now", "recent",
	"since", "onward", "before", "after", "to", "during", "amid", "likewise",
	"lately", "count", "excess", "plan", "action", "modifier", "begun", "announce", "beside",
}

func parseUses(names string) (use, error) {
	var u use
	for name := range strings.SplitSeq(names, ",") {
		i := slices.Index(useNames[:], name)
		if i < 0 {
			return 0, fmt.Errorf("%q is no use; the uses are %s", name, strings.Join(useNames[:], ", "))
		}
		u |= 1 << i
	}
	return u, nil
}

// word is an entry of the table.
type word struct {
	text        string
	uses        use
	first, last int      // its numbers, such as the months 1 to 6 of 上半年
	notBehind   []string // not itself right behind one of these
	notBefore   []string // nor right before one of these
}

// words is a table of words by their first and by their last character, the longest
// first.
type words struct {
	byFirst, byLast runes.Index[*word]
	opens           runes.Map[use] // the uses of all that may begin with a character
	openings        runes.Openings // where an expression, or the word that ends one, may begin
	ends            runes.Set      // of clauses
}

func newWords(file, text string) (*words, error) {
	ws := new(words)
	err := table.Each(file, text, 5, func(cells []string) error {
		w, err := newWord(cells)
		if err != nil {
			return err
		}
		ws.add(w)
		return nil
	})
	for _, c := range digitsAndNumerals {
		ws.open(string(c), numeral)
	}
	for _, c := range openingQuotes {
		ws.open(string(c), quote)
	}
	for _, c := range clauseEnds {
		ws.ends.Add(c)
	}
	return ws, err
}

func newWord(cells []string) (*word, error) {
	uses, err := parseUses(cells[1])
	if err != nil {
		return nil, err
	}
	w := &word{text: cells[0], uses: uses, notBehind: strings.Fields(cells[3]), notBefore: strings.Fields(cells[4])}
	if cells[2] == "" {
		return w, nil
	}
	from, to, isRange := strings.Cut(cells[2], "..")
	if w.first, err = strconv.Atoi(from); err != nil {
		return nil, fmt.Errorf("%q is no number", from)
	}
	w.last = w.first
	if isRange {
		if w.last, err = strconv.Atoi(to); err != nil {
			return nil, fmt.Errorf("%q is no number", to)
		}
	}
	return w, nil
}

func (ws *words) add(w *word) {
	first, _ := utf8.DecodeRuneInString(w.text)
	last, _ := utf8.DecodeLastRuneInString(w.text)
	for _, list := range []*[]*word{ws.byFirst.Of(first), ws.byLast.Of(last)} {
		*list = append(*list, w)
		slices.SortStableFunc(*list, func(a, b *word) int { return cmp.Compare(len(b.text), len(a.text)) })
	}
	ws.open(w.text, w.uses)
}

// first are the uses of what an expression begins with.
const first = years | sameYear | month | months | leading | until | since | lately | count | plan | numeral | quote

// open notes what a word may begin.
func (ws *words) open(word string, u use) {
	c, _ := runes.Decode(word, 0)
	*ws.opens.Of(c) |= u
	if u&(first|during|amid|onward) != 0 {
		ws.openings.Add(word)
	}
}

// at returns the longest word of a use that begins at a byte of text, nil if there
// is none.
func (ws *words) at(text string, at int, u use) *word {
	r, _ := runes.Decode(text, at)
	if ws.opens.At(r)&u == 0 {
		return nil
	}
	for _, w := range ws.byFirst.At(r) {
		if w.uses&u != 0 && strings.HasPrefix(text[at:], w.text) && w.fits(text, at, at+len(w.text)) {
			return w
		}
	}
	return nil
}

// endingAt returns the longest word of a use that ends at a byte of text.
func (ws *words) endingAt(text string, end int, u use) *word {
	r, _ := utf8.DecodeLastRuneInString(text[:end])
	for _, w := range ws.byLast.At(r) {
		if w.uses&u != 0 && strings.HasSuffix(text[:end], w.text) && w.fits(text, end-len(w.text), end) {
			return w
		}
	}
	return nil
}

// fits reports whether nothing around the word makes it part of another.
func (w *word) fits(text string, start, end int) bool {
	return !slices.ContainsFunc(w.notBehind, func(s string) bool { return strings.HasSuffix(text[:start], s) }) &&
		!slices.ContainsFunc(w.notBefore, func(s string) bool { return strings.HasPrefix(text[end:], s) })
}
