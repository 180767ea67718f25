package read

import (
	"bytes"
	"context"
	"os/exec"
	"strings"
	"time"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// pdfTime is how long pdftotext may take for one file.
const pdfTime = 2 * time.Minute

// pdf reads a PDF by the program pdftotext of Poppler.
func pdf(ctx context.Context, data []byte) (content, error) {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return content{}, message.Errorf("unread.no-pdftotext")
	}
	ctx, cancel := context.WithTimeout(ctx, pdfTime)
	defer cancel()
	var out, complaint bytes.Buffer
	// In the order of the page's own instructions (-raw): left to itself, pdftotext
	// takes a date whose digits are of another typeface for two columns.
	cmd := exec.CommandContext(ctx, program, "-q", "-raw", "-enc", "UTF-8", "-", "-")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(data), &out, &complaint
	if err := cmd.Run(); err != nil {
		return content{}, message.Errorf("unread.pdf", firstOf(strings.TrimSpace(complaint.String()), err.Error()))
	}
	text := unwrap(out.String())
	if strings.TrimSpace(text) == "" {
		return content{}, message.Errorf("unread.scan")
	}
	return content{text: text, encoding: "utf-8"}, nil
}
