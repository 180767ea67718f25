package extract

import (
	"encoding/json"
	"fmt"
	"time"
)

// Date is a day of the calendar. The zero Date is no day, and null in JSON.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// ParseDate reads a date such as 2018-03-26; "" is the zero Date.
func ParseDate(text string) (Date, error) {
	if text == "" {
		return Date{}, nil
	}
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return Date{}, fmt.Errorf("%q is no date such as 2018-03-26", text)
	}
	year, month, day := t.Date()
	return Date{year, month, day}, nil
}

// IsZero reports whether d is no day.
func (d Date) IsZero() bool { return d == Date{} }

// String returns the date as 2018-03-26, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// MarshalJSON returns the date as "2018-03-26", or null for the zero Date.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(d.String())
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (d *Date) UnmarshalJSON(data []byte) error {
	var text string // null leaves it empty
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("a date is a string such as 2018-03-26 or null: %w", err)
	}
	date, err := ParseDate(text)
	if err == nil {
		*d = date
	}
	return err
}
