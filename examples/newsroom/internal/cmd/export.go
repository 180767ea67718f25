package cmd

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/export"
)

func defineExport(r *run) func(context.Context) error {
	out := r.flags.String("o", "tongbao-export", "")
	only := r.flags.String("only", strings.Join(export.Kinds, ","), "")
	return func(ctx context.Context) error {
		kinds := strings.Split(*only, ",")
		for _, kind := range kinds {
			if !slices.Contains(export.Kinds, kind) {
				return r.misuse(r.Say("export.kind", kind, strings.Join(export.Kinds, ", ")))
			}
		}
		s, err := r.open()
		if err != nil {
			return err
		}
		defer s.Close()
		files, err := export.Folder(ctx, s, r.Catalogue, *out, kinds)
		for _, file := range files {
			fmt.Fprintln(r.Out, r.Say("export.done", file))
		}
		return err
	}
}
