package extract

import (
	"context"
	"iter"
	"runtime"
	"sync"
)

// Stream extracts the figures of many documents on all cores and yields the
// bulletins in the order of the documents. It holds at most three documents more at
// a time than there are cores. An error is yielded only when the context
// ends, and ends the sequence. Stopping early leaves no goroutine behind; a
// documents sequence that blocks holds Stream up until it yields or ends.
func (x *Extractor) Stream(ctx context.Context, documents iter.Seq[Document]) iter.Seq2[*Bulletin, error] {
	return func(yield func(*Bulletin, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		var workers sync.WaitGroup
		defer workers.Wait()
		defer cancel()
		for result := range x.dispatch(ctx, &workers, documents) {
			select {
			case b := <-result:
				if !yield(b, nil) {
					return
				}
			case <-ctx.Done():
				yield(nil, context.Cause(ctx))
				return
			}
		}
		if err := context.Cause(ctx); err != nil {
			yield(nil, err)
		}
	}
}

// dispatch starts the workers and hands out, in order, a channel for the result
// of each document.
func (x *Extractor) dispatch(ctx context.Context, workers *sync.WaitGroup, documents iter.Seq[Document]) <-chan chan *Bulletin {
	type job struct {
		document Document
		result   chan *Bulletin
	}
	cores := runtime.GOMAXPROCS(0)
	jobs, results := make(chan job), make(chan chan *Bulletin, cores)
	for range cores {
		workers.Go(func() {
			for j := range jobs {
				j.result <- x.ExtractDocument(j.document)
			}
		})
	}
	workers.Go(func() {
		defer close(results)
		defer close(jobs)
		for d := range documents {
			j := job{d, make(chan *Bulletin, 1)}
			if !send(ctx, jobs, j) || !send(ctx, results, j.result) {
				return
			}
		}
	})
	return results
}

// send reports whether the value was taken before the context ended.
func send[T any](ctx context.Context, to chan<- T, value T) bool {
	select {
	case to <- value:
		return true
	case <-ctx.Done():
		return false
	}
}
