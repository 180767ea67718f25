package runes

// Map holds a value for each character, the zero value for those that were given
// none. The zero Map is empty.
type Map[T any] struct {
	pages []*[pageSize]T
}

const pageSize = 256

// At returns the value of a character.
func (m *Map[T]) At(r rune) (value T) {
	page := int(uint32(r) / pageSize)
	if page >= len(m.pages) || m.pages[page] == nil {
		return value
	}
	return m.pages[page][r%pageSize]
}

// Of returns where the value of a character stands, for it to be changed.
func (m *Map[T]) Of(r rune) *T {
	page := int(r / pageSize)
	for page >= len(m.pages) {
		m.pages = append(m.pages, nil)
	}
	if m.pages[page] == nil {
		m.pages[page] = new([pageSize]T)
	}
	return &m.pages[page][r%pageSize]
}

// Index holds a list of values for each character. The zero Index is empty.
type Index[T any] struct {
	numbers Map[uint16] // of the lists, from 1
	lists   [][]T
}

// At returns the list of a character.
func (x *Index[T]) At(r rune) []T {
	n := x.numbers.At(r)
	if n == 0 {
		return nil
	}
	return x.lists[n-1]
}

// Of returns where the list of a character stands, for it to be changed before the
// next call.
func (x *Index[T]) Of(r rune) *[]T {
	n := x.numbers.Of(r)
	if *n == 0 {
		x.lists = append(x.lists, nil)
		*n = uint16(len(x.lists))
	}
	return &x.lists[*n-1]
}
