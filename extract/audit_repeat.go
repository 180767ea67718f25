package extract

import "strconv"

// fewest is how many figures make a passage.
const fewest = 3

// passages finds figures in a row that were told before in the same row, all of
// them before the first that is told again. One in between may be new.
func (a *audit) passages() {
	var first, again []int
	flush := func() {
		if len(again) >= fewest && first[len(first)-1] < again[0] {
			a.repeated(first, again)
		}
		first, again = nil, nil
	}
	for i := range a.Metrics {
		told, ok := a.follow(a.Metrics[i].Repeats)
		if !ok || told >= i || !a.usable[i] {
			continue
		}
		if n := len(again); n > 0 && (i-again[n-1] > 2 || i-again[n-1] != told-first[n-1]) {
			flush()
		}
		first, again = append(first, told), append(again, i)
	}
	flush()
}

// repeated reports a passage by its first telling and its second.
func (a *audit) repeated(first, again []int) {
	n := strconv.Itoa(len(again))
	a.say(FindingRepeatedPassage, append(first, again...), slot{"count", n, n})
}
