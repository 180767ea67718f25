package syntax

import (
	"sync"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// The marks that clauses end at: those that part them, and pairs that hold a stretch
// taken as one noun.
const (
	parting   = ",，;；:："
	enclosing = "()（）“”‘’「」『』《》〈〉【】[]［］〔〕"
)

// markTable finds the marks of a text.
type markTable struct {
	all     runes.Set       // but those that only close a pair
	closers runes.Map[rune] // by what opens the pair
}

var marks = sync.OnceValue(func() *markTable {
	t := new(markTable)
	for _, r := range parting + ")）" {
		t.all.Add(r)
	}
	pairs := []rune(enclosing)
	for i := 0; i < len(pairs); i += 2 {
		t.all.Add(pairs[i])
		*t.closers.Of(pairs[i]) = pairs[i+1]
	}
	return t
})

// closing returns the mark that closes what r opens, or 0.
func closing(r rune) rune { return marks().closers.At(r) }
