package token

import "github.com/go-ego/gse"

// path finds the shortest way through a stretch, as gse's Segment does: the one whose
// words are most likely together.
type path struct {
	*Tokenizer
	steps []step
	found []*gse.Token // the words that begin at one atom
}

// step is the best way up to one atom of a stretch.
type step struct {
	distance int // 0 where no way leads yet
	from     int // the atom at which its last word begins
	label    label
	next     int // the atom at which its next word ends, once the whole way is known
}

func newPath(t *Tokenizer) path {
	return path{Tokenizer: t, found: make([]*gse.Token, t.dictionary.MaxTokenLen())}
}

// find leaves in the steps the way through a stretch of atoms, from the first on.
func (p *path) find(stretch []gse.Text) {
	p.steps = append(p.steps[:0], make([]step, len(stretch)+1)...)
	for at := range stretch {
		if single, double, ok := p.short.begin(stretch[at:]); !ok {
			p.words(at, stretch[at:min(at+len(p.found), len(stretch))])
		} else {
			p.pass(at, single)
			if double > 0 {
				p.take(at, p.labels.of(int(double)-1))
			}
		}
	}
	for at := len(stretch); at > 0; at = p.steps[at].from {
		p.steps[p.steps[at].from].next = at
	}
}

// words takes the words that begin at an atom on the way.
func (p *path) words(at int, near []gse.Text) {
	var single label
	for _, w := range p.found[:p.dictionary.LookupTokens(near, p.found)] {
		if l := label(w.Pos()); l.atoms() == 1 {
			single = l
		} else {
			p.take(at, l)
		}
	}
	p.pass(at, single)
}

// take takes a word that begins at an atom on the way.
func (p *path) take(at int, l label) { p.reach(at, l.atoms(), p.total-l.weight(), l) }

// pass takes the word of one atom on the way, or the atom where it is none.
func (p *path) pass(at int, l label) {
	distance := unknown
	if l != "" {
		distance = p.total - l.weight()
	}
	p.reach(at, 1, distance, l)
}

// unknown is how far an atom leads that is no word.
const unknown = 32 * fine

// reach takes a word on the way, if it leads to its end by a shorter one.
func (p *path) reach(from, atoms, distance int, l label) {
	distance += p.steps[from].distance
	if to := &p.steps[from+atoms]; to.distance == 0 || to.distance > distance {
		*to = step{distance: distance, from: from, label: l}
	}
}
