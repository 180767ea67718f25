package report

import (
	"cmp"
	"context"
	"errors"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// figure is a row of the view figures.
type figure struct {
	ID         int    `json:"-"` // in the page, from 0
	Group      string `json:"-"` // of kinds, which gives the colour
	Document   int64  `json:"document_id"`
	Index      int    `json:"index"`
	Text       string `json:"text"`
	Value      string `json:"value"`
	Low        string `json:"low"`
	High       string `json:"high"`
	Approx     string `json:"approx"`
	Unit       string `json:"unit"`
	BaseValue  string `json:"base_value"`
	BaseUnit   string `json:"base_unit"`
	Action     string `json:"action"`
	Object     string `json:"object"`
	ObjectKind string `json:"object_kind"`
	Indicator  string `json:"indicator"`
	Role       string `json:"role"`
	PartOf     *int   `json:"part_of"`
	CompareOf  *int   `json:"compare_of"`
	Repeats    *int   `json:"repeats"`
	Place      string `json:"place"`
	PlaceCode  string `json:"place_code"`
	Agency     string `json:"agency"`
	Period     string `json:"period"`
	Month      string `json:"month"`
	Published  string `json:"published"`
	Source     string `json:"source"`
	Start      int    `json:"start"`
	End        int    `json:"end"`
	ByteStart  int    `json:"byte_start"`
	ByteEnd    int    `json:"byte_end"`
	Findings   string `json:"findings"`
	Doubt      int    `json:"doubt"`
	Verdict    string `json:"verdict"`
	Corrected  string `json:"corrected"`
	Note       string `json:"note"`
	JudgedAt   string `json:"judged_at"`
	Links      []link `json:"-"`
}

// link leads from a figure to another of its document.
type link struct {
	Kind string // part_of, compare_of or repeats
	To   *figure
}

// document is a bulletin with its figures in order.
type document struct {
	store.Kept
	Figures []*figure
	CopyOf  string
}

// finding is a row of the table findings with the figures that it is about.
type finding struct {
	Document int64  `json:"document_id"`
	Index    int64  `json:"index"`
	Kind     string `json:"kind"`
	Doubt    int    `json:"doubt"`
	Chinese  string `json:"chinese"`
	English  string `json:"english"`
	Title    string `json:"title"`
	Figures  []*figure
}

type unread struct {
	Path   string `json:"path"`
	Reason string `json:"reason"`
}

// data is everything that a report shows.
type data struct {
	documents []*document
	figures   []*figure
	findings  []*finding
	unread    []unread
	lost      []store.Verdict
	about     []about
}

// about is a row of the table finding_metrics.
type about struct {
	Document int64 `json:"document_id"`
	Finding  int64 `json:"finding"`
	Metric   int   `json:"metric"`
}

// load reads it from the store and ties it together.
func load(ctx context.Context, s *store.Store) (*data, error) {
	d := &data{}
	err := errors.Join(
		query(ctx, s, &d.documents, `SELECT d.*, coalesce(c.first_path, '') AS CopyOf
			FROM documents d LEFT JOIN copies c ON c.document_id = d.id ORDER BY d.id`),
		query(ctx, s, &d.figures, `SELECT * FROM figures ORDER BY document_id, "index"`),
		query(ctx, s, &d.findings, `SELECT f.*, d.title FROM findings f
			JOIN documents d ON d.id = f.document_id ORDER BY f.doubt DESC, f.kind, f.document_id, f."index"`),
		query(ctx, s, &d.unread, `SELECT path, reason FROM unread ORDER BY path`),
		query(ctx, s, &d.lost, `SELECT * FROM lost_verdicts ORDER BY title, start`),
		query(ctx, s, &d.about, `SELECT * FROM finding_metrics ORDER BY document_id, finding, metric`),
	)
	if err != nil {
		return nil, err
	}
	d.tie()
	return d, nil
}

func query[T any](ctx context.Context, s *store.Store, to *[]T, q string) (err error) {
	*to, err = store.All[T](ctx, s, q)
	return err
}

// tie gives every figure to its document and to the findings about it.
func (d *data) tie() {
	groups, byID := kinds(), map[int64]*document{}
	for _, doc := range d.documents {
		byID[doc.ID] = doc
	}
	for i, f := range d.figures {
		f.ID, f.Group = i, cmp.Or(groups[f.ObjectKind], "other")
		byID[f.Document].Figures = append(byID[f.Document].Figures, f)
	}
	for _, f := range d.figures {
		f.link(byID[f.Document].Figures)
	}
	about := map[[2]int64][]*figure{}
	for _, a := range d.about {
		at := [2]int64{a.Document, a.Finding}
		about[at] = append(about[at], byID[a.Document].Figures[a.Metric])
	}
	for _, f := range d.findings {
		f.Figures = about[[2]int64{f.Document, f.Index}]
	}
}

// link ties a figure to the others of its document that it speaks of.
func (f *figure) link(document []*figure) {
	for _, l := range []struct {
		kind string
		to   *int
	}{{"part_of", f.PartOf}, {"compare_of", f.CompareOf}, {"repeats", f.Repeats}} {
		if l.to != nil {
			f.Links = append(f.Links, link{l.kind, document[*l.to]})
		}
	}
}
