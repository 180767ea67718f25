package main

import (
	"bufio"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// output is a buffered stream to standard output, or to a new file that takes
// the place of the old one only when all is written: a full disk or a kill
// leaves the old one as it was.
type output struct {
	*bufio.Writer
	temp   *os.File // nil when there is nothing to put in place
	target string
}

// openOutput returns the output to the file at path, or to stdout if it is "".
func openOutput(path string, stdout io.Writer) (*output, error) {
	if path == "" {
		return &output{Writer: bufio.NewWriter(stdout)}, nil
	}
	if resolved, err := filepath.EvalSymlinks(path); err == nil {
		path = resolved // replace what the link names, not the link
	}
	old, err := os.Stat(path)
	if err == nil && !old.Mode().IsRegular() {
		return nil, fmt.Errorf("-o %s: not a regular file", path)
	}
	temp, err := createBeside(path)
	if err != nil {
		return nil, fmt.Errorf("-o %s: %s", path, reason(path, err))
	}
	out := &output{bufio.NewWriter(temp), temp, path}
	if old != nil {
		if err := temp.Chmod(old.Mode().Perm()); err != nil {
			out.discard()
			return nil, err
		}
	}
	return out, nil
}

// createBeside creates a hidden file in the folder of path, since a rename is
// atomic only within one file system.
func createBeside(path string) (*os.File, error) {
	name := filepath.Join(filepath.Dir(path), ".figures-"+rand.Text()+".tmp")
	return os.OpenFile(name, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o666)
}

// commit finishes the output and puts it in its place.
func (o *output) commit() error {
	if err := o.Flush(); err != nil || o.temp == nil {
		return err
	}
	if err := errors.Join(o.temp.Sync(), o.temp.Close()); err != nil {
		return err
	}
	err := os.Rename(o.temp.Name(), o.target)
	if err == nil {
		o.temp = nil
	}
	return err
}

// discard removes what was written, unless it is in its place already.
func (o *output) discard() {
	if o.temp != nil {
		o.temp.Close()
		os.Remove(o.temp.Name())
	}
}
