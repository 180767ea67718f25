package units

import "fmt"

// SyntaxError tells that a text is no quantity.
type SyntaxError struct {
	Text   string
	Offset int    // of the first byte that does not fit
	Reason string // what is wrong there
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("units: %q is no quantity: %s at byte %d", e.Text, e.Reason, e.Offset)
}

// LimitError tells that a number has more digits than the package computes with.
type LimitError struct {
	Text   string
	Offset int // of the number's first byte
}

func (e *LimitError) Error() string {
	return fmt.Sprintf("units: the number at byte %d of %q is 2^128 or more; write it in a larger unit", e.Offset, e.Text)
}

// ConversionError tells that no fixed factor leads from one unit to another.
type ConversionError struct{ From, To Unit }

func (e *ConversionError) Error() string {
	return fmt.Sprintf("units: no fixed factor converts %q (%v) to %q (%v)", e.From.Symbol, e.From.Dimension, e.To.Symbol, e.To.Dimension)
}
