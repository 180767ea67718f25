package units

import "strings"

// respell writes the Arabic numbers in s another way.
func respell(s string, spell func(string) string) string {
	const arabic = ".0123456789"
	var b strings.Builder
	for s != "" {
		rest := strings.TrimLeft(s, arabic)
		if number := s[:len(s)-len(rest)]; number != "" {
			b.WriteString(spell(number))
		}
		next := strings.IndexAny(rest, arabic)
		if next < 0 {
			next = len(rest)
		}
		b.WriteString(rest[:next])
		s = rest[next:]
	}
	return b.String()
}

// thousands writes a number with commas, so that 2,018年 is no year.
func thousands(number string) string {
	whole, _, _ := strings.Cut(number, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		number = number[:i] + "," + number[i:]
	}
	return number
}

// inCharacters writes a number digit by digit, so that 〇三点五块 is no money.
func inCharacters(number string) string {
	digits := strings.NewReplacer(".", "点", "0", "〇", "1", "一", "2", "二", "3", "三", "4", "四", "5", "五", "6", "六", "7", "七", "8", "八", "9", "九")
	return "〇" + digits.Replace(number)
}
