package store

import (
	"database/sql"
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"

	_ "modernc.org/sqlite" // the driver

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// version is that of the schema, kept in PRAGMA user_version.
const version = 1

// application marks a file as one of this program's: "tong" in PRAGMA
// application_id.
const application = 0x746f6e67

var (
	//go:embed sql/schema.sql
	schema string
	//go:embed sql/views.sql
	views string
)

// ErrMissing tells that there is no database yet.
var ErrMissing = message.Errorf("store.missing")

// Store is an open database.
type Store struct{ db *sql.DB }

// Open opens the database in a file; ErrMissing if there is none.
func Open(path string) (*Store, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, ErrMissing
	}
	return open(path, "rw")
}

// Create opens the database in a file for many changes; it is made if there is
// none.
func Create(path string) (*Store, error) {
	s, err := open(path, "rwc")
	if err != nil {
		return nil, err
	}
	// Ahead of the file, a commit writes nothing but a log, and a reader does not wait.
	if _, err := s.db.Exec("PRAGMA journal_mode = WAL"); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func open(path, mode string) (*Store, error) {
	address := url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: url.Values{
		"mode":    {mode},
		"_txlock": {"immediate"},
		"_pragma": {"busy_timeout(10000)", "foreign_keys(on)", "synchronous(normal)"},
	}.Encode()}
	db, err := sql.Open("sqlite", address.String())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1) // one writer, and no surprise from a second one
	s := &Store{db}
	if err := s.migrate(); err != nil {
		db.Close()
		return nil, err
	}
	return s, nil
}

// migrate brings an empty file to the schema of today, and refuses a file that is
// another program's or a later version's.
func (s *Store) migrate() error {
	var app, v, tables int
	err := s.db.QueryRow(`SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)
		FROM pragma_application_id, pragma_user_version`).Scan(&app, &v, &tables)
	switch {
	case err != nil:
		return message.Errorf("store.not", err)
	case tables > 0 && app != application:
		return message.Errorf("store.foreign")
	case v > version:
		return message.Errorf("store.newer", v, version)
	case v == version:
		return nil
	}
	_, err = s.db.Exec(fmt.Sprintf("BEGIN IMMEDIATE; PRAGMA application_id = %d; PRAGMA user_version = %d;\n%s\n%s\nCOMMIT;",
		application, version, schema, views))
	return err
}

// Close closes the database and leaves one file, without a log beside it, so that
// it can be copied, and opened where nobody may write.
func (s *Store) Close() error {
	_, err := s.db.Exec("PRAGMA optimize; PRAGMA journal_mode = DELETE")
	if isBusy(err) {
		err = nil // somebody is reading it; the last to close tidies up
	}
	return errors.Join(err, s.db.Close())
}
