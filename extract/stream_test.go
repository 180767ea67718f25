package extract_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

// documents yields n documents, long and short ones by turns, and counts them.
func documents(n int, count *atomic.Int64) iter.Seq[extract.Document] {
	return func(yield func(extract.Document) bool) {
		for i := range n {
			count.Add(1)
			text := strings.Repeat(fmt.Sprintf("破获案件%d起,抓获嫌疑人%d名。\n", i+2, i+3), 1+i%5*20)
			if !yield(extract.Document{Name: fmt.Sprint(i), Text: text}) {
				return
			}
		}
	}
}

func newExtractor(tb testing.TB) *extract.Extractor {
	x, err := extract.New()
	require.NoError(tb, err)
	return x
}

func TestStreamKeepsTheOrder(t *testing.T) {
	x := newExtractor(t)
	var count atomic.Int64
	var want, got []*extract.Bulletin
	for d := range documents(60, &count) {
		want = append(want, x.ExtractDocument(d))
	}
	for b, err := range x.Stream(t.Context(), documents(60, &count)) {
		require.NoError(t, err)
		got = append(got, b)
	}
	assert.Equal(t, want, got)
}

// A consumer that is slow holds the documents up, so that memory stays bounded.
func TestStreamHoldsFewDocuments(t *testing.T) {
	var read atomic.Int64
	done := int64(0)
	for _, err := range newExtractor(t).Stream(t.Context(), documents(60, &read)) {
		require.NoError(t, err)
		for range 20 {
			runtime.Gosched()
		}
		assert.LessOrEqual(t, read.Load()-done, int64(runtime.GOMAXPROCS(0)+3))
		done++
	}
}

// TestStreamStops leaves the loop after each number of results. A goroutine that
// stayed behind would block synctest; the test's own context would end it.
func TestStreamStops(t *testing.T) {
	x := newExtractor(t)
	for after := range 12 {
		synctest.Test(t, func(t *testing.T) {
			var count atomic.Int64
			results := 0
			for _, err := range x.Stream(context.Background(), documents(1000, &count)) {
				require.NoError(t, err)
				if results++; results > after {
					break
				}
			}
			assert.Less(t, count.Load(), int64(1000))
		})
	}
}

// TestStreamCancelled ends the context before the first result and after each of
// several, while documents go on for ever.
func TestStreamCancelled(t *testing.T) {
	x := newExtractor(t)
	cause := errors.New("enough")
	for after := range 12 {
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancelCause(t.Context())
			defer cancel(nil)
			if after == 0 {
				cancel(cause)
			}
			results := 0
			var last error
			var count atomic.Int64
			for b, err := range x.Stream(ctx, documents(1<<30, &count)) {
				if last = err; err != nil {
					assert.Nil(t, b)
					continue
				}
				if results++; results == after {
					cancel(cause)
				}
			}
			assert.ErrorIs(t, last, cause)
			assert.GreaterOrEqual(t, results, after)
		})
	}
}

func TestStreamOfNothing(t *testing.T) {
	for range newExtractor(t).Stream(t.Context(), func(func(extract.Document) bool) {}) {
		assert.Fail(t, "a result")
	}
}

// Under the race detector, this shows that an Extractor may be shared.
func TestOneExtractorManyGoroutines(t *testing.T) {
	x := newExtractor(t)
	paragraphs := sampleParagraphs(t)
	var want []*extract.Bulletin
	for _, p := range paragraphs {
		want = append(want, x.Extract(p))
	}
	var readers sync.WaitGroup
	for n := range 8 {
		readers.Go(func() {
			for i := range paragraphs {
				i = (i + n*7) % len(paragraphs)
				b := x.Extract(paragraphs[i])
				assert.Equal(t, want[i], b)
				b.Audit()
			}
		})
	}
	readers.Wait()
}
