package cmd

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/sum"
)

func defineSum(r *run) func(context.Context) error {
	by := r.flags.String("by", "place,indicator", "")
	out := r.flags.String("o", "", "")
	return func(ctx context.Context) error {
		keys := strings.Split(*by, ",")
		for _, key := range keys {
			if !slices.Contains(figures.SumKeys, key) {
				return r.misuse(r.Say("sum.key", key, strings.Join(figures.SumKeys, ", ")))
			}
		}
		sums, err := r.sums(ctx, keys)
		if err != nil {
			return err
		}
		if err := sum.Print(r.Out, sums, r.Catalogue); err != nil || *out == "" {
			return err
		}
		files, err := sum.Save(*out, sums, r.Catalogue)
		for _, file := range files {
			fmt.Fprintln(r.Out, r.Say("export.done", file))
		}
		return err
	}
}

func (r *run) sums(ctx context.Context, keys []string) (figures.Sums, error) {
	s, err := r.open()
	if err != nil {
		return figures.Sums{}, err
	}
	defer s.Close()
	engine, err := figures.New()
	if err != nil {
		return figures.Sums{}, err
	}
	return sum.Of(ctx, s, engine, keys)
}
