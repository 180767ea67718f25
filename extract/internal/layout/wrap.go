package layout

// A page that is saved as text may be broken at its margin: its lines are then
// about equally long, and one that is not finished goes on in the next. slack is
// how far from the margin a full line may end, since words and marks are not
// broken up; minMargin and maxMargin are what margins are possible.
const (
	slack     = 6
	minMargin = 24
	maxMargin = 160
)

// joinWrapped marks the lines that go on in the next one.
func joinWrapped(text string, lines []line) {
	for start := 0; start < len(lines); {
		end := start + 1
		for end < len(lines) && !lines[end].afterBlank {
			end++
		}
		joinRun(text, lines[start:end])
		start = end
	}
}

// joinRun marks those of a run of lines without a blank one between.
func joinRun(text string, run []line) {
	margin := uint8(0)
	for _, l := range run {
		if l.kind == lineText {
			margin = max(margin, l.width)
		}
	}
	if margin > maxMargin {
		margin = 0 // each line is a paragraph
	}
	wrapped := false
	for i := range len(run) - 1 {
		if goesOn(text, run[i], run[i+1], margin) {
			run[i].joins, wrapped = true, true
		}
	}
	if wrapped {
		joinFinished(text, run, margin)
	}
}

// goesOn reports whether a line that is not finished goes on in the next.
func goesOn(text string, l, next line, margin uint8) bool {
	if !continuable(l, next) || endsStatement(l.In(text)) {
		return false
	}
	if endsOpen(l.In(text)) {
		return true
	}
	return l.full(margin) && (next.full(margin) || endsStatement(next.In(text)))
}

// joinFinished joins the full lines of broken text that happen to end with a
// sentence: their paragraph goes on.
func joinFinished(text string, run []line, margin uint8) {
	for i := range len(run) - 1 {
		if continuable(run[i], run[i+1]) && run[i].full(margin) && run[i].indent >= run[i+1].indent {
			run[i].joins = true
		}
	}
}

// continuable reports whether next could be the same paragraph as l.
func continuable(l, next line) bool {
	indented := next.indent > 1 && next.indent >= l.indent
	return l.kind == lineText && next.kind == lineText && next.number == nil && !indented
}

func (l line) full(margin uint8) bool {
	return margin >= minMargin && l.width >= margin-slack
}
