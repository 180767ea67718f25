package units

// Unit is a unit or classifier as stated. The zero Unit is a bare number's.
type Unit struct {
	Symbol    string // as written, with its alternative: 人, 公斤, 串/起, 处(家)
	Dimension Dimension
}

// Dimension says what a unit measures.
type Dimension uint8
