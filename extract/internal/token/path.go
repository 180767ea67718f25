package token

import "github.com/go-ego/gse"

// path finds the shortest way through a stretch, as gse's Segment does: the one whose
// words are most likely together.
type path struct {
	*Tokenizer
	text     string
	steps    []step
	spelling spelling
	found    []*gse.Token // the words that begin at one atom
}

// step is the best way up to one atom of a stretch.
type step struct {
	distance int32 // 0 where no way leads yet
	from     int32 // the atom at which its last word begins
	next     int32 // the atom at which its next word ends, once the whole way is known
	entry    entry
}

func newPath(t *Tokenizer) path {
	return path{Tokenizer: t, found: make([]*gse.Token, t.dictionary.MaxTokenLen())}
}

// find leaves in the steps the way through a stretch of atoms, from the first on.
func (p *path) find(stretch []atom) {
	p.steps = append(p.steps[:0], make([]step, len(stretch)+1)...)
	var texts []gse.Text
	for at := range stretch {
		single, double, ok := p.short.begin(stretch[at:])
		if ok {
			p.pass(at, single)
			if double != 0 {
				p.reach(at, 2, p.distances[double.weight()], double)
			}
			continue
		}
		if texts == nil {
			texts = p.spelling.spell(p.text, stretch)
		}
		p.words(at, texts[at:min(at+len(p.found), len(texts))])
	}
	for at := int32(len(stretch)); at > 0; at = p.steps[at].from {
		p.steps[p.steps[at].from].next = at
	}
}

// words takes the words that begin at an atom on the way.
func (p *path) words(at int, near []gse.Text) {
	var single entry
	for _, w := range p.found[:p.dictionary.LookupTokens(near, p.found)] {
		if l := label(w.Pos()); l.atoms() == 1 {
			single = l.entry()
		} else {
			p.reach(at, l.atoms(), p.distances[l.entry().weight()], l.entry())
		}
	}
	p.pass(at, single)
}

// pass takes the word of one atom on the way, or the atom where it is none.
func (p *path) pass(at int, e entry) {
	distance := int32(unknown)
	if e != 0 {
		distance = p.distances[e.weight()]
	}
	p.reach(at, 1, distance, e)
}

// unknown is how far an atom leads that is no word.
const unknown = 32 * fine

// reach takes a word on the way, if it leads to its end by a shorter one.
func (p *path) reach(from, atoms int, distance int32, e entry) {
	distance += p.steps[from].distance
	if to := &p.steps[from+atoms]; to.distance == 0 || to.distance > distance {
		*to = step{distance: distance, from: int32(from), entry: e}
	}
}
