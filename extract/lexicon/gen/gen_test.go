package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/lexicon"
)

var update = flag.Bool("update", false, "write words.tsv anew")

func TestReduce(t *testing.T) {
	for tag, want := range map[string]string{
		"n": "n", "nt": "n", "ns": "n", "vn": "n", "l": "n", "b": "n", "j": "n",
		"v": "v", "vi": "v", "a": "a", "ad": "a", "z": "a", "d": "d", "c": "d",
		"p": "p", "t": "t", "r": "x", "f": "x",
		"nr": "", "nrt": "", "m": "", "mq": "", "q": "", "e": "", "y": "",
	} {
		assert.Equal(t, want, reduce(tag), tag)
	}
}

func TestParse(t *testing.T) {
	got, err := parse("s.txt", "小区 900 n\n无标记 3\n港口镇 40 ns\n韦小宝 9000 nr\n")
	require.NoError(t, err)
	assert.Equal(t, []entry{
		{word: "小区", frequency: 900, pos: "n"},
		{word: "港口镇", frequency: 40, pos: "n", place: true},
		{word: "韦小宝", frequency: 9000},
	}, got)

	_, err = parse("s.txt", "走廊 40 n\n小区 many n\n")
	assert.EqualError(t, err, `s.txt:2: the frequency "many" is no number`)
}

func TestChoose(t *testing.T) {
	c := &chooser{
		known:     map[string]bool{"抓获": true, "嫌疑人": true},
		corrected: map[string]string{"反对": "v", "涉诈": "a", "走走": "-", "抓获": "v"},
	}
	got := c.choose([]entry{
		{word: "走廊", frequency: 40, pos: "n"},
		{word: "抓获", frequency: 900, pos: "v"},   // an action
		{word: "反对", frequency: 700, pos: "d"},   // corrected
		{word: "走走", frequency: 600, pos: "v"},   // left out
		{word: "一批", frequency: 500, pos: "n"},   // holds a numeral
		{word: "卡拉OK", frequency: 300, pos: "n"}, // not all Han
		{word: "人", frequency: 9000, pos: "n"},   // one character
		{word: "韦小宝", frequency: 9000},           // a name
		{word: "人民检察院", frequency: 90, pos: "n"}, // long, but of the domain
		{word: "歌舞升平图", frequency: 90, pos: "n"}, // long
	})
	assert.Equal(t, "人民检察院\tn\n反对\tv\n涉诈\ta\n走廊\tn\n", lines(got))
}

// TestWordsAreCurrent holds words.tsv to what gen writes from the source in the module
// cache and the other tables as they are.
func TestWordsAreCurrent(t *testing.T) {
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "github.com/go-ego/gse").Output()
	if err != nil || len(dir) == 0 {
		t.Skip("the source of gse is not in the module cache")
	}
	got, err := generate(filepath.Join(strings.TrimSpace(string(dir)), "data", "dict", "zh", "s_1.txt"))
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("../words.tsv", []byte(got), 0o644))
		return
	}
	assert.True(t, lexicon.Text("words.tsv") == got, "words.tsv is stale: run go test ./extract/lexicon/gen -update")
}
