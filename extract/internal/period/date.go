package period

import (
	"cmp"
	"time"
)

// Date is a day of the calendar. The zero Date is no day.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// IsZero reports whether d is no day.
func (d Date) IsZero() bool { return d == Date{} }

// Compare returns -1, 0 or +1 as d is before, on or after e.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// yearsBefore returns the same day n years earlier; the 29th of February becomes
// the 28th where there is none.
func (d Date) yearsBefore(n int) Date {
	d.Year -= n
	d.Day = min(d.Day, monthDays(d.Year, d.Month))
	return d
}

// monthDays returns how many days a month has.
func monthDays(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
