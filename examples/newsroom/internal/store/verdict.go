package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// Verdict is what a person says of one figure.
type Verdict struct {
	Document  string `json:"document"` // SHA-256 of the file
	Start     int    `json:"start"`    // in characters of the document's text
	End       int    `json:"end"`
	Text      string `json:"text"`      // the words judged
	Value     string `json:"value"`     // the value judged
	Verdict   string `json:"verdict"`   // right, wrong, corrected; "" has a note only
	Corrected string `json:"corrected"` // the right value, "" if it is not known
	Note      string `json:"note"`
	At        string `json:"at"` // when, RFC 3339
}

// Verdicts is the file of verdicts that the report writes.
type Verdicts struct {
	Kind     string    `json:"kind"`
	Schema   int       `json:"schema"`
	Verdicts []Verdict `json:"verdicts"`
}

// VerdictsKind is the kind that a file of verdicts says it is.
const VerdictsKind = "tongbao-verdicts"

// ErrNotVerdicts tells that a JSON file is something else.
var ErrNotVerdicts = message.Errorf("verdicts.not")

// ParseVerdicts reads a file of verdicts and checks each.
func ParseVerdicts(data []byte) ([]Verdict, error) {
	var file Verdicts
	if err := json.Unmarshal(data, &file); err != nil || file.Kind != VerdictsKind {
		return nil, ErrNotVerdicts
	}
	if file.Schema != 1 {
		return nil, message.Errorf("verdicts.schema", file.Schema)
	}
	for i := range file.Verdicts {
		if err := file.Verdicts[i].check(i); err != nil {
			return nil, err
		}
	}
	return file.Verdicts, nil
}

// check rejects what the schema does not allow, and writes the time in UTC, in
// which later is greater.
func (v *Verdict) check(i int) error {
	at, err := time.Parse(time.RFC3339, v.At)
	if err != nil {
		return message.Errorf("verdicts.time", i, v.At)
	}
	v.At = at.UTC().Format("2006-01-02T15:04:05.000Z")
	switch v.Verdict {
	case "", "right", "wrong", "corrected":
		return nil
	}
	return message.Errorf("verdicts.word", i, v.Verdict)
}

// SaveVerdicts keeps verdicts; of two on the same words the later stands. It
// returns how many are of documents that are not kept here.
func (s *Store) SaveVerdicts(ctx context.Context, verdicts []Verdict) (saved, strange int, err error) {
	err = s.transact(ctx, func(tx *sql.Tx) error {
		for _, v := range verdicts {
			var known bool
			if err := tx.QueryRowContext(ctx, "SELECT EXISTS (SELECT 1 FROM documents WHERE sha256 = ?)", v.Document).Scan(&known); err != nil {
				return err
			}
			if !known {
				strange++
				continue
			}
			done, err := tx.ExecContext(ctx, saveVerdict,
				v.Document, v.Start, v.End, v.Text, v.Value, v.Verdict, v.Corrected, v.Note, v.At)
			if err != nil {
				return err
			}
			n, err := done.RowsAffected()
			if err != nil {
				return err
			}
			saved += int(n)
		}
		return nil
	})
	return saved, strange, err
}
