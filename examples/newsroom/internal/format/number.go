// Package format writes numbers for people.
package format

import "strings"

// Grouped writes a decimal with commas between its thousands.
func Grouped(number string) string {
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

// Bounds tells the interval around a value, "" if there is nothing around it. An
// end that is "" is open.
func Bounds(value, low, high string) string {
	switch {
	case low == value && high == value:
		return ""
	case low == "" && high == "":
		return "≈"
	case low == "":
		return "≤ " + Grouped(high)
	case high == "":
		return "≥ " + Grouped(low)
	}
	return Grouped(low) + " – " + Grouped(high)
}
