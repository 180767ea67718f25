package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
)

func TestGenerate(t *testing.T) {
	const opencc = "線\t线 缐\n乾\t干 乾\n龎\t厐\n瞭\t瞭 了\n㑮\t𫝈\n檢\t检\n"
	const adjust = "# ours\n乾\t\t乾隆\n衞\t卫\n龎\t庞\tvariant\n"
	text, err := generate("TSCharacters.txt", opencc, adjust)
	require.NoError(t, err)
	assert.Equal(t, header+"檢\t检\n線\t线\n衞\t卫\n龎\t庞\n", text)
}

// The decisions must make a table that fold accepts on their own.
func TestAdjustmentsAreSound(t *testing.T) {
	text, err := generate("TSCharacters.txt", "", adjustments)
	require.NoError(t, err)
	_, err = fold.New(text)
	assert.NoError(t, err)
}

func TestGenerateErrors(t *testing.T) {
	_, err := generate("TSCharacters.txt", "檢\t检\tx\ty\n", "")
	assert.EqualError(t, err, "TSCharacters.txt:1: has more than 3 columns; separate them by single tabs")

	_, err = generate("TSCharacters.txt", "", "龎\t庞\n乾\t\n")
	assert.EqualError(t, err, `adjust.tsv:2: "乾" stands after "龎"; sort the entries and leave no doubles`)
}

func TestRunWritesNothingWithoutItsFile(t *testing.T) {
	var out strings.Builder
	assert.Error(t, run("testdata/none.txt", &out))
	assert.Empty(t, out.String())
}
