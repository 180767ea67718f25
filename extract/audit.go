package extract

import (
	"slices"
	"sort"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
)

// Finding says that figures of a bulletin agree or do not.
type Finding struct {
	Kind    FindingKind
	Metrics []int  // indices in Bulletin.Metrics; a total or the first telling comes first
	Chinese string // a sentence with the figures in their own words, and the arithmetic
	English string // the same
}

// Audit holds the figures of the bulletin against each other: parts against
// their total, percentages against what they compare, one telling against
// another. It goes by what the wording says and looks for sums only where figures
// of one kind stand together, so that numbers that meet by chance are no finding.
// Findings stand in the order of their first figures.
func (b *Bulletin) Audit() []Finding {
	a := newAudit(b)
	a.parts()
	a.percentages()
	a.sums()
	a.restated()
	a.passages()
	slices.SortStableFunc(a.findings, func(x, y Finding) int { return x.Metrics[0] - y.Metrics[0] })
	return a.findings
}

// audit is one going over a bulletin. It takes nothing for granted: a bulletin
// may be made by hand, its links and offsets wrong.
type audit struct {
	*Bulletin
	text      string // the bulletin's in simplified characters, offset for offset
	words     auditWords
	lines     []int   // where the lines of the text end
	usable    []bool  // figures whose numbers can be computed with
	explained []bool  // figures that a sum accounts for
	partsOf   [][]int // by the index of the total
	findings  []Finding
}

func newAudit(b *Bulletin) *audit {
	a := &audit{
		Bulletin:  b,
		text:      b.Text,
		words:     loadAuditWords(),
		usable:    make([]bool, len(b.Metrics)),
		explained: make([]bool, len(b.Metrics)),
		partsOf:   make([][]int, len(b.Metrics)),
	}
	if f, err := fold.Embedded(); err == nil {
		a.text = f.Fold(b.Text)
	}
	for i := range len(a.text) {
		if a.text[i] == '\n' {
			a.lines = append(a.lines, i)
		}
	}
	for i := range b.Metrics {
		a.usable[i] = b.Metrics[i].computable()
		if total, ok := a.follow(b.Metrics[i].PartOf); ok && total != i && a.usable[i] {
			a.partsOf[total] = append(a.partsOf[total], i)
		}
	}
	return a
}

// follow returns the index that a link leads to, if there is a figure.
func (a *audit) follow(l Link) (int, bool) {
	i, ok := l.Index()
	return i, ok && i < len(a.Metrics)
}

// reach is how many bytes of text between two figures are read for words.
const reach = 240

// between returns the last words between two offsets, "" if there are none.
func (a *audit) between(start, end int) string {
	start = max(start, end-reach)
	if start < 0 || end > len(a.text) || start >= end {
		return ""
	}
	return a.text[start:end]
}

// before returns the words before figure i: back to the figure before it, or to
// the beginning of its sentence.
func (a *audit) before(i int) string {
	m := &a.Metrics[i]
	start := m.Sentence.Start
	if i > 0 {
		start = max(start, a.Metrics[i-1].Span.End)
	}
	return a.between(start, m.Span.Start)
}

// paragraph numbers the paragraphs that figures stand in.
func (a *audit) paragraph(i int) int { return sort.SearchInts(a.lines, a.Metrics[i].Span.Start) }
