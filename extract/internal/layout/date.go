package layout

import (
	"strings"
	"time"

	"github.com/tongbao-go/tongbao/extract/internal/period"
)

// dateAt reads the day at the beginning of s (2018年3月26日, 2018-03-26,
// 2018/3/26, 2018.3.26) and returns it with its length in bytes, 0 if there is none.
func dateAt(s string) (period.Date, int) {
	year, n := intAt(s, 4)
	if n != 4 {
		return period.Date{}, 0
	}
	for _, marks := range [][3]string{{"年", "月", "日"}, {"-", "-", ""}, {"/", "/", ""}, {".", ".", ""}} {
		if month, day, m := monthDayAt(s[n:], marks); m > 0 {
			return calendarDay(year, month, day, n+m)
		}
	}
	return period.Date{}, 0
}

// monthDayAt reads 年3月26日 with the marks given, and returns how long it is.
func monthDayAt(s string, marks [3]string) (month, day, n int) {
	rest, ok := strings.CutPrefix(s, marks[0])
	if !ok {
		return 0, 0, 0
	}
	month, m := intAt(rest, 2)
	rest, ok = strings.CutPrefix(rest[m:], marks[1])
	if !ok || m == 0 {
		return 0, 0, 0
	}
	day, m = intAt(rest, 2)
	rest, ok = strings.CutPrefix(rest[m:], marks[2])
	if !ok || m == 0 {
		return 0, 0, 0
	}
	return month, day, len(s) - len(rest)
}

// calendarDay returns the day and n, or nothing where the calendar has no such day.
func calendarDay(year, month, day, n int) (period.Date, int) {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if t.Day() != day || int(t.Month()) != month {
		return period.Date{}, 0
	}
	return period.Date{Year: year, Month: time.Month(month), Day: day}, n
}

// intAt reads up to limit ASCII digits at the beginning of s.
func intAt(s string, limit int) (value, n int) {
	for n < len(s) && n < limit && '0' <= s[n] && s[n] <= '9' {
		value = value*10 + int(s[n]-'0')
		n++
	}
	return value, n
}

// clockAt returns the length of a time of day (10:20, 10:20:05) at the beginning
// of s.
func clockAt(s string) int {
	n := 0
	for part := range 3 {
		_, m := intAt(s[n:], 2)
		if m == 0 {
			return 0
		}
		n += m
		if n == len(s) || s[n] != ':' {
			if part == 0 {
				return 0
			}
			return n
		}
		n++
	}
	return n - 1
}
