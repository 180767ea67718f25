package extract

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/setting"
	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/units"
)

// workspace is the memory that reading one text takes and its Bulletin does not need. It serves
// one text after the other.
type workspace struct {
	lines    layout.Parser
	parser   *syntax.Parser
	found    []units.Match
	figures  []setting.Figure
	settings *setting.Reader
	tellings tellings
}

// mostKept is the size of the largest text whose workspace is kept for the next.
const mostKept = 1 << 20

// borrow returns a workspace that is at hand, or a new one.
func (x *Extractor) borrow() *workspace {
	if w, ok := x.workspaces.Get().(*workspace); ok {
		return w
	}
	return &workspace{parser: syntax.New(x.lexicon, x.tokenizer), settings: x.settings.Reader()}
}
