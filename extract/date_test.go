package extract_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

func TestParseDate(t *testing.T) {
	date, err := extract.ParseDate("2018-03-26")
	require.NoError(t, err)
	assert.Equal(t, extract.Date{Year: 2018, Month: 3, Day: 26}, date)
	assert.Equal(t, "2018-03-26", date.String())

	none, err := extract.ParseDate("")
	require.NoError(t, err)
	assert.Equal(t, extract.Date{}, none)

	_, err = extract.ParseDate("26.3.2018")
	assert.EqualError(t, err, `"26.3.2018" is no date such as 2018-03-26`)
}

func TestDateJSON(t *testing.T) {
	tests := []struct {
		json string
		date extract.Date
	}{
		{`"2018-03-26"`, extract.Date{Year: 2018, Month: 3, Day: 26}},
		{`"0987-12-01"`, extract.Date{Year: 987, Month: 12, Day: 1}},
		{`null`, extract.Date{}},
	}
	for _, tt := range tests {
		t.Run(tt.json, func(t *testing.T) {
			data, err := json.Marshal(tt.date)
			require.NoError(t, err)
			assert.Equal(t, tt.json, string(data))
			var date extract.Date
			require.NoError(t, json.Unmarshal(data, &date))
			assert.Equal(t, tt.date, date)
		})
	}
	var date extract.Date
	assert.ErrorContains(t, json.Unmarshal([]byte(`20180326`), &date), "a date is a string such as 2018-03-26 or null")
}
