package desk

import (
	"context"
	"errors"
	"io"
	"iter"
	"runtime"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// Desk imports files into a store.
type Desk struct {
	Store   *store.Store
	Engine  *figures.Engine
	Library string // the version of the engine
}

// Import brings in every file under the paths and tells of each as it is done.
// An error of the store ends it; a file that cannot be read does not. What
// another version of the library has read before is read again first.
func (d *Desk) Import(ctx context.Context, paths []string, stdin io.Reader) iter.Seq2[Event, error] {
	return func(yield func(Event, error) bool) {
		steps := []func(context.Context, func(Event, error) bool) bool{
			d.renew,
			func(ctx context.Context, yield func(Event, error) bool) bool {
				return d.bring(ctx, paths, stdin, yield)
			},
		}
		for _, step := range steps {
			if !step(ctx, yield) {
				return
			}
		}
		if err := ctx.Err(); err != nil {
			yield(Event{}, err)
		}
	}
}

// renew has the engine read again what another version of it has read.
func (d *Desk) renew(ctx context.Context, yield func(Event, error) bool) bool {
	outdated := pairs(d.Store.Outdated(ctx, d.Library))
	again := func(p pair[store.Kept]) pair[job] {
		return pair[job]{job{kept: p.value, reading: d.Engine.Read(p.value.Document())}, p.err}
	}
	for p := range inOrder(workers(), outdated, again) {
		j, err := p.value, p.err
		if err == nil {
			err = d.Store.Replace(ctx, j.kept.ID, d.Library, j.reading)
		}
		if !yield(Event{Path: j.kept.Path, Status: Renewed, Figures: len(j.reading.Figures)}, err) || err != nil {
			return false
		}
	}
	return true
}

// bring reads the files and keeps them. Verdicts come last, since they may be on
// documents that come with them.
func (d *Desk) bring(ctx context.Context, paths []string, stdin io.Reader, yield func(Event, error) bool) bool {
	known, err := d.Store.Known(ctx)
	if err != nil {
		return yield(Event{}, err) && false
	}
	work := func(p pair[read.Source]) job { return d.work(ctx, p.value, p.err, known) }
	var later []job
	for j := range inOrder(workers(), pairs(read.Sources(paths, stdin)), work) {
		if j.verdicts != nil {
			later = append(later, j)
		} else if !d.finish(ctx, j, yield) {
			return false
		}
	}
	for _, j := range later {
		if !d.finish(ctx, j, yield) {
			return false
		}
	}
	return true
}

// finish keeps what has come of a file and tells of it.
func (d *Desk) finish(ctx context.Context, j job, yield func(Event, error) bool) bool {
	if ctx.Err() != nil || j.foreign {
		return ctx.Err() == nil
	}
	event, err := d.keep(ctx, j)
	event.Path = j.path
	return yield(event, err) && err == nil
}

func (d *Desk) keep(ctx context.Context, j job) (Event, error) {
	switch {
	case j.err != nil:
		return Event{Status: Unread, Err: j.err}, d.Store.NoteUnread(ctx, j.path, j.err.Error())
	case j.verdicts != nil:
		saved, strange, err := d.Store.SaveVerdicts(ctx, j.verdicts)
		return Event{Status: Verdicts, Saved: saved, Strange: strange}, err
	case j.known:
		return Event{Status: Known}, nil
	}
	saved, err := d.Store.Save(ctx, j.document, d.Library, j.reading)
	if !saved {
		return Event{Status: Known}, err
	}
	return Event{Status: New, Figures: len(j.reading.Figures)}, err
}

func workers() int { return runtime.GOMAXPROCS(0) }

// foreign tells of JSON that somebody else's program left in a folder.
func foreign(s read.Source, err error) bool {
	return !s.Named && errors.Is(err, store.ErrNotVerdicts)
}
