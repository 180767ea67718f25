package extract_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

// TestAuditOfSample holds the audit to what there is to find in the sample
// document, and to nothing else.
func TestAuditOfSample(t *testing.T) {
	tests := []struct {
		kind    extract.FindingKind
		figures []string
		says    string // in Chinese
	}{
		{extract.FindingPartsAgree, []string{"500余万条", "50多万条", "160多万条", "200多万条", "100多万条"},
			"50多万条 + 160多万条 + 200多万条 + 100多万条 = 510万至730万，500余万条即500万至600万"},
		{extract.FindingPartsSum, []string{"18件", "3件", "2件", "1件", "12件"}, "18 = 3 + 2 + 1 + 12"},
		{extract.FindingRepeatedPassage, []string{"18件", "3件", "2件", "1件", "12件", "18件", "3件", "2件", "1件", "12件"}, "5个数字后文重复"},
		{extract.FindingSumFound, []string{"1289起", "154起", "1135起"}, "1289 = 154 + 1135"},
		{extract.FindingSumFound, []string{"2179人", "483名", "1696名"}, "2179 = 483 + 1696"},
		{extract.FindingStatedDifferently, []string{"1472家次", "1240家"},
			"统计时间不同（专项行动开展以来、截至5月31日）；单位不同（家次、家）"},
	}
	b := sampleBulletin(t)
	findings := b.Audit()
	require.Len(t, findings, len(tests))
	for i, f := range findings {
		var figures []string
		for _, m := range f.Metrics {
			figures = append(figures, b.Metrics[m].Text)
		}
		assert.Equal(t, tests[i].kind, f.Kind)
		assert.Equal(t, tests[i].figures, figures)
		assert.Contains(t, f.Chinese, tests[i].says)
	}
}
