package extract_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

// auditTest is a bulletin made by hand, and what its audit finds, in Chinese.
type auditTest struct {
	name    string
	text    string
	figures []told
	want    []found
}

type found struct {
	kind    extract.FindingKind
	metrics []int
	chinese string
}

func runAuditTests(t *testing.T, tests []auditTest) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []found
			for _, f := range handmade(t, tt.text, tt.figures...).Audit() {
				got = append(got, found{f.Kind, f.Metrics, f.Chinese})
				assert.NotContains(t, f.Chinese+f.English, "{")
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

func TestAuditEnglish(t *testing.T) {
	b := handmade(t, "涉及资金6亿元，其中冻结资金2.5亿元、追回资金3.5亿元。",
		told{"6亿元", "涉及", "资金", "资金", nil},
		told{"2.5亿元", "冻结", "资金", "资金", []func(*extract.Metric){partOf(0)}},
		told{"3.5亿元", "追回", "资金", "资金", []func(*extract.Metric){partOf(0)}})
	assert.Equal(t, []extract.Finding{{
		Kind:    extract.FindingPartsSum,
		Metrics: []int{0, 1, 2},
		Chinese: "“涉及资金6亿元”等于各分项之和：6亿 = 2.5亿 + 3.5亿。",
		English: "“涉及资金6亿元” is the sum of its parts: 600,000,000 = 250,000,000 + 350,000,000.",
	}}, b.Audit())
}

// A bulletin may come from anywhere: an audit of nonsense finds nothing, and ends.
func TestAuditOfNonsense(t *testing.T) {
	huge := decimal.New(1, 1<<30)
	metric := func(set func(*extract.Metric)) extract.Metric {
		m := extract.Metric{Text: "9起", Object: extract.Object{Head: "案件"}, Quantity: quantity(t, "9起")}
		set(&m)
		return m
	}
	for name, metrics := range map[string][]extract.Metric{
		"no figure":      nil,
		"zero figures":   make([]extract.Metric, 3),
		"links outside":  {metric(partOf(7)), metric(compares(8)), metric(repeats(9))},
		"links to self":  {metric(partOf(0)), metric(compares(1)), metric(repeats(2))},
		"links in rings": {metric(partOf(1)), metric(partOf(0)), metric(compares(3)), metric(compares(2))},
		"spans outside": {metric(func(m *extract.Metric) {
			m.Span, m.Sentence = extract.Span{Start: -5, End: 99}, extract.Span{Start: 9, End: 3}
		}), metric(partOf(0))},
		"sections outside": {
			metric(func(m *extract.Metric) { m.Section, m.Quantity = -1, quantity(t, "300起") }),
			metric(func(m *extract.Metric) { m.Section, m.Quantity = 99, quantity(t, "301起") }),
		},
		"huge numbers": {metric(func(m *extract.Metric) { m.Quantity.Value = huge }), metric(partOf(0))},
		"kinds outside": {metric(func(m *extract.Metric) {
			m.Action.Kind, m.Object.Kind, m.Role, m.Quantity.Approx, m.Quantity.Unit.Dimension = 200, 200, 200, 200, 200
		})},
	} {
		t.Run(name, func(t *testing.T) {
			b := &extract.Bulletin{Text: "破获9起", Metrics: metrics, Sections: []extract.Section{{Parent: 5}}}
			assert.Empty(t, b.Audit())
			assert.NotPanics(t, func() { extract.Group([]*extract.Bulletin{b}, extract.ByProvince, extract.ByMonth) })
		})
	}
}

func TestFindingKindText(t *testing.T) {
	for k := extract.FindingPartsSum; k <= extract.FindingRepeatedPassage; k++ {
		text, err := k.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, k.String(), string(text))
		var back extract.FindingKind
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, k, back)
	}
	var k extract.FindingKind
	assert.ErrorContains(t, k.UnmarshalText([]byte("sum")), `unknown finding kind "sum"`)
	_, err := extract.FindingKind(99).MarshalText()
	assert.ErrorContains(t, err, "out of range")
	assert.True(t, extract.FindingPartsShort.IsDoubt())
	assert.False(t, extract.FindingSumFound.IsDoubt())
}
