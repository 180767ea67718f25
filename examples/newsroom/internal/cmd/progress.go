package cmd

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/desk"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// progress tells how an import goes on: by a bar on a terminal, by a line a file
// elsewhere.
type progress struct {
	run    *run
	bar    *progressbar.ProgressBar // nil where there is no terminal
	unread []desk.Event
}

func (r *run) progress(total int) *progress {
	p := &progress{run: r}
	if isTerminal(r.Err) {
		p.bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(r.Err),
			progressbar.OptionSetDescription(r.Say("import.bar")), progressbar.OptionShowCount(),
			progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish())
	}
	return p
}

// tell tells of one file. Files that were kept already go by in silence; on a
// terminal those that could not be read are listed at the end.
func (p *progress) tell(e desk.Event) {
	if p.bar != nil {
		p.bar.Add(1)
		if e.Status == desk.Unread {
			p.unread = append(p.unread, e)
		}
		return
	}
	p.line(e)
}

func (p *progress) line(e desk.Event) {
	r := p.run
	switch e.Status {
	case desk.Unread:
		fmt.Fprintf(r.Err, "%s: %s\n", e.Path, r.Tell(e.Err))
	case desk.Verdicts:
		fmt.Fprintln(r.Out, r.Say("import.verdicts", e.Path, e.Saved, e.Strange))
	case desk.New, desk.Renewed:
		fmt.Fprintln(r.Out, r.Say("import."+string(e.Status), e.Path, e.Figures))
	}
}

func (p *progress) finish() {
	if p.bar == nil {
		return
	}
	p.bar.Finish()
	for _, e := range p.unread {
		p.line(e)
	}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// tally counts what became of the files.
type tally struct {
	start          time.Time
	files, figures int
	of             map[desk.Status]int
}

func (t *tally) add(e desk.Event) {
	if t.of == nil {
		t.of = map[desk.Status]int{}
	}
	t.files++
	t.of[e.Status]++
	t.figures += e.Figures
}

func (t *tally) summary(c message.Catalogue) string {
	return c.Say("import.summary", t.of[desk.New], t.figures, t.of[desk.Known], t.of[desk.Renewed],
		t.of[desk.Verdicts], t.of[desk.Unread], time.Since(t.start).Seconds())
}
