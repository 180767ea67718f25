package extract_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/extract"
)

func TestLinkJSON(t *testing.T) {
	tests := []struct {
		json string
		link extract.Link
	}{
		{`null`, extract.Link{}},
		{`0`, extract.LinkTo(0)},
		{`17`, extract.LinkTo(17)},
	}
	for _, tt := range tests {
		t.Run(tt.json, func(t *testing.T) {
			data, err := json.Marshal(tt.link)
			require.NoError(t, err)
			assert.Equal(t, tt.json, string(data))
			var link extract.Link
			require.NoError(t, json.Unmarshal(data, &link))
			assert.Equal(t, tt.link, link)
		})
	}
}

func TestLinkRefuses(t *testing.T) {
	tests := []struct{ json, want string }{
		{`-1`, "a link is an index from 0 or null, not -1"},
		{`9223372036854775807`, "a link is an index"},
		{`"3"`, "a link is an index or null"},
		{`1.5`, "a link is an index or null"},
	}
	for _, tt := range tests {
		t.Run(tt.json, func(t *testing.T) {
			var link extract.Link
			assert.ErrorContains(t, json.Unmarshal([]byte(tt.json), &link), tt.want)
		})
	}
}

func TestLinkIndex(t *testing.T) {
	index, ok := extract.LinkTo(0).Index()
	assert.Equal(t, 0, index)
	assert.True(t, ok)
	_, ok = extract.Link{}.Index()
	assert.False(t, ok)
}
