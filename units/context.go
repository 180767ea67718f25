package units

import "fmt"

// preceding is what may stand before a number.
type preceding struct {
	role   role
	approx Approx
	unit   string // of a currency
	bare   bool   // only before 百, 千, 万 or 亿 with no digit
}

// role says what a word beside a number does.
type role uint8

const (
	hides    role = iota // nothing: the word only looks like it ends or begins with a marker
	marker               // sets Approx and opens an end
	link                 // stands between a marker and the number: 约有, 至少在
	currency             // names the currency
	yuan                 // 人民币: says what 元 is, and is left out
	minus                // negates: 负, 零下
	ordinal              // makes it an ordinal: 第
	label                // makes a bare number a name: 图, 表, 案例
	left                 // is left out: 整, 钱
)

func parseRole(s string) (role, Approx, error) {
	switch s {
	case "hides":
		return hides, 0, nil
	case "link":
		return link, 0, nil
	case "currency":
		return currency, 0, nil
	case "yuan":
		return yuan, 0, nil
	case "minus":
		return minus, 0, nil
	case "ordinal":
		return ordinal, 0, nil
	case "label":
		return label, 0, nil
	case "left":
		return left, 0, nil
	}
	var a Approx
	if err := a.UnmarshalText([]byte(s)); err != nil {
		return 0, 0, fmt.Errorf("%q is neither a role nor an approximation", s)
	}
	return marker, a, nil
}

func (t *tables) loadBefore() error {
	return rows("before.tsv", beforeTSV, 3, func(cells []string) error {
		role, approx, err := parseRole(cells[1])
		if err != nil {
			return err
		}
		p := preceding{role: role, approx: approx}
		if role == marker {
			p.bare = cells[2] == "power"
		} else {
			p.unit = cells[2]
		}
		t.before.insertReversed(cells[0], len(t.preceding))
		t.preceding = append(t.preceding, p)
		return nil
	})
}

// following is what may stand behind a number and its unit.
type following struct {
	role    role
	approx  Approx
	measure bool // only behind a measure, not behind a classifier
	unit    string
}

func (t *tables) loadAfter() error {
	return rows("after.tsv", afterTSV, 3, func(cells []string) error {
		role, approx, err := parseRole(cells[1])
		if err != nil {
			return err
		}
		f := following{role: role, approx: approx, measure: role == marker && cells[2] == "measure"}
		if role != marker {
			f.unit = cells[2]
		}
		t.after.insert(cells[0], len(t.following))
		t.following = append(t.following, f)
		return nil
	})
}

// behind returns what stands at text[at:end].
func (t *tables) behind(text string, at int) (following, int) {
	if n, end, ok := t.after.longest(text, at); ok {
		return t.following[n], end
	}
	return following{}, at
}

// ahead returns what stands at text[start:at], at or behind from.
func (t *tables) ahead(text string, from, at int) (preceding, int) {
	if n, start, ok := t.before.longestBefore(text, from, at); ok {
		return t.preceding[n], start
	}
	return preceding{}, at
}
