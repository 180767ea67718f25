package report_test

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

var screenshots = flag.String("screenshots", "", "write the screenshots of the documentation into this folder")

// visitor is a test at a browser that shows a report.
type visitor struct {
	*testing.T
	ctx context.Context
}

// visit opens the report on a store, and fails the test if the page complains.
func visit(t *testing.T, s *store.Store, width, height int) visitor {
	v := visitor{t, fixture.Browser(t, width, height)}
	file := filepath.Join(t.TempDir(), "report.html")
	require.NoError(t, os.WriteFile(file, write(t, s, "zh"), 0o644))
	messages := chromedp.Console(v.ctx)
	go func() {
		for m, err := range messages {
			if err != nil {
				return
			}
			t.Errorf("the page says on its console: %v", m)
		}
	}()
	v.do(chromedp.Navigate("file://"+file), chromedp.WaitVisible(chromedp.CSS("#tiles button")))
	return v
}

func (v visitor) do(steps ...chromedp.Action[chromedp.Void]) {
	v.Helper()
	require.NoError(v, chromedp.Do(v.ctx, steps...))
}

func ask[T any](v visitor, expression string) T {
	v.Helper()
	answer, err := chromedp.Run(v.ctx, chromedp.Evaluate[T](expression))
	require.NoError(v, err, expression)
	return answer
}

// filter sets a control of the filters and returns how many rows are left.
func (v visitor) filter(name, value string) int {
	v.Helper()
	return ask[int](v, fmt.Sprintf(`filters.elements.%s.value = %q; apply();
		[...document.querySelectorAll("tr.figure")].filter((row) => row.checkVisibility()).length`, name, value))
}

// press presses keys one after the other. A key that the page takes for itself
// types nothing, as on a keyboard.
func (v visitor) press(keys string) {
	v.Helper()
	v.do(chromedp.KeyEvent(keys, func(p *input.DispatchKeyEventParams) {
		if p.Type == input.DispatchKeyEventTypeKeyDown {
			p.Type = input.DispatchKeyEventTypeRawKeyDown
		}
	}))
}

// verdict reads what the table says of a figure.
func (v visitor) verdict(id int) string {
	v.Helper()
	return ask[string](v, fmt.Sprintf(`document.querySelector("#r%d .verdict").textContent`, id))
}

func TestReportFiltersInChromium(t *testing.T) {
	s := fixture.Store(t, map[string][]byte{"a.txt": []byte(fixture.Sample(t)), "b.txt": []byte(hostile)})
	v := visit(t, s, 1400, 900)
	all := figuresIn(t, s)
	count := func(where string) int {
		rows, err := store.All[struct{ N int }](t.Context(), s, "SELECT count(*) AS N FROM figures WHERE "+where)
		require.NoError(t, err)
		require.NotZero(t, rows[0].N, where)
		return rows[0].N
	}
	for _, c := range []struct{ name, value, where string }{
		{"place", "四川省", "place = '四川省' OR place LIKE '四川省/%'"},
		{"indicator", "cases_solved", "indicator = 'cases_solved'"},
		{"month", "2018-07", "month = '2018-07'"},
		{"finding", "*", "doubt"},
		{"search", "网络账号", "object LIKE '%网络账号%'"},
		{"verdict", "-", "verdict = ''"},
	} {
		assert.Equal(t, count(c.where), v.filter(c.name, c.value), c.name)
		assert.Equal(t, all, v.filter(c.name, ""), "all are back")
	}
	assert.Equal(t, "通报数字核对", ask[string](v, "document.title"), "the hostile bulletin has not run")

	v.do(chromedp.Click(chromedp.CSS(`#tiles button[title^="四川"]`)))
	assert.Equal(t, "四川省", ask[string](v, "filters.elements.place.value"), "a tile filters by its province")
	assert.Equal(t, count("place LIKE '四川省%'"), ask[int](v, "figures.filter((f) => f.shown).length"))
	assert.True(t, ask[bool](v, `figures.every((f) => f.mark.classList.contains("dim") !== f.shown)`))

	require.Zero(t, v.filter("search", "没有这样的字"))
	ask[bool](v, `document.querySelector(".finding a.quote").click(), true`)
	assert.True(t, ask[bool](v, "chosen.shown && chosen.row.checkVisibility()"), "a figure that was filtered away")
	assert.Empty(t, ask[string](v, `filters.elements.search.value`), "the filters are cleared for it")
}

func TestReportTakesVerdictsByKeyboard(t *testing.T) {
	s := fixture.Store(t, map[string][]byte{"a.txt": []byte(fixture.Sample(t))})
	v := visit(t, s, 1400, 900)
	v.press("jjr") // the second is right, and on to the third
	v.press("w")
	v.press("c") // the fourth
	v.press("1,234\r")
	v.press("n") // the fifth
	v.press("问过警方\r")
	want := []string{"", "对", "错", "改正 1,234", "※"}
	for id, verdict := range want {
		assert.Equal(t, verdict, v.verdict(id))
	}
	v.do(chromedp.Reload(), chromedp.WaitVisible(chromedp.CSS("#tiles button")))
	for id, verdict := range want {
		assert.Equal(t, verdict, v.verdict(id), "kept in the browser")
	}
	assert.Contains(t, ask[string](v, `document.getElementById("tally").textContent`), "已核对 3 /")

	fixture.Import(t, s, v.download("#export"))
	type row struct{ Verdict, Corrected, Note string }
	rows, err := store.All[row](t.Context(), s, `SELECT verdict, corrected, note FROM figures ORDER BY "index" LIMIT 5`)
	require.NoError(t, err)
	assert.Equal(t, []row{{}, {Verdict: "right"}, {Verdict: "wrong"}, {"corrected", "1234", ""}, {Note: "问过警方"}}, rows)

	ask[bool](v, "choose(figures[1]), true")
	v.press("u")
	assert.Equal(t, "", v.verdict(1))
}

