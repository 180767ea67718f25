package cmd_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/cmd"
)

// asProgram makes this test binary the program itself, so that tests can start
// and kill it without building it.
const asProgram = "NEWSROOM_AS_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		os.Exit(cmd.Run(context.Background(), cmd.Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr}, os.Args[1:]))
	}
	os.Exit(m.Run())
}

// program returns the command to run the program in a process of its own.
func program(t testing.TB, args ...string) *exec.Cmd {
	self, err := os.Executable()
	require.NoError(t, err)
	c := exec.Command(self, args...)
	c.Env = append(os.Environ(), asProgram+"=1")
	return c
}

// ran is what came of running the program in this process.
type ran struct {
	status   int
	out, err string
}

func run(t testing.TB, stdin string, args ...string) ran {
	var out, err bytes.Buffer
	status := cmd.Run(t.Context(), cmd.Streams{In: bytes.NewBufferString(stdin), Out: &out, Err: &err}, args)
	return ran{status, out.String(), err.String()}
}
