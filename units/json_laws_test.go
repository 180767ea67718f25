package units_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/units"
)

// FuzzMatchJSON holds that whatever is read as a match is written back the same, and
// can be printed and converted.
func FuzzMatchJSON(f *testing.F) {
	for _, s := range seeds {
		for m := range units.Scan(s) {
			data, err := json.Marshal(m)
			require.NoError(f, err)
			f.Add(data)
		}
	}
	f.Add([]byte(`{"value":"-0.50","low":"1e900","high":null,"unit":"亩","dimension":"area","start":-1}`))
	f.Add([]byte(`{"value":1e-9000,"unit":"处(家)","approx":"over"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var first, second units.Match
		if json.Unmarshal(data, &first) != nil {
			return
		}
		written, err := json.Marshal(first)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(written, &second))
		require.Equal(t, first, second)
		require.NotPanics(t, func() {
			_ = first.String()
			_, _, _ = first.Base()
		})
	})
}