func TestReportLinksWordsAndRows(t *testing.T) {
	s := fixture.Store(t, map[string][]byte{"a.txt": []byte(fixture.Sample(t))})
	v := visit(t, s, 1400, 900)
	for _, link := range []string{"#m3", "#r5 a.quote", ".finding a.quote"} {
		ask[bool](v, fmt.Sprintf("document.querySelector(%q).click(), true", link))
		assert.True(t, ask[bool](v, `chosen.row.classList.contains("chosen") && chosen.mark.classList.contains("chosen")`), link)
		assert.True(t, ask[bool](v, inSight), "both ends of %s are in sight", link)
	}
}

// inSight tells whether both ends of the chosen figure can be seen.
const inSight = `[chosen.row, chosen.mark].every((end) => {
	const box = end.getBoundingClientRect(), pane = end.closest(".bulletins, .tables").getBoundingClientRect();
	return box.top >= pane.top && box.bottom <= pane.bottom;
})`

// download presses a button and returns the path of the file that comes of it.
func (v visitor) download(button string) string {
	v.Helper()
	dir, yes := v.TempDir(), true
	_, err := chromedp.CallBrowser(v.ctx, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
		Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: dir, EventsEnabled: &yes,
	})
	require.NoError(v, err)
	v.do(chromedp.Click(chromedp.CSS(button)))
	var files []string
	require.Eventually(v, func() bool {
		files, _ = filepath.Glob(filepath.Join(dir, "*.json"))
		return len(files) == 1
	}, 10*time.Second, 50*time.Millisecond)
	return files[0]
}

func TestReportIsFastWithFiveThousandFigures(t *testing.T) {
	files := map[string][]byte{}
	for i, text := range fixture.Bulletins(t, 500) {
		files[fmt.Sprintf("%04d.txt", i)] = []byte(text)
	}
	s := fixture.Store(t, files)
	require.Greater(t, figuresIn(t, s), 5000)
	v := visit(t, s, 1400, 900)
	loaded := ask[float64](v, `performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd`)
	filtered := ask[float64](v, `Math.min(...["案件", "嫌疑人", "手机"].map((word) => {
		const start = performance.now();
		filters.elements.search.value = word;
		apply();
		document.body.offsetHeight;
		return performance.now() - start;
	}))`)
	t.Logf("%d figures: ready after %.0f ms, filtered in %.0f ms", figuresIn(t, s), loaded, filtered)
	assert.Less(t, loaded, 15_000.0, "ten times what it takes on idle cores, since tests seldom have them")
	assert.Less(t, filtered, 1500.0, "and here too")

	ask[bool](v, `filters.reset(), apply(), true`)
	ask[bool](v, `choose(figures.at(-9)), true`)
	assert.Eventually(t, func() bool { return ask[bool](v, inSight) }, 2*time.Second, 50*time.Millisecond, "far down, too")
}

func TestReportIsNotBlank(t *testing.T) {
	s := fixture.Store(t, nil)
	t.Chdir(fixture.Write(t, map[string][]byte{"通报/净网2018.txt": []byte(fixture.Sample(t))}))
	fixture.Import(t, s, "通报")
	v := visit(t, s, 1200, 860)
	for _, scheme := range []string{"dark", "light"} {
		_, err := chromedp.Call(v.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
		})
		require.NoError(t, err)
		look(t, v, "report-"+scheme)
	}
	v.press("jjjrr")
	v.press("c")
	v.press("69,500,000\r")
	v.press("w")
	v.do(chromedp.Evaluate[chromedp.Void](`document.getElementById("desk").scrollIntoView()`))
	look(t, v, "desk")
}

// look takes a screenshot, sees that something is on it, and keeps it if asked to.
func look(t *testing.T, v visitor, name string) {
	data, err := chromedp.Run(v.ctx, chromedp.CaptureScreenshot())
	require.NoError(t, err)
	picture, err := png.Decode(bytes.NewReader(data))
	require.NoError(t, err)
	colours, most := colours(picture)
	assert.Greater(t, colours, 50, name)
	assert.Less(t, most, 0.95, "%s is one colour nearly all over", name)
	if *screenshots != "" {
		require.NoError(t, os.WriteFile(filepath.Join(*screenshots, name+".png"), data, 0o644))
	}
}

// colours counts the colours of a picture, and the share of the most frequent.
func colours(picture image.Image) (n int, most float64) {
	box, counts := picture.Bounds(), map[any]int{}
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			counts[picture.At(x, y)]++
		}
	}
	top := 0
	for _, count := range counts {
		top = max(top, count)
	}
	return len(counts), float64(top) / float64(box.Dx()*box.Dy())
}
