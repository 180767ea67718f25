package units

import "fmt"

// role says what a word beside a number does.
type role uint8

const (
	nothing   role = iota
	hides          // the word only begins or ends like one of those below: 附近, 以上海
	marker         // sets an approximation and opens an end
	link           // parts a marker from the number: 约有, 至少在
	currency       // tells the currency of a bare number or of 元
	yuan           // 人民币: is left out
	scale          // 摄氏: tells the scale of 度
	drop           // 整, 钱: is left out
	minus          // negates
	ordinal        // makes an ordinal, a date or a name of the number
	growth         // 增长: makes a change of 倍, and parts a marker from the number as link does
	score          // 记, 扣: makes points of 分
	label          // makes a name of a bare number
	village        // makes names of the numbers of its groups
	joint          // joins a smaller unit: 两年零三个月
	inclusion      // (含): tells if the end of a range belongs to it
)

const roleNames = "nothing hides marker link currency yuan scale drop minus ordinal growth score label village joint inclusion"

// neighbour is a word that means something beside a number.
type neighbour struct {
	role    role
	approx  Approx // of a marker
	unit    string // of a currency or scale; those of the groups of a village
	power   bool   // a marker only before 百, 千, 万 or 亿 without a digit: 上百
	mark    bool   // a marker only before numbers to reach, which are no few things: 突破
	measure bool   // a marker only behind a measure: 前后
}

func parseNeighbour(cells []string) (n neighbour, err error) {
	if n.approx.UnmarshalText([]byte(cells[1])) == nil {
		n.role = marker
		n.power, n.mark, n.measure = cells[2] == "power", cells[2] == "mark", cells[2] == "measure"
		return n, nil
	}
	n.unit = cells[2]
	if err = unmarshalName(roleNames, "role", []byte(cells[1]), (*uint8)(&n.role)); err != nil {
		err = fmt.Errorf("%q: %w", cells[0], err)
	}
	return n, err
}

func (t *tables) loadBefore() error {
	return rows("before.tsv", beforeTable, 3, func(cells []string) error {
		n, err := parseNeighbour(cells)
		t.before.insertReversed(cells[0], len(t.neighbours))
		t.neighbours = append(t.neighbours, n)
		return err
	})
}

func (t *tables) loadAfter() error {
	return rows("after.tsv", afterTable, 3, func(cells []string) error {
		n, err := parseNeighbour(cells)
		t.after.insert(cells[0], len(t.neighbours))
		t.neighbours = append(t.neighbours, n)
		return err
	})
}

// ahead returns the longest word of the table at text[start:at], at where there
// is none. It does not reach before floor.
func (r reader) ahead(floor, at int) (n neighbour, start int) {
	if i, start, ok := r.before.longestBefore(r.text, floor, at); ok {
		return r.neighbours[i], start
	}
	return neighbour{}, at
}

// behind returns the longest word of the table at text[at:end].
func (r reader) behind(at int) (n neighbour, end int) {
	if i, end, ok := r.after.longest(r.text, at); ok {
		return r.neighbours[i], end
	}
	return neighbour{}, at
}
