package report

import "strings"

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
