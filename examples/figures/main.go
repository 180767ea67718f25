// Command figures prints every figure of Chinese police bulletins: what was
// counted, who did what, where and when, and the very words that say so.
//
//	figures [-format table|csv|json|jsonl] [-o FILE] [-words FILE] [-audit | -explain] FILE…
//
// A FILE may be a folder, which is searched for .txt files, or - for standard
// input. Texts are UTF-8, GB18030, or UTF-16 with a byte-order mark. The exit
// status is 0, or 1 if a file could not be read, each told of in a line on
// standard error and the others printed all the same, or 2 for wrong usage.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/tongbao-go/tongbao/extract"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second interrupt ends the command at once
	status := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(status)
}

// run is the whole command but for the process around it; it returns the exit
// status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	opts, err := parseArgs(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 2
	}
	log := &reporter{w: stderr}
	if err := printFigures(ctx, opts, reader{stdin, log}, stdout); err != nil {
		log.failure("", err)
	}
	return log.status()
}

// printFigures reads the documents, extracts their figures and prints them.
func printFigures(ctx context.Context, opts options, in reader, stdout io.Writer) error {
	x, err := newExtractor(opts.words)
	if err != nil {
		return err
	}
	out, err := openOutput(opts.output, stdout)
	if err != nil {
		return err
	}
	defer out.discard()
	p := newPrinter(opts, x, out)
	for b, err := range x.Stream(ctx, in.documents(opts.paths)) {
		if err != nil {
			return err
		}
		if err := p.print(b); err != nil {
			return err
		}
	}
	return errors.Join(p.end(), out.commit())
}

// newExtractor returns an extractor that also knows the words of the file, if
// one is named.
func newExtractor(words string) (*extract.Extractor, error) {
	if words == "" {
		return extract.New()
	}
	f, err := os.Open(words)
	if err != nil {
		return nil, fmt.Errorf("-words: %w", err)
	}
	defer f.Close()
	return extract.New(extract.WithWords(words, f))
}
