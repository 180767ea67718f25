package place_test

import (
	"fmt"
	"os"
	"syscall"
	"testing"
	"time"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

func cpu() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func TestZ(t *testing.T) {
	folder, _ := fold.Embedded()
	best := func(n string, f func()) {
		b := time.Hour
		for range 30 {
			t := cpu()
			f()
			b = min(b, cpu()-t)
		}
		fmt.Printf("%-10s %v\n", n, b)
	}
	best("new", func() { place.New(tables(), folder) })
	g, _ := place.New(tables(), folder)
	sample, _ := os.ReadFile("../../../testdata/jingwang2018.txt")
	s := string(sample)
	best("find", func() {
		for range g.Find(s) {
		}
	})
	best("fold new", func() { fold.New(tables().Divisions[:0]) })
}
