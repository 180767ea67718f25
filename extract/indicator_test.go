package extract_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/tongbao-go/tongbao/extract"
)

func TestIndicators(t *testing.T) {
	all := extract.Indicators()
	assert.True(t, slices.IsSorted(all))
	for _, i := range all {
		assert.NotEmpty(t, i.Chinese(), i)
		assert.NotEmpty(t, i.English(), i)
	}
	all[0] = "changed by the caller"
	assert.NotEqual(t, all[0], extract.Indicators()[0])
	assert.Empty(t, extract.Indicator("no_such").Chinese())
	assert.Empty(t, extract.Indicator("").English())
}

func ExampleIndicator() {
	i := extract.Indicator("cases_solved")
	fmt.Println(i.Chinese(), i.English())
	// Output: 破案数 Cases solved
}
