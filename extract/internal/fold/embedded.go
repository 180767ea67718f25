package fold

import (
	"sync"

	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// Embedded returns the Folder for the project's own table, built on first use.
func Embedded() (*Folder, error) { return embedded() }

var embedded = sync.OnceValues(func() (*Folder, error) { return New(lexicon.Text(file)) })
