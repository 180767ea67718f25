package setting

import (
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// cue is a place or an agency that a sentence names.
type cue struct {
	layout.Span
	place   place.Place   // zero if it is no one area: 各地公安机关
	row     []place.Place // of 成都、绵阳: each of them
	several bool          // nor is it in one: 北京、江苏警方
	agency  bool          // names a body
	first   bool          // nothing stands before it in its clause
	stance  stance
	scene   bool   // is where others act: 在温州市
	spread  bool   // a body of every place: 各地公安机关
	local   string // the kind of an area that nothing tells: 省 of 我省
	until   int    // end of the quotation or brackets around it, 0 if there are none
}

// stance is what a cue does in its sentence.
type stance uint8

const (
	passing    stance = iota // is only mentioned: 深圳市某公司
	helping                  // a body that others act with or for: 会同某局
	announcing               // a body that only tells: 从某局获悉
	acting
)

// counts reports whether a cue tells where things happened.
func (c cue) counts() bool { return c.stance >= announcing && !c.place.IsZero() }

// acts reports whether a cue is the body that did them.
func (c cue) acts() bool { return c.stance == acting && c.agency }
