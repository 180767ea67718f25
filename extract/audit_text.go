package extract

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// sentences tell each kind of finding, in Chinese and English. In braces stand
// {first} and {second}, the first two figures in their words, {whole}, the number
// of the first, {terms}, the numbers of the others, {sum}, what they add up to,
// {count}, how many they are, and what the finding brings along.
var sentences = [...][2]string{
	FindingPartsSum: {
		"{first}等于各分项之和：{whole} = {terms}。",
		"{first} is the sum of its parts: {whole} = {terms}.",
	},
	FindingPartsAgree: {
		"{first}与各分项之和相符：{terms} = {sum}，{whole}即{range}。",
		"{first} agrees with its parts: {terms} = {sum}, and {whole} is {range}.",
	},
	FindingPartsShort: {
		"{first}的分项似已全部列出，其和却不足：{terms} = {sum}，少于{whole}。",
		"The parts of {first} seem all listed, but fall short of it: {terms} = {sum}, less than {whole}.",
	},
	FindingPartsExceed: {
		"{first}的各分项之和超过总数：{terms} = {sum}，多于{whole}；请核对，分项也可能互有重叠。",
		"The parts of {first} exceed it: {terms} = {sum}, more than {whole}; check them, though parts may overlap.",
	},
	FindingPartExceedsTotal: {
		"分项{second}大于总数{first}：{terms} > {whole}。",
		"The part {second} is larger than its total {first}: {terms} > {whole}.",
	},
	FindingSumFound: {
		"{first}等于另外{count}个同类数字之和，原文未说明其关系：{whole} = {terms}。",
		"{first} is the sum of {count} other figures of its kind, though no wording ties them: {whole} = {terms}.",
	},
	FindingStatedDifferently: {
		"{first}与{second}似为同一事项，数字不同，请核对{difference}。",
		"{first} and {second} seem to tell the same with different numbers, to be checked{difference}.",
	},
	FindingPercentageContradicts: {
		"{first}与{parts}不符：按后者应为{rate}。",
		"{first} does not follow from {parts}: they make it {rate}.",
	},
	FindingRepeatedPassage: {
		"自{first}起的{count}个数字后文重复出现，求和时只应计一次。",
		"{count} figures from {first} on are told again later; count them once.",
	},
}

// slot is what a finding brings along for a pair of braces.
type slot struct{ name, chinese, english string }

// say adds a finding about figures, of which the first is a total, a first telling
// or a percentage.
func (a *audit) say(kind FindingKind, figures []int, more ...slot) {
	first, others := figures[0], figures[1:]
	count := strconv.Itoa(len(others))
	slots := append(more,
		slot{"first", a.quote(first), a.quote(first)},
		slot{"second", a.quote(others[0]), a.quote(others[0])},
		slot{"parts", a.quotes(others, "、"), a.quotes(others, " and ")},
		a.term("whole", first, first),
		a.terms("terms", first, others),
		slot{"count", count, count},
		a.slotOf("sum", first, a.intervalOf(others, (*Metric).stated)),
		a.slotOf("range", first, a.Metrics[first].stated()),
	)
	a.findings = append(a.findings, Finding{
		Kind:    kind,
		Metrics: figures,
		Chinese: fill(sentences[kind][0], slots, func(s slot) string { return s.chinese }),
		English: fill(sentences[kind][1], slots, func(s slot) string { return s.english }),
	})
}

// fill puts what stands for them into the braces of a sentence. The first slot of
// a name wins.
func fill(sentence string, slots []slot, in func(slot) string) string {
	pairs := make([]string, 0, 2*len(slots))
	for _, s := range slots {
		pairs = append(pairs, "{"+s.name+"}", in(s))
	}
	return strings.NewReplacer(pairs...).Replace(sentence)
}

// longObject is how many characters of an object are quoted; of a longer one, its
// head is.
const longObject = 20

// quote returns a figure with its words: “破获涉网刑事案件18件”.
func (a *audit) quote(i int) string {
	m := &a.Metrics[i]
	object := m.Object.Text
	if utf8.RuneCountInString(object) > longObject {
		object = m.Object.Head
	}
	if m.Role == RoleChange {
		return "“" + object + m.Action.Text + m.Text + "”"
	}
	return "“" + m.Action.Text + object + m.Text + "”"
}

func (a *audit) quotes(figures []int, separator string) string {
	quoted := make([]string, len(figures))
	for i, figure := range figures {
		quoted[i] = a.quote(figure)
	}
	return strings.Join(quoted, separator)
}

// term tells the number of a figure in the unit of another, or its text where it
// is not exact.
func (a *audit) term(name string, i, unit int) slot {
	m := &a.Metrics[i]
	if !m.isExact() {
		return slot{name, m.Text, m.Text}
	}
	n := a.inUnitOf(unit, m.value())
	return slot{name, inChinese(n), inEnglish(n)}
}

func (a *audit) terms(name string, unit int, figures []int) slot {
	chinese, english := make([]string, len(figures)), make([]string, len(figures))
	for i, figure := range figures {
		s := a.term(name, figure, unit)
		chinese[i], english[i] = s.chinese, s.english
	}
	return slot{name, strings.Join(chinese, " + "), strings.Join(english, " + ")}
}

// inUnitOf converts an amount in base units to the unit of a figure.
func (a *audit) inUnitOf(i int, amount decimal.Decimal) decimal.Decimal {
	_, factor := measureOf(a.Metrics[i].Quantity.Unit)
	return amount.DivRound(factor, 12)
}

// slotOf tells an interval in the unit of a figure: 510万至730万.
func (a *audit) slotOf(name string, unit int, x interval) slot {
	low, high := a.inUnitOf(unit, x.low.Decimal), a.inUnitOf(unit, x.high.Decimal)
	switch {
	case x.bounded() && low.Equal(high):
		return slot{name, inChinese(low), inEnglish(low)}
	case x.bounded():
		return slot{name, inChinese(low) + "至" + inChinese(high), inEnglish(low) + " to " + inEnglish(high)}
	case x.low.Valid:
		return slot{name, inChinese(low) + "以上", "at least " + inEnglish(low)}
	case x.high.Valid:
		return slot{name, inChinese(high) + "以下", "at most " + inEnglish(high)}
	}
	return slot{name, "不定", "open"}
}

// inChinese writes a number in 亿 or 万 where two decimals are enough for it.
func inChinese(d decimal.Decimal) string {
	for _, unit := range []struct {
		power int32
		name  string
	}{{8, "亿"}, {4, "万"}} {
		n := d.Shift(-unit.power)
		if n.Abs().GreaterThanOrEqual(decimal.NewFromInt(1)) && n.Equal(n.Truncate(2)) {
			return n.String() + unit.name
		}
	}
	return d.String()
}

// inEnglish writes a number with commas, from five digits on.
func inEnglish(d decimal.Decimal) string {
	whole, fraction, ok := strings.Cut(d.Abs().String(), ".")
	for i := len(whole) - 3; i > 0 && len(whole) > 4; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if d.IsNegative() {
		whole = "-" + whole
	}
	if ok {
		whole += "." + fraction
	}
	return whole
}
