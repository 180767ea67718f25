package token

// Cutter cuts stretches of one text, several at once. It keeps its working memory and
// belongs to one goroutine.
type Cutter struct {
	path
	text  string
	atoms atoms
	ends  []int // of the stretches, in atoms
}

// Cutter returns a Cutter for a text.
func (t *Tokenizer) Cutter(text string) *Cutter { return &Cutter{path: newPath(t), text: text} }

// Add adds text[start:end], which lies behind what was added before. Its words go on
// over the ends of its lines.
func (c *Cutter) Add(start, end int) {
	c.atoms.add(c.text, start, end)
	c.ends = append(c.ends, len(c.atoms.texts))
}

// Cut appends the tokens of all stretches added since it was called last.
func (c *Cutter) Cut(tokens []Token) []Token {
	start := 0
	for _, end := range c.ends {
		c.find(c.atoms.texts[start:end])
		tokens = c.append(tokens, c.atoms.spans[start:end])
		start = end
	}
	c.ends = c.ends[:0]
	c.atoms.reset()
	return tokens
}

// append appends the words of the way that was found through a stretch.
func (c *Cutter) append(tokens []Token, stretch []span) []Token {
	for at := 0; at < len(stretch); {
		to := c.steps[at].next
		start, end := stretch[at].start, stretch[to-1].end
		tokens = append(tokens, Token{start, end, c.word(c.steps[to].label, c.text[start:end])})
		at = to
	}
	return tokens
}
