package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"sync"
)

// reporter tells of failures and warnings, a line each, and remembers whether
// there was a failure. Files are read on another goroutine than results are
// printed on.
type reporter struct {
	mu     sync.Mutex
	w      io.Writer
	failed bool
}

// failure tells of an error with the file at path, or with the run if it is "".
func (r *reporter) failure(path string, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.failed = true
	r.line(path, reason(path, err))
}

// warning tells of an oddity that loses nothing.
func (r *reporter) warning(path, message string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.line(path, "warning: "+message)
}

func (r *reporter) line(path, message string) {
	if path != "" {
		message = path + ": " + message
	}
	fmt.Fprintf(r.w, "figures: %s\n", clean(message))
}

// status returns the exit status of the command.
func (r *reporter) status() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.failed {
		return 1
	}
	return 0
}

// reason returns the text of err, without the operation and the path when the
// path is told already.
func reason(path string, err error) string {
	var pathErr *fs.PathError
	if path != "" && errors.As(err, &pathErr) {
		return pathErr.Err.Error()
	}
	return err.Error()
}
