package extract

// Link points to another figure of the same bulletin. The zero Link points to
// none.
type Link struct{ next int }

// LinkTo returns a link to the figure with the given index in Bulletin.Metrics.
func LinkTo(index int) Link { return Link{next: index + 1} }

// Index returns the index of the figure and whether there is one.
func (l Link) Index() (int, bool) { return l.next - 1, l.next > 0 }
