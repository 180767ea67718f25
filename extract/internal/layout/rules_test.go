package layout

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/tongbao-go/tongbao/extract/internal/table"
	"github.com/tongbao-go/tongbao/extract/lexicon"
)

func TestTables(t *testing.T) {
	assert.NoError(t, new(rules).readNumbering(lexicon.Text("numbering.tsv")))
	assert.NoError(t, new(rules).readWords(lexicon.Text("publication.tsv")))
}

func TestTableErrors(t *testing.T) {
	assert.Equal(t, &table.Error{File: "numbering.tsv", Line: 1, Message: "has no numeral; write 一, 1, ① or … for it"},
		new(rules).readNumbering("条\t条\n"))
	assert.Equal(t, &table.Error{File: "publication.tsv", Line: 2, Message: `"place" is no kind; use published, source, link or other`},
		new(rules).readWords("# words\n来源\tplace\n"))
}
