package extract

import (
	"encoding/json"
	"fmt"
	"strconv"
)

// Link points to another figure of the same bulletin. The zero Link points to
// none, and is null in JSON.
type Link struct{ next int }

// LinkTo returns a link to the figure with the given index in Bulletin.Metrics.
func LinkTo(index int) Link { return Link{next: index + 1} }

// Index returns the index of the figure and whether there is one.
func (l Link) Index() (int, bool) { return l.next - 1, l.next > 0 }

// MarshalJSON returns the index, or null for the zero Link.
func (l Link) MarshalJSON() ([]byte, error) {
	index, ok := l.Index()
	if !ok {
		return []byte("null"), nil
	}
	return strconv.AppendInt(nil, int64(index), 10), nil
}

// UnmarshalJSON reads what MarshalJSON wrote; a negative index is an error.
func (l *Link) UnmarshalJSON(data []byte) error {
	var index *int
	if err := json.Unmarshal(data, &index); err != nil {
		return fmt.Errorf("a link is an index or null: %w", err)
	}
	switch {
	case index == nil:
		*l = Link{}
	case *index < 0 || *index+1 < 0:
		return fmt.Errorf("a link is an index from 0 or null, not %d", *index)
	default:
		*l = LinkTo(*index)
	}
	return nil
}
