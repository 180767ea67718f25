package extract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
	"github.com/tongbao-go/tongbao/units"
)

// told is a figure of a bulletin made by hand: its characters, its words, and what
// else the test sets.
type told struct {
	text, action, object, head string
	set                        []func(*extract.Metric)
}

func partOf(total int) func(*extract.Metric) {
	return func(m *extract.Metric) { m.PartOf, m.Role = extract.LinkTo(total), extract.RolePart }
}

func compares(with int) func(*extract.Metric) {
	return func(m *extract.Metric) { m.CompareOf, m.Role = extract.LinkTo(with), extract.RoleChange }
}

func repeats(first int) func(*extract.Metric) {
	return func(m *extract.Metric) { m.Repeats = extract.LinkTo(first) }
}

func period(text string) func(*extract.Metric) {
	return func(m *extract.Metric) { m.Period.Text = text }
}

func place(path, code string) func(*extract.Metric) {
	return func(m *extract.Metric) { m.Place = extract.Place{Path: path, Code: code} }
}

func section(index int) func(*extract.Metric) {
	return func(m *extract.Metric) { m.Section = index }
}

func indicator(name extract.Indicator) func(*extract.Metric) {
	return func(m *extract.Metric) { m.Indicator = name }
}

// actionKinds and objectKinds are those of the words in these tests.
var (
	actionKinds = map[string]extract.ActionKind{
		"破获": extract.ActionSolve, "侦破": extract.ActionSolve, "抓获": extract.ActionCatch, "协助抓获": extract.ActionCatch,
		"占": extract.ActionShare, "增长": extract.ActionChange, "下降": extract.ActionChange, "增加": extract.ActionChange,
		"查处": extract.ActionInvestigate, "扣押": extract.ActionSeize, "检查": extract.ActionInspect, "": extract.ActionNone,
	}
	objectKinds = map[string]extract.ObjectKind{
		"案件": extract.ObjectCase, "嫌疑人": extract.ObjectPerson, "": extract.ObjectNone,
	}
)

// handmade makes a bulletin of a text and its figures, which stand in it in this
// order. Sentences end on 。 and on line ends.
func handmade(t *testing.T, text string, figures ...told) *extract.Bulletin {
	t.Helper()
	b := &extract.Bulletin{Text: text, Sections: []extract.Section{{}, {}, {}}}
	at := 0
	for _, f := range figures {
		i := strings.Index(text[at:], f.text)
		require.GreaterOrEqual(t, i, 0, "%s is not in the text", f.text)
		start, end := at+i, at+i+len(f.text)
		m := extract.Metric{
			Text:     f.text,
			Span:     extract.Span{Start: start, End: end},
			Quantity: quantity(t, f.text),
			Action:   extract.Action{Text: f.action, Kind: kindOf(actionKinds, f.action, extract.ActionOther)},
			Object:   extract.Object{Text: f.object, Head: f.head, Kind: kindOf(objectKinds, f.head, extract.ObjectOther)},
			Sentence: sentence(text, start, end),
		}
		for _, set := range f.set {
			set(&m)
		}
		b.Metrics = append(b.Metrics, m)
		at = end
	}
	return b
}

func kindOf[K any](kinds map[string]K, word string, other K) K {
	if kind, ok := kinds[word]; ok {
		return kind
	}
	return other
}

func quantity(t *testing.T, text string) units.Quantity {
	t.Helper()
	for m := range units.Scan(text) {
		return m.Quantity
	}
	require.Fail(t, "no quantity", text)
	return units.Quantity{}
}

func sentence(text string, start, end int) extract.Span {
	s := extract.Span{Start: 0, End: len(text)}
	for _, mark := range []string{"。", "\n"} {
		if i := strings.LastIndex(text[:start], mark); i >= 0 {
			s.Start = max(s.Start, i+len(mark))
		}
		if i := strings.Index(text[end:], mark); i >= 0 {
			s.End = min(s.End, end+i+len(mark))
		}
	}
	return s
}
