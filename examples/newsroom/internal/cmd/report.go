package cmd

import (
	"context"
	"fmt"
	"io"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/atomic"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/report"
)

func defineReport(r *run) func(context.Context) error {
	out := r.flags.String("o", "report.html", "")
	return func(ctx context.Context) error {
		s, err := r.open()
		if err != nil {
			return err
		}
		defer s.Close()
		err = atomic.WriteFile(*out, func(w io.Writer) error { return report.Write(ctx, s, r.Catalogue, w) })
		if err == nil {
			fmt.Fprintln(r.Out, r.Say("report.done", *out, r.Say("report.open")))
		}
		return err
	}
}
