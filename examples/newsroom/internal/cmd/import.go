package cmd

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/desk"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/read"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

func defineImport(r *run) func(context.Context) error {
	return func(ctx context.Context) error {
		files := read.Count(r.args)
		if files == 0 {
			return r.misuse(r.Say("import.none"))
		}
		s, err := store.Create(r.db)
		if err != nil {
			return fmt.Errorf("%s: %s", r.db, r.Tell(err))
		}
		return errors.Join(r.importInto(ctx, s, files), s.Close())
	}
}

func (r *run) importInto(ctx context.Context, s *store.Store, files int) error {
	engine, err := figures.New()
	if err != nil {
		return err
	}
	d := desk.Desk{Store: s, Engine: engine, Library: figures.Version()}
	p, tally := r.progress(files), tally{start: time.Now()}
	for event, err := range d.Import(ctx, r.args, r.In) {
		if err != nil {
			p.finish()
			return err
		}
		tally.add(event)
		p.tell(event)
	}
	p.finish()
	fmt.Fprintln(r.Out, tally.summary(r.Catalogue))
	if tally.of[desk.Unread] > 0 {
		return errPartly
	}
	return nil
}
