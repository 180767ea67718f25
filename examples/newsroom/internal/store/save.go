package store

import (
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"errors"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
)

var (
	//go:embed sql/save_sections.sql
	saveSections string
	//go:embed sql/save_metrics.sql
	saveMetrics string
	//go:embed sql/save_findings.sql
	saveFindings string
	//go:embed sql/save_finding_metrics.sql
	saveFindingMetrics string
	//go:embed sql/save_warnings.sql
	saveWarnings string
	//go:embed sql/save_verdict.sql
	saveVerdict string
)

// Save keeps a document with its figures. It returns false, and changes nothing,
// if the same file is kept already.
func (s *Store) Save(ctx context.Context, d read.Document, library string, r figures.Reading) (saved bool, err error) {
	err = s.transact(ctx, func(tx *sql.Tx) error {
		var id int64
		err := tx.QueryRowContext(ctx, `INSERT INTO documents
			(sha256, path, format, encoding, part, title, source, published, text, text_sha256, library)
			VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?) ON CONFLICT (sha256) DO NOTHING RETURNING id`,
			d.SHA256, d.Path, d.Format, d.Encoding, d.Part, d.Title, d.Source, d.Published, d.Text,
			read.Hash([]byte(d.Text)), library).Scan(&id)
		if errors.Is(err, sql.ErrNoRows) {
			return nil
		}
		if err != nil {
			return err
		}
		saved = true
		if _, err := tx.ExecContext(ctx, "DELETE FROM unread WHERE path = ?", d.Path); err != nil {
			return err
		}
		return saveReading(ctx, tx, id, r)
	})
	return saved && err == nil, err
}

// Replace exchanges what an earlier version of the library read in a document.
func (s *Store) Replace(ctx context.Context, id int64, library string, r figures.Reading) error {
	return s.transact(ctx, func(tx *sql.Tx) error {
		for _, table := range []string{"finding_metrics", "findings", "metrics", "sections", "warnings"} {
			if _, err := tx.ExecContext(ctx, "DELETE FROM "+table+" WHERE document_id = ?", id); err != nil {
				return err
			}
		}
		if _, err := tx.ExecContext(ctx, "UPDATE documents SET library = ? WHERE id = ?", library, id); err != nil {
			return err
		}
		return saveReading(ctx, tx, id, r)
	})
}

// saveReading writes rows out of JSON, whose names are the columns'.
func saveReading(ctx context.Context, tx *sql.Tx, id int64, r figures.Reading) error {
	return errors.Join(
		saveRows(ctx, tx, saveSections, id, r.Sections),
		saveRows(ctx, tx, saveMetrics, id, r.Figures),
		saveRows(ctx, tx, saveFindings, id, r.Findings),
		saveRows(ctx, tx, saveFindingMetrics, id, r.Findings),
		saveRows(ctx, tx, saveWarnings, id, r.Warnings),
	)
}

func saveRows[T any](ctx context.Context, tx *sql.Tx, statement string, id int64, rows []T) error {
	if len(rows) == 0 {
		return nil
	}
	data, err := json.Marshal(rows)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, statement, id, string(data))
	return err
}

func (s *Store) transact(ctx context.Context, work func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := work(tx); err != nil {
		return err
	}
	return tx.Commit()
}

func isBusy(err error) bool {
	var e *sqlite.Error
	return errors.As(err, &e) && (e.Code()&0xff == sqlite3.SQLITE_BUSY || e.Code()&0xff == sqlite3.SQLITE_LOCKED)
}
