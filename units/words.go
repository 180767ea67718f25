package units

import "fmt"

// wordKind says how a word with a numeral in it reads.
type wordKind struct {
	phrase int  // the number it stands for, an index of phrases; -1 for none
	fixed  bool // it holds even where a unit follows its numeral: 统一, 人数
	free   bool // it is none, but only looks like a word inside it: 一直播, 伙同一
}

// maxBefore is how many characters of a word may stand before its numeral.
const maxBefore = 3

func (t *tables) loadWords() error {
	return rows("words.tsv", wordTable, 2, func(cells []string) error {
		kind := wordKind{phrase: -1, fixed: cells[1] == "fixed", free: cells[1] == "free"}
		if cells[1] != "" && !kind.fixed && !kind.free {
			return fmt.Errorf("%q is no kind of word", cells[1])
		}
		return t.addWord(cells[0], kind)
	})
}

// addWord adds a word, and notes how far before its numeral it begins.
func (t *tables) addWord(word string, kind wordKind) error {
	before := 0
	for _, r := range word {
		if t.starts.has(r) || isDigit(r) {
			break
		}
		before++
	}
	if before == 0 && kind.fixed {
		return fmt.Errorf("%q begins with its numeral and cannot be fixed", word)
	}
	if before > maxBefore {
		return fmt.Errorf("%q has more than %d characters before its numeral, or no numeral", word, maxBefore)
	}
	first, _ := charAt(word, 0)
	t.wordStarts[before].add(first)
	t.words.insert(word, len(t.wordKinds))
	t.wordKinds = append(t.wordKinds, kind)
	return nil
}

// loadPhrases reads the set phrases that stand for a number: 半数, 成百上千.
func (t *tables) loadPhrases() error {
	return rows("phrases.tsv", phraseTable, 5, func(cells []string) error {
		n := numeral{form: isPhrase}
		if err := n.approx.UnmarshalText([]byte(cells[1])); err != nil {
			return err
		}
		for i, to := range []*number{&n.value, &n.lo, &n.hi} {
			var err error
			if *to, err = parseNumber(cells[2+i]); err != nil {
				return err
			}
		}
		t.phrases = append(t.phrases, n)
		return t.addWord(cells[0], wordKind{phrase: len(t.phrases) - 1})
	})
}

// beginsSeveral says that the 数 at text[at:end], with which a word ends, rather
// begins a number: 车辆数十台, 嫌疑人数名, but 人数十分庞大.
func (r reader) beginsSeveral(at, end int) bool {
	_, size := r.char(at)
	if !r.is(at, several) || end != at+size {
		return false
	}
	if r.is(end, small) || r.is(end, large) {
		_, _, inWord := r.words.longest(r.text, end)
		return !inWord
	}
	_, unitEnd, ok := r.unitAt(end)
	c, _ := r.char(unitEnd)
	return ok && !isHan(c)
}

// splitsDigits says that text[at] stands between two Arabic digits.
func (r reader) splitsDigits(at int) bool {
	before, _ := charBefore(r.text, at)
	after, _ := r.char(at)
	return isDigit(before) && isDigit(after)
}

// wordOver returns the longest word that covers text[at] and does not begin
// before floor; end is 0 where there is none. A free word undoes what begins in it.
func (r reader) wordOver(floor, at int) (kind wordKind, start, end int) {
	for before, p := 0, at; ; before++ {
		c, _ := r.char(p)
		if r.wordStarts[before].has(r.chars.folded(c)) {
			i, e, ok := r.words.longest(r.text, p)
			switch {
			case !ok || e <= at || r.splitsDigits(e):
			case r.wordKinds[i].free:
				kind, start, end = wordKind{}, 0, 0
			case e > end:
				kind, start, end = r.wordKinds[i], p, e
			}
		}
		if before == maxBefore || p <= floor {
			return kind, start, end
		}
		_, size := charBefore(r.text[floor:], p-floor)
		p -= size
	}
}
