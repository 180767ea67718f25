//go:build unix

package main

import (
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkProcess runs the command from its start to its end, and reports the
// processor time and the memory that the whole process took at least and at most.
func BenchmarkProcess(b *testing.B) {
	binary := filepath.Join(b.TempDir(), "figures")
	output, err := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", binary, ".").CombinedOutput()
	require.NoError(b, err, "%s", output)
	least, most := time.Hour, int64(0)
	for b.Loop() {
		command := exec.Command(binary, "../../testdata/jingwang2018.txt")
		require.NoError(b, command.Run())
		state := command.ProcessState
		least = min(least, state.UserTime()+state.SystemTime())
		most = max(most, maxResident(state.SysUsage().(*syscall.Rusage)))
	}
	b.ReportMetric(least.Seconds()*1000, "ms")
	b.ReportMetric(float64(most)/1e6, "resident-MB")
}

// maxResident returns the most memory that a process had, in bytes.
func maxResident(usage *syscall.Rusage) int64 {
	if runtime.GOOS == "darwin" || runtime.GOOS == "ios" {
		return int64(usage.Maxrss)
	}
	return int64(usage.Maxrss) << 10
}
