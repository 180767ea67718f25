package sum

import (
	"context"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// Of adds up everything in the store by some of figures.SumKeys.
func Of(ctx context.Context, s *store.Store, engine *figures.Engine, by []string) (figures.Sums, error) {
	type row struct {
		store.Kept
		Copy int `json:"copy"`
	}
	rows, err := store.All[row](ctx, s, `SELECT d.*, c.document_id IS NOT NULL AS copy
		FROM documents d LEFT JOIN copies c ON c.document_id = d.id ORDER BY d.id`)
	if err != nil {
		return figures.Sums{}, err
	}
	verdicts, err := verdicts(ctx, s)
	if err != nil {
		return figures.Sums{}, err
	}
	documents := make([]figures.Judged, len(rows))
	for i, r := range rows {
		documents[i] = figures.Judged{Document: r.Document(), Copy: r.Copy != 0, Verdicts: verdicts[r.SHA256]}
		documents[i].Name = r.Title
	}
	return engine.Sum(documents, by)
}

// verdicts returns the verdicts that still stand, by document and by place in it.
func verdicts(ctx context.Context, s *store.Store) (map[string]map[[2]int]figures.Verdict, error) {
	rows, err := store.All[store.Verdict](ctx, s, `SELECT document, start, "end", verdict, corrected
		FROM figures WHERE verdict IN ('wrong', 'corrected')`)
	all := map[string]map[[2]int]figures.Verdict{}
	for _, v := range rows {
		if all[v.Document] == nil {
			all[v.Document] = map[[2]int]figures.Verdict{}
		}
		all[v.Document][[2]int{v.Start, v.End}] = figures.Verdict{Verdict: v.Verdict, Corrected: v.Corrected}
	}
	return all, err
}
