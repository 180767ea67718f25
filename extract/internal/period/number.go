package period

import (
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract/internal/runes"
)

// digitsAndNumerals are the characters that a number may begin with.
const digitsAndNumerals = "0123456789０１２３４５６７８９〇零○一二三四五六七八九十"

// digit returns the value of a digit of any script in use, -1 of no digit.
func digit(r rune) int {
	switch {
	case '0' <= r && r <= '9':
		return int(r - '0')
	case '０' <= r && r <= '９':
		return int(r - '０')
	}
	return -1
}

// chinese returns the value of a Chinese numeral up to nine, -1 of another
// character.
func chinese(r rune) int {
	switch r {
	case '〇', '零', '○':
		return 0
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// number reads a number at a byte of text, 0 bytes long if there is none: digits of
// either width, or Chinese numerals as far as a calendar needs them (二〇一八, 二十三).
func number(text string, at int) (value, end int) {
	r, size := runes.Decode(text, at)
	if digit(r) >= 0 {
		return digits(text, at, digit)
	}
	if end = at; r != '十' {
		if chinese(r) < 0 {
			return 0, at
		}
		value, end = digits(text, at, chinese)
		if r, size = runes.Decode(text, end); r != '十' {
			return value, end
		}
	}
	if end == at {
		value = 1
	}
	ones, end := digits(text, end+size, chinese)
	return value*10 + ones, end
}

// digits reads up to four digits; more are no number of a calendar.
func digits(text string, at int, digit func(rune) int) (value, end int) {
	end = at
	for n := 0; ; n++ {
		r, size := runes.Decode(text, end)
		d := digit(r)
		if d < 0 {
			return value, end
		}
		if n == 4 {
			return 0, at
		}
		value, end = value*10+d, end+size
	}
}

// inNumber reports whether a digit or numeral stands right before a byte, so that no
// number begins there.
func inNumber(text string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:at])
	return digit(r) >= 0 || chinese(r) >= 0 || r == '十' || r == '.' || r == '第'
}
