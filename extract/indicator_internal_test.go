package extract

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	tables "github.com/tongbao-go/tongbao/extract/lexicon"
	"github.com/tongbao-go/tongbao/units"
)

func TestIndicatorOf(t *testing.T) {
	l, err := loadLexicon()
	require.NoError(t, err)
	tests := []struct {
		phrase string
		action ActionKind
		object Object
		unit   string
		want   Indicator
	}{
		{"侦破案件9起", ActionSolve, Object{"案件", "案件", ObjectCase}, "起", "cases_solved"},
		{"破案9起", ActionSolve, Object{}, "起", "cases_solved"},
		{"破案279", ActionSolve, Object{}, "", "cases_solved"},
		{"破案36件42人", ActionSolve, Object{}, "人", "suspects_caught"},
		{"刑事拘留65人", ActionDetain, Object{}, "人", "suspects_detained"},
		{"行政处罚27家次", ActionPenalize, Object{}, "家次", "organisations_penalized"},
		{"检查450家次", ActionInspect, Object{}, "家次", "organisations_inspected"},
		{"罚款5万元", ActionFine, Object{}, "元", "fines_imposed"},
		{"罚款企业3家", ActionFine, Object{"企业", "企业", ObjectOrganisation}, "家", "organisations_penalized"},
		{"扣押赃款50万元", ActionSeize, Object{"赃款", "赃款", ObjectMoney}, "元", "funds_seized"},
		{"扣押手机价值5万元", ActionSeize, Object{"手机", "手机", ObjectDevice}, "元", ""},
		{"缴获2公斤", ActionSeize, Object{}, "公斤", ""},
		{"破案率99%", ActionNone, Object{"破案率", "破案率", ObjectRate}, "%", "clearance_rate"},
		{"抓获率", ActionCatch, Object{"嫌疑人", "嫌疑人", ObjectPerson}, "%", ""},
		{"拦截短信3万条", ActionBlock, Object{"诈骗短信", "短信", ObjectInformation}, "条", "calls_blocked"},
		{"抓获张某等15人", ActionCatch, Object{"张某", "张某", ObjectOther}, "人", "suspects_caught"},
		{"关停15个", ActionShut, Object{}, "个", ""},
		{"no such kind", 200, Object{Kind: 200}, "个", ""},
	}
	for _, tt := range tests {
		t.Run(tt.phrase, func(t *testing.T) {
			unit, _ := units.Lookup(tt.unit)
			assert.Equal(t, tt.want, indicatorOf(tt.action, tt.object, unit, l.Classifier(unit.Main().Symbol)))
		})
	}
}

func TestIndicatorTable(t *testing.T) {
	_, err := readIndicators("indicators.tsv", tables.Text("indicators.tsv"))
	require.NoError(t, err)
	for text, want := range map[string]string{
		"a\tsolve\tcase\n":                 "",
		"a\tdance\tcase\n":                 `t:1: unknown action kind "dance"`,
		"a\tsolve\tcase\nb\tsolve\tcase\n": `t:2: "solve" with "case" is a already; leave it out of one`,
		"a\tsolve\t案\nb\tsolve\t案\n":       `t:2: "solve" with "案" is a already; leave it out of one`,
	} {
		_, err := readIndicators("t", text)
		if want == "" {
			assert.NoError(t, err)
		} else {
			assert.EqualError(t, err, want)
		}
	}
}

func TestAuditTable(t *testing.T) {
	words, err := readAuditWords("audit.tsv", tables.Text("audit.tsv"))
	require.NoError(t, err)
	for use, of := range words {
		assert.NotEmpty(t, of, use)
	}
	_, err = readAuditWords("t", "共\tadd\n")
	assert.EqualError(t, err, `t:1: unknown use "add"`)
	assert.True(t, words.in("全市共破获", useTally))
	assert.False(t, words.in("在公共场所、中共中央", useTally))
	assert.True(t, words.in("公共场所共有", useTally))
}

func BenchmarkIndicatorOf(b *testing.B) {
	unit, _ := units.Lookup("起")
	for b.Loop() {
		indicatorOf(ActionSolve, Object{"案件", "案件", ObjectCase}, unit, lexicon.Set(0))
	}
}
