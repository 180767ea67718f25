package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"iter"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
)

// Rows yields the rows of a query, the names of the columns first and then their
// values: int64, float64, string or nil.
func (s *Store) Rows(ctx context.Context, query string, args ...any) (columns []string, rows iter.Seq2[[]any, error]) {
	result, err := s.db.QueryContext(ctx, query, args...)
	if err == nil {
		columns, err = result.Columns()
	}
	return columns, func(yield func([]any, error) bool) {
		if err != nil {
			yield(nil, err)
			return
		}
		defer result.Close()
		for result.Next() {
			values, err := scan(result, len(columns))
			if !yield(values, err) || err != nil {
				return
			}
		}
		if err := result.Err(); err != nil {
			yield(nil, err)
		}
	}
}

func scan(result *sql.Rows, n int) ([]any, error) {
	values, at := make([]any, n), make([]any, n)
	for i := range values {
		at[i] = &values[i]
	}
	err := result.Scan(at...)
	return values, err
}

// All returns the rows of a query as values of T, whose JSON names are the
// columns'.
func All[T any](ctx context.Context, s *Store, query string, args ...any) ([]T, error) {
	columns, rows := s.Rows(ctx, query, args...)
	all := []T{}
	for values, err := range rows {
		if err != nil {
			return nil, err
		}
		row := make(map[string]any, len(columns))
		for i, name := range columns {
			row[name] = values[i]
		}
		data, err := json.Marshal(row)
		if err != nil {
			return nil, err
		}
		var one T
		if err := json.Unmarshal(data, &one); err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

// Known returns the SHA-256 of every file that is kept.
func (s *Store) Known(ctx context.Context) (map[string]bool, error) {
	_, rows := s.Rows(ctx, "SELECT sha256 FROM documents")
	known := map[string]bool{}
	for values, err := range rows {
		if err != nil {
			return nil, err
		}
		hash, _ := values[0].(string)
		known[hash] = true
	}
	return known, nil
}

// Kept is a document as it is kept.
type Kept struct {
	ID        int64   `json:"id"`
	SHA256    string  `json:"sha256"`
	Path      string  `json:"path"`
	Format    string  `json:"format"`
	Part      string  `json:"part"`
	Title     string  `json:"title"`
	Source    string  `json:"source"`
	Published *string `json:"published"`
	Text      string  `json:"text"`
	Library   string  `json:"library"`
}

// Document returns the document as the library is to read it.
func (k Kept) Document() figures.Document {
	d := figures.Document{Name: read.Base(k.Path), Text: k.Text, Source: k.Source}
	if k.Published != nil {
		d.Published = *k.Published
	}
	return d
}

// Outdated yields the documents that another version of the library has read. It
// asks for one at a time, so that each can be replaced before the next.
func (s *Store) Outdated(ctx context.Context, library string) iter.Seq2[Kept, error] {
	return func(yield func(Kept, error) bool) {
		last := int64(0)
		for {
			next, err := All[Kept](ctx, s,
				"SELECT * FROM documents WHERE library <> ? AND id > ? ORDER BY id LIMIT 1", library, last)
			if err != nil {
				yield(Kept{}, err)
				return
			}
			if len(next) == 0 || !yield(next[0], nil) {
				return
			}
			last = next[0].ID
		}
	}
}

// NoteUnread keeps the reason why a file could not be read, until it can be.
func (s *Store) NoteUnread(ctx context.Context, path, reason string) error {
	_, err := s.db.ExecContext(ctx, "INSERT OR REPLACE INTO unread (path, reason) VALUES (?, ?)", path, reason)
	return err
}
