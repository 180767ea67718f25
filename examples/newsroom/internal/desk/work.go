package desk

import (
	"context"
	"iter"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// job is a file on its way to the store.
type job struct {
	path     string
	err      error           // why it could not be read
	known    bool            // it is kept already
	foreign  bool            // it is none of ours, and nobody asked for it
	verdicts []store.Verdict // what it holds, if it is a file of verdicts
	document read.Document
	reading  figures.Reading
	kept     store.Kept // the document that is read again
}

// work does for one file all that needs no store.
func (d *Desk) work(ctx context.Context, s read.Source, err error, known map[string]bool) job {
	j := job{path: s.Path, err: err}
	if j.err != nil {
		return j
	}
	data, err := s.Bytes()
	if err != nil {
		j.err = err
		return j
	}
	switch {
	case known[read.Hash(data)]:
		j.known = true
	case read.Sniff(s.Path, data) == "json":
		j.verdicts, j.err = store.ParseVerdicts(data)
		j.foreign = foreign(s, j.err)
	default:
		j.document, j.err = read.Reader{Count: d.Engine.Count}.Read(ctx, s.Path, data)
		if j.err == nil {
			doc := j.document
			j.reading = d.Engine.Read(figures.Document{
				Name: read.Base(doc.Path), Text: doc.Text, Source: doc.Source, Published: doc.Published,
			})
		}
	}
	return j
}

// inOrder works on all of in, up to so many at a time, and yields what comes of
// them in their order. No more than that many wait to be taken.
func inOrder[In, Out any](workers int, in iter.Seq[In], work func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		queue, stop := make(chan chan Out, workers), make(chan struct{})
		defer close(stop)
		go func() {
			defer close(queue)
			for v := range in {
				out := make(chan Out, 1)
				select {
				case queue <- out:
					go func() { out <- work(v) }()
				case <-stop:
					return
				}
			}
		}()
		for out := range queue {
			if !yield(<-out) {
				return
			}
		}
	}
}

// pair is a value that may have failed.
type pair[T any] struct {
	value T
	err   error
}

func pairs[T any](seq iter.Seq2[T, error]) iter.Seq[pair[T]] {
	return func(yield func(pair[T]) bool) {
		for v, err := range seq {
			if !yield(pair[T]{v, err}) {
				return
			}
		}
	}
}
