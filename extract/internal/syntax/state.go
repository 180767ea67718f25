package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// overValue lets a phrase that ends on a noun of measure reach over its number to
// the noun that it describes: 100公斤价值4万元的电缆.
func (it *item) overValue(r run) run {
	if r.end != it.to || r.empty() || it.to+1 >= len(it.words) || !it.words[r.end-1].is(lexicon.Amount) || !it.words[it.to+1].is(lexicon.De) {
		return r
	}
	end := it.to + 2
	for end < len(it.words) && it.words[end].nominal() {
		end++
	}
	it.bound = max(it.bound, end)
	return run{r.start, end}
}

// withoutState ends a phrase at the noun that is counted where the clause goes on to say
// in what state it is: 38家商场秩序良好.
func (it *item) withoutState(r run) run {
	if r.end < r.start+3 || r.end < it.to || !it.words[r.end-1].is(lexicon.Adjective) || it.counts(&it.words[r.end-2]) {
		return r
	}
	for end := r.end - 2; end > r.start; end-- {
		if it.counts(&it.words[end-1]) {
			return run{r.start, end}
		}
	}
	return r
}

// gang reports whether the persons are said to make a gang: 5人犯罪团伙.
func (it *item) gang(i int) bool {
	gangs := it.parser.lexicon.Classifier("伙")
	for end := min(it.to, i+3); i < end && (it.words[i].nominal() || it.words[i].force() == lexicon.Deed); i++ {
		if w := &it.words[i]; w.is(lexicon.Noun) && gangs != 0 && gangs.Has(w.Word.Object) {
			return true
		}
	}
	return false
}
