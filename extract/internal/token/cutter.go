package token

// Cutter cuts stretches of one text at a time, several at once. It keeps its working
// memory and belongs to one goroutine.
type Cutter struct {
	path
	atoms []atom
	ends  []int // of the stretches, in atoms
}

// Cutter returns a Cutter, which has no text yet.
func (t *Tokenizer) Cutter() *Cutter { return &Cutter{path: newPath(t)} }

// Begin makes a text the one that is cut.
func (c *Cutter) Begin(text string) { c.text = text }

// Add adds text[start:end], which lies behind what was added before. Its words go on
// over the ends of its lines.
func (c *Cutter) Add(start, end int) {
	c.atoms = appendAtoms(c.atoms, c.text, start, end)
	c.ends = append(c.ends, len(c.atoms))
}

// Cut appends the tokens of all stretches added since it was called last.
func (c *Cutter) Cut(tokens []Token) []Token {
	start := 0
	for _, end := range c.ends {
		c.find(c.atoms[start:end])
		tokens = c.append(tokens, c.atoms[start:end])
		start = end
	}
	c.ends, c.atoms = c.ends[:0], c.atoms[:0]
	return tokens
}

// append appends the words of the way that was found through a stretch.
func (c *Cutter) append(tokens []Token, stretch []atom) []Token {
	for at := int32(0); at < int32(len(stretch)); {
		to := c.steps[at].next
		start, end := stretch[at].start, stretch[to-1].end
		tokens = append(tokens, Token{start, end, c.word(c.steps[to].entry, c.text[start:end])})
		at = to
	}
	return tokens
}
