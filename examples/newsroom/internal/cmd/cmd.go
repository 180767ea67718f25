package cmd

import (
	"context"
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

// The exit statuses of the program.
const (
	ok     = 0
	failed = 1 // something could not be done; what could be was done
	usage  = 2 // the command was not understood, and nothing was done
)

// Streams are the program's input and outputs.
type Streams struct {
	In       io.Reader
	Out, Err io.Writer
}

// run is one call of a command.
type run struct {
	Streams
	message.Catalogue
	flags *flag.FlagSet
	db    string
	args  []string // without the flags
}

// command is what the program can do.
type command struct {
	// define adds the command's flags and returns what it does when they are read.
	define func(r *run) func(ctx context.Context) error
	// takes is how many arguments it takes at least and at most; -1 for any.
	least, most int
}

var commands = map[string]command{
	"import": {defineImport, 1, -1},
	"report": {defineReport, 0, 0},
	"export": {defineExport, 0, 0},
	"sum":    {defineSum, 0, 0},
}

//go:embed help.txt
var help string

// errUsage tells that the command line was not understood, and has been said so.
var errUsage = errors.New("usage")

// errPartly tells that some of the work could not be done, and has been said so.
var errPartly = errors.New("partly")

// Run runs the program and returns its exit status.
func Run(ctx context.Context, s Streams, args []string) int {
	r := &run{Streams: s}
	r.Catalogue, _ = message.For(message.Languages[0])
	err := r.dispatch(ctx, args)
	switch {
	case err == nil:
		return ok
	case errors.Is(err, flag.ErrHelp):
		return ok
	case errors.Is(err, errUsage):
		return usage
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(s.Err, r.Say("cmd.stopped"))
	case !errors.Is(err, errPartly):
		fmt.Fprintln(s.Err, "newsroom: "+r.Tell(err))
	}
	return failed
}

func (r *run) dispatch(ctx context.Context, args []string) error {
	if len(args) == 0 || isHelp(args[0]) {
		fmt.Fprint(r.Err, help)
		return choose(len(args) == 0, errUsage, flag.ErrHelp)
	}
	c, found := commands[args[0]]
	if !found {
		fmt.Fprintf(r.Err, "newsroom: %s\n\n%s", r.Say("cmd.unknown", args[0]), help)
		return errUsage
	}
	do, err := r.parse(args[0], c, args[1:])
	if err != nil {
		return err
	}
	return do(ctx)
}

// parse reads the flags, which may stand before, between and after the arguments.
func (r *run) parse(name string, c command, args []string) (func(context.Context) error, error) {
	r.flags = flag.NewFlagSet(name, flag.ContinueOnError)
	r.flags.SetOutput(r.Err)
	r.flags.Usage = func() { fmt.Fprint(r.Err, help) }
	r.flags.StringVar(&r.db, "db", "tongbao.db", "")
	language := r.flags.String("lang", message.Languages[0], "")
	do := c.define(r)
	for {
		if err := r.flags.Parse(args); err != nil {
			return nil, choose(errors.Is(err, flag.ErrHelp), flag.ErrHelp, errUsage)
		}
		if args = r.flags.Args(); len(args) == 0 {
			break
		}
		r.args, args = append(r.args, args[0]), args[1:]
	}
	words, err := message.For(*language)
	if err != nil {
		return nil, r.misuse(err.Error())
	}
	r.Catalogue = words
	if len(r.args) < c.least {
		return nil, r.misuse(r.Say("cmd.nothing", name))
	}
	if c.most >= 0 && len(r.args) > c.most {
		return nil, r.misuse(r.Say("cmd.toomuch", name, r.args[c.most]))
	}
	return do, nil
}

// misuse says what is wrong with the command line.
func (r *run) misuse(what string) error {
	fmt.Fprintf(r.Err, "newsroom: %s\n", what)
	return errUsage
}

// open opens the database to read from it.
func (r *run) open() (*store.Store, error) {
	s, err := store.Open(r.db)
	if err != nil {
		return nil, fmt.Errorf("%s: %s", r.db, r.Tell(err))
	}
	return s, nil
}

func isHelp(arg string) bool {
	return arg == "help" || arg == "-h" || arg == "-help" || arg == "--help"
}

func choose[T any](condition bool, yes, no T) T {
	if condition {
		return yes
	}
	return no
}
