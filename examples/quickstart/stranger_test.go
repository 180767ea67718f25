package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestStranger builds this program in a module of its own, as somebody would who
// imports the library, and from what is in the module cache alone.
func TestStranger(t *testing.T) {
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	folder := t.TempDir()
	copyFile(t, "main.go", filepath.Join(folder, "main.go"))
	copyFile(t, filepath.Join(root, "go.sum"), filepath.Join(folder, "go.sum"))
	write(t, filepath.Join(folder, "go.mod"), `module example.org/stranger

go 1.26

require github.com/tongbao-go/tongbao v0.0.0

replace github.com/tongbao-go/tongbao => `+root+"\n")

	run := exec.Command("go", "run", "-mod=mod", ".")
	run.Dir = folder
	run.Env = append(os.Environ(), "GOWORK=off", "GOPROXY=off", "GOFLAGS=")
	out, err := run.CombinedOutput()

	require.NoError(t, err, string(out))
	assert.Equal(t, `江西省/赣州市 破获 电信网络诈骗案件 210 起
江西省/赣州市 抓获 犯罪嫌疑人 386 名
江西省/赣州市 冻结 涉案资金 120000000 元
`, string(out))
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	data, err := os.ReadFile(from)
	require.NoError(t, err)
	write(t, to, string(data))
}

func write(t *testing.T, path, text string) {
	t.Helper()
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
}
