package units

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// wordKind says how a word with a numeral in it reads.
type wordKind struct {
	phrase int  // index of the number it stands for, -1 for none
	fixed  bool // holds even where a classifier follows its numeral: 统一, 唯一
}

// maxBefore is how many characters of a word may stand before its numeral.
const maxBefore = 3

func (t *tables) loadWords() error {
	return rows("words.tsv", wordsTSV, 2, func(cells []string) error {
		kind := wordKind{phrase: -1}
		switch cells[1] {
		case "":
		case "fixed":
			kind.fixed = true
		default:
			return fmt.Errorf("%q is no kind of word", cells[1])
		}
		t.addWord(cells[0], kind)
		return nil
	})
}

func (t *tables) addWord(word string, kind wordKind) {
	t.words.insert(word, len(t.wordKinds))
	t.wordKinds = append(t.wordKinds, kind)
}

// loadPhrases reads the set phrases that stand for a number: 半数, 成百上千.
func (t *tables) loadPhrases() error {
	return rows("phrases.tsv", phrasesTSV, 5, func(cells []string) error {
		var n numeral
		if err := n.approx.UnmarshalText([]byte(cells[1])); err != nil {
			return err
		}
		for i, to := range []*number{&n.value, &n.lo, &n.hi} {
			d, err := decimal.NewFromString(cells[2+i])
			if err != nil {
				return err
			}
			*to = number{lo: d.Coefficient().Uint64(), exp: int(d.Exponent())}
		}
		n.form = isPhrase
		t.addWord(cells[0], wordKind{phrase: len(t.phrases)})
		t.phrases = append(t.phrases, n)
		return nil
	})
}

// wordAt returns the longest word that covers text[at] and does not begin
// before from.
func (t *tables) wordAt(text string, from, at int) (kind wordKind, start, end int) {
	start, kind.phrase = at, -1
	for i, p := 0, at; ; i++ {
		if n, e, ok := t.words.longest(text, p); ok && e > at && e > end {
			kind, start, end = t.wordKinds[n], p, e
		}
		if i == maxBefore || p <= from {
			return kind, start, end
		}
		_, size := utf8.DecodeLastRuneInString(text[from:p])
		p -= size
	}
}

// loadCompounds reads the words that a classifier begins.
func (t *tables) loadCompounds() error {
	return rows("compounds.tsv", compoundsTSV, 2, func(cells []string) error {
		if !strings.HasPrefix(cells[0], cells[1]) {
			return fmt.Errorf("%q does not begin with %q", cells[0], cells[1])
		}
		t.compounds.insert(cells[0], len(t.released))
		t.released = append(t.released, cells[1])
		return nil
	})
}

// unitAt returns the unit that begins at text[at]: the longest that no longer
// word swallows.
func (t *tables) unitAt(text string, at int) (index, end int, ok bool) {
	index, end, ok = t.units.longest(text, at)
	if !ok || splitsLatin(text, end) {
		return 0, at, false
	}
	n, wordEnd, swallowed := t.compounds.longest(text, at)
	if !swallowed || wordEnd <= end {
		return index, end, true
	}
	released := t.released[n]
	if released == "" {
		return 0, at, false
	}
	end = at + sameCharacters(text[at:], released)
	index, _, ok = t.units.longest(text[:end], at)
	return index, end, ok
}

// sameCharacters returns the size of as many characters of text as word has.
func sameCharacters(text, word string) int {
	size := 0
	for range utf8.RuneCountInString(word) {
		_, n := utf8.DecodeRuneInString(text[size:])
		size += n
	}
	return size
}

// splitsLatin says that text[at] stands between two Latin letters or digits.
func splitsLatin(text string, at int) bool {
	return at > 0 && at < len(text) && isLatin(text[at-1]) && (isLatin(text[at]) || text[at]-'0' < 10)
}

func isLatin(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func (t *tables) isUnit(text string, at int) bool {
	_, _, ok := t.unitAt(text, at)
	return ok
}

// startsUnit says that the 千 or 兆 at text[at] begins a unit: 千克, 兆瓦.
func (t *tables) startsUnit(text string, at int) bool { return t.isUnit(text, at) }

// wholeUnit returns the unit at text[at:end] with the alternative behind it.
func (t *tables) wholeUnit(text string, at int) (u Unit, end int, ok bool) {
	index, end, ok := t.unitAt(text, at)
	if !ok {
		return Unit{}, at, false
	}
	end = t.alternative(text, end)
	return t.unitOf(index, text[at:end]), end, true
}

// unitOf returns the unit of an entry as it is written. 人民币 and 人民币元 are
// 元, and 钱 is left out.
func (t *tables) unitOf(index int, written string) Unit {
	e := &t.entries[index]
	switch {
	case e.symbol == written:
		written = e.symbol
	case strings.HasPrefix(e.symbol, "人民币"):
		return Unit{"元", Money}
	default:
		written = strings.Clone(written)
	}
	return Unit{strings.TrimSuffix(strings.TrimSuffix(written, "钱"), "錢"), e.dimension}
}

// alternative returns the end of the second unit behind the first at text[:at]:
// /起, (家), （套）; at where there is none.
func (t *tables) alternative(text string, at int) int {
	c, size := charAt(text, at)
	c = t.folds.rune(c)
	if c != '/' && c != '(' {
		return at
	}
	_, end, ok := t.unitAt(text, at+size)
	if !ok {
		return at
	}
	if c == '/' {
		return end
	}
	c, size = charAt(text, end)
	if t.folds.rune(c) != ')' {
		return at
	}
	return end + size
}
