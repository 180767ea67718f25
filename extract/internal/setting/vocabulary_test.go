package setting_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/tongbao-go/tongbao/extract/internal/setting"
	"github.com/tongbao-go/tongbao/extract/internal/table"
)

func TestTableErrors(t *testing.T) {
	_, err := setting.New(nil, nil, "公安\tpolice\n", "")
	assert.Equal(t, &table.Error{
		File: "agencies.tsv", Line: 1,
		Message: `"police" is no role; use one of field, force, form, head, plain, body, branch, national`,
	}, err)
	_, err = setting.New(nil, nil, "", "获悉\tannounce\n会同\taside\n会同\taside\n")
	assert.Equal(t, &table.Error{
		File: "settings.tsv", Line: 2,
		Message: `"会同" stands after "获悉"; sort the entries and leave no doubles`,
	}, err)
}
