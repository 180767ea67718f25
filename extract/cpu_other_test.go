//go:build !unix

package extract

import (
	"testing"
	"time"
)

// cpuTime is the time of the clock where that of the processors is not at hand.
func cpuTime(testing.TB) time.Duration { return time.Duration(time.Now().UnixNano()) }
