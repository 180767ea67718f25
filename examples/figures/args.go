package main

import (
	"flag"
	"fmt"
	"io"
	"slices"
)

const usage = `usage: figures [flags] FILE…

Prints every figure of Chinese police bulletins. A FILE may be a folder, which
is searched for .txt files, or - for standard input.

`

// options are the settings of one run.
type options struct {
	format  string
	output  string // path, "" for standard output
	words   string // path of a file of extra words, "" for none
	audit   bool
	explain bool
	paths   []string
}

var formats = [...]string{"table", "csv", "json", "jsonl"}

// parseArgs reads the command line; flags may stand after files. What is wrong
// with it is told on stderr.
func parseArgs(args []string, stderr io.Writer) (options, error) {
	var opts options
	flags := flag.NewFlagSet("figures", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprint(stderr, usage)
		flags.PrintDefaults()
	}
	flags.StringVar(&opts.format, "format", "table", "`FORMAT` to print: table, csv, json or jsonl (a line per figure)")
	flags.StringVar(&opts.output, "o", "", "write to `FILE`, replacing it only when all is written")
	flags.StringVar(&opts.words, "words", "", "also know the words of `FILE`: lines of action or noun, word and kind, between tabs")
	flags.BoolVar(&opts.audit, "audit", false, "print where the figures agree or disagree with each other")
	flags.BoolVar(&opts.explain, "explain", false, "print how each figure was found")
	for {
		if err := flags.Parse(args); err != nil {
			return opts, err
		}
		if flags.NArg() == 0 {
			break
		}
		opts.paths = append(opts.paths, flags.Arg(0))
		args = flags.Args()[1:]
	}
	err := opts.check()
	if err != nil {
		fmt.Fprintf(stderr, "figures: %v\n", err)
		flags.Usage()
	}
	return opts, err
}

// check returns an error for settings that do not go together.
func (o options) check() error {
	switch {
	case len(o.paths) == 0:
		return fmt.Errorf("no FILE given")
	case !slices.Contains(formats[:], o.format):
		return fmt.Errorf("unknown -format %q", o.format)
	case o.audit && o.explain:
		return fmt.Errorf("-audit and -explain do not go together")
	case (o.audit || o.explain) && o.format != "table":
		return fmt.Errorf("-audit and -explain print text and take no -format; json carries the audit's findings")
	}
	return nil
}
