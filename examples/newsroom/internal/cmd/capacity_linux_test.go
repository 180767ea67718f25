package cmd_test

import (
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestImportOfTwoThousandDocuments(t *testing.T) {
	if testing.Short() {
		t.Skip("takes half a minute")
	}
	in, db := bulletins(t, 2000), filepath.Join(t.TempDir(), "t.db")
	once := func() (time.Duration, int64) {
		c, start := program(t, "import", "-db", db, in), time.Now()
		require.NoError(t, c.Run())
		return time.Since(start), c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss >> 10
	}
	first, firstMB := once()
	second, secondMB := once()
	t.Logf("first %.1f s, %d MB; again %.2f s, %d MB", first.Seconds(), firstMB, second.Seconds(), secondMB)
	assert.Less(t, first, 60*time.Second)
	assert.Less(t, second, 3*time.Second)
	assert.Less(t, max(firstMB, secondMB), int64(300))
	assert.EqualValues(t, 2000, query(t, db, "SELECT count(*) AS n FROM documents")[0]["n"])
}
