package report

// piece is a stretch of a bulletin: a figure's words, or the words between two.
type piece struct {
	Text   string
	Figure *figure // nil between figures
}

// Pieces cuts the text at its figures, which never overlap.
func (d *document) Pieces() []piece {
	pieces, at := make([]piece, 0, 2*len(d.Figures)+1), 0
	for _, f := range d.Figures {
		if at < f.ByteStart {
			pieces = append(pieces, piece{d.Text[at:f.ByteStart], nil})
		}
		pieces = append(pieces, piece{d.Text[f.ByteStart:f.ByteEnd], f})
		at = f.ByteEnd
	}
	return append(pieces, piece{d.Text[at:], nil})
}
