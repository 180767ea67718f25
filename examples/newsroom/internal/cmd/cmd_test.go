package cmd_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/fixture"
)

func TestWrongUsage(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, c := range []struct {
		args, says string
	}{
		{"", "import 文件夹|文件…"},
		{"inport x", "没有 \"inport\" 这个命令"},
		{"import", "import 后面要给出文件或文件夹"},
		{"report here.html", "report 不接受参数 \"here.html\""},
		{"report -x", "flag provided but not defined: -x"},
		{"report -lang fr", `-lang "fr": choose one of zh, en`},
		{"export -only docx", `-only 里的 "docx" 不是 xlsx, csv, excel, jsonl, datapackage 之一`},
	} {
		got := run(t, "", strings.Fields(c.args)...)
		assert.Equal(t, 2, got.status, c.args)
		assert.Contains(t, got.err, c.says, c.args)
		assert.Empty(t, got.out, c.args)
	}
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	assert.Empty(t, entries, "what is not understood leaves nothing behind")
}

func TestHelp(t *testing.T) {
	for _, arg := range []string{"help", "-h", "--help"} {
		got := run(t, "", arg)
		assert.Equal(t, 0, got.status)
		assert.Contains(t, got.err, "from a folder of pages to a checked spreadsheet")
	}
}

func TestImportTellsOfEveryFile(t *testing.T) {
	t.Chdir(fixture.Write(t, map[string][]byte{
		"in/a.txt": []byte("抓获犯罪嫌疑人3人,扣押手机5部。"), "in/b.txt": nil, "in/c.docx": []byte("x"),
	}))
	got := run(t, "", "import", "in", "-db", "my.db", "missing.txt")
	assert.Equal(t, 1, got.status, "some could not be read")
	assert.Regexp(t, `^已读 in/a.txt\(2 个数字\)\n新读 1 份,2 个数字;早已在库 0 份,重读 0 份,核对结果 0 份,读不了 3 份;用时 [\d.]+ 秒\n$`, got.out)
	assert.Equal(t, "in/b.txt: 里面没有文字\nin/c.docx: .docx 文件不完整:zip: not a valid zip file\nmissing.txt: no such file or directory\n", got.err)

	got = run(t, "破获案件12起。", "import", "-lang", "en", "-db", "my.db", "-")
	assert.Equal(t, 0, got.status)
	assert.Regexp(t, `^read - \(1 figures\)\n1 read, 1 figures; 0 kept already, `, got.out)
}

func TestImportOfNothing(t *testing.T) {
	t.Chdir(fixture.Write(t, map[string][]byte{"in/picture.png": []byte("P")}))
	got := run(t, "", "import", "in")
	assert.Equal(t, 2, got.status)
	assert.Contains(t, got.err, "这里没有可以读的文件")
	assert.NoFileExists(t, "tongbao.db")
}

func TestReportAndExportNeedADatabase(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, command := range []string{"report", "export", "sum"} {
		got := run(t, "", command)
		assert.Equal(t, ran{1, "", "newsroom: tongbao.db: 没有这个数据库:请先用 import 导入\n"}, got, command)
	}
	assert.NoFileExists(t, "report.html")
}

func TestTheWholeWay(t *testing.T) {
	dir := fixture.Write(t, map[string][]byte{"in/净网2018.txt": []byte(fixture.Sample(t))})
	t.Chdir(dir)
	require.Equal(t, 0, run(t, "", "import", "in").status)
	assert.Equal(t, ran{0, "已写好 report.html:用浏览器打开即可\n", ""}, run(t, "", "report"))
	assert.Equal(t, ran{0, "已写好 out/figures.xlsx\n已写好 out/figures.csv\n已写好 out/documents.csv\n已写好 out/audit.csv\n已写好 out/datapackage.json\n", ""},
		run(t, "", "export", "-o", "out", "-only", "xlsx,datapackage"))
	var files []string
	require.NoError(t, filepath.WalkDir(".", func(p string, d os.DirEntry, err error) error {
		if !d.IsDir() {
			files = append(files, filepath.ToSlash(p))
		}
		return err
	}))
	assert.Equal(t, []string{"in/净网2018.txt", "out/audit.csv", "out/datapackage.json", "out/documents.csv",
		"out/figures.csv", "out/figures.xlsx", "report.html", "tongbao.db"}, files, "and nothing else is written")
}

func TestReportReplacesTheOldOneOnlyWhole(t *testing.T) {
	t.Chdir(fixture.Write(t, map[string][]byte{"in/a.txt": []byte("抓获3人。"), "no/report.html": nil}))
	require.Equal(t, 0, run(t, "", "import", "in").status)
	got := run(t, "", "report", "-o", "missing/report.html")
	assert.Equal(t, 1, got.status)
	assert.Contains(t, got.err, "no such file or directory")
	got = run(t, "", "report", "-o", "no")
	assert.Equal(t, 1, got.status, "a folder is not replaced")
	assert.FileExists(t, "no/report.html")
}
