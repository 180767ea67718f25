package report

import "strings"

// grouped writes a decimal with commas between its thousands.
func grouped(number string) string {
	sign := ""
	if strings.HasPrefix(number, "-") {
		sign, number = "-", number[1:]
	}
	whole, fraction, found := strings.Cut(number, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if found {
		fraction = "." + fraction
	}
	return sign + whole + fraction
}

// Bounds tells the interval that the wording allows, "" for an exact number.
func (f *figure) Bounds() string {
	switch {
	case f.Approx == "exact":
		return ""
	case f.Low == "" && f.High == "":
		return "≈"
	case f.Low == "":
		return "≤ " + grouped(f.High)
	case f.High == "":
		return "≥ " + grouped(f.Low)
	}
	return grouped(f.Low) + " – " + grouped(f.High)
}

// Province is the first level of a figure's place.
func (f *figure) Province() string {
	province, _, _ := strings.Cut(f.Place, "/")
	return province
}

// ProvinceCode is the code of the province: the first two digits of any place in
// it; "" for none.
func (f *figure) ProvinceCode() string {
	if len(f.PlaceCode) < 2 {
		return ""
	}
	return f.PlaceCode[:2] + "0000"
}
