package token

// Cutter cuts stretches of one text, several at once: gse takes longer for many
// short ones than for one that is as long as they are. It keeps its working memory
// and belongs to one goroutine.
type Cutter struct {
	tokenizer *Tokenizer
	text      string
	joined    []byte // the stretches, a separator behind each
	pieces    []piece
}

// piece is what stands on one line of a stretch.
type piece struct {
	at    int // in joined
	start int // in the text
}

// separator stands in no word: a table has one on each line.
const separator = '\n'

// Cutter returns a Cutter for a text.
func (t *Tokenizer) Cutter(text string) *Cutter { return &Cutter{tokenizer: t, text: text} }

// Add adds text[start:end], which lies behind what was added before. Its words go on
// over the ends of its lines.
func (c *Cutter) Add(start, end int) {
	for start < end {
		line := start
		for line < end && c.text[line] != '\n' && c.text[line] != '\r' {
			line++
		}
		if start < line {
			c.pieces = append(c.pieces, piece{len(c.joined), start})
			c.joined = append(c.joined, c.text[start:line]...)
		}
		start = line + 1
	}
	c.joined = append(c.joined, separator)
}

// Cut appends the tokens of all stretches added since it was called last.
func (c *Cutter) Cut(tokens []Token) []Token {
	pieces := c.pieces
	segments := c.tokenizer.segmenter.Segment(c.joined)
	for i := range segments {
		start, end := segments[i].Start(), segments[i].End()
		if c.joined[start] == separator {
			continue
		}
		for len(pieces) > 1 && pieces[1].at <= start {
			pieces = pieces[1:]
		}
		last := pieces[0]
		for _, next := range pieces[1:] {
			if next.at >= end {
				break
			}
			last = next
		}
		tokens = append(tokens, Token{
			Start: pieces[0].start + start - pieces[0].at,
			End:   last.start + end - last.at,
			Word:  c.tokenizer.word(&segments[i], c.joined[start:end]),
		})
	}
	c.joined, c.pieces = c.joined[:0], c.pieces[:0]
	return tokens
}
