// Command newsroom takes folders of saved bulletins to a checked spreadsheet: it
// reads them, keeps their figures in an SQLite file, makes a page to check them
// on, and exports and adds up what is there. README.md shows the way.
package main

import (
	"context"
	"os"
	"os/signal"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/cmd"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	status := cmd.Run(ctx, cmd.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}, os.Args[1:])
	stop()
	os.Exit(status)
}
