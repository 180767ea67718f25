package extract

import "strings"

// Key names the group of a figure. A program may write its own.
type Key func(*Metric) string

// ByPlace groups figures by the full path of their place.
func ByPlace(m *Metric) string { return m.Place.Path }

// ByProvince groups figures by province, those for cities and counties with it.
func ByProvince(m *Metric) string {
	province, _, _ := strings.Cut(m.Place.Path, "/")
	return province
}

// ByCity groups figures by prefecture, those for counties with it; the districts
// of Beijing, Tianjin, Shanghai and Chongqing are parts of their city. A figure for a
// whole province is in a group with others of its kind.
func ByCity(m *Metric) string {
	province, rest, _ := strings.Cut(m.Place.Path, "/")
	if rest == "" || strings.HasSuffix(province, "市") {
		return province
	}
	city, _, _ := strings.Cut(rest, "/")
	return province + "/" + city
}

// ByIndicator groups figures by indicator. Totals never mix indicators; the key is
// for those who want its name among Keys.
func ByIndicator(m *Metric) string { return string(m.Indicator) }

// ByPeriod groups figures by the time that they cover: its first and last day
// where both are known (2018-03-01/2018-03-31), else as worded.
func ByPeriod(m *Metric) string {
	if m.Period.Start.IsZero() || m.Period.End.IsZero() {
		return m.Period.Text
	}
	return m.Period.Start.String() + "/" + m.Period.End.String()
}

// ByMonth groups figures by the month of their publication: 2018-03.
func ByMonth(m *Metric) string {
	if m.Published.IsZero() {
		return ""
	}
	return m.Published.String()[:len("2018-03")]
}
