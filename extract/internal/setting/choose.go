package setting

import (
	"cmp"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// around is what stands around a figure in its sentence.
type around struct {
	behind []cue       // the cues behind it
	next   []Figure    // the figures behind it
	dealt  place.Place // what 分别 gives to it
}

// settingOf decides the setting of a figure.
func (r *reader) settingOf(f Figure, s layout.Sentence, a around) Setting {
	p := r.placeFor(f, s, a)
	return Setting{
		Place:     p,
		Agency:    r.agencyFor(f, p),
		Period:    r.now.period,
		Published: r.published,
		Source:    r.source,
	}
}

// placeFor returns the first that there is: the place around the figure, the one
// dealt to it, one behind it, before it in its paragraph, above it, below it, the one
// given, the only one that the text names, and the bare name of one of several.
func (r *reader) placeFor(f Figure, s layout.Sentence, a around) place.Place {
	if c := r.now.enclosed; c.until > f.Span.Start && c.counts() {
		return c.place
	}
	if !a.dealt.IsZero() {
		return a.dealt
	}
	if c, ok := r.behind(f, a); ok {
		return c.place
	}
	p := r.now.place
	if r.now.spread {
		p = r.here
	}
	if p = cmp.Or(p, r.here); !p.IsZero() || r.now.spread {
		return p
	}
	return cmp.Or(r.below(s, a.behind), r.home, r.lone(), r.shared)
}

// behind returns the place in which what the figure counts was found: 其中6名在法国,
// 5名民警来到珠海, up to the next figure of its clause.
func (r *reader) behind(f Figure, a around) (cue, bool) {
	if len(a.behind) == 0 || !a.behind[0].counts() || !a.behind[0].scene {
		return cue{}, false
	}
	c := a.behind[0]
	if c.Start < f.Span.End { // the number stands in a name: 五家渠
		return cue{}, false
	}
	if len(a.next) > 0 && a.next[0].Span.Start < c.Start {
		return cue{}, false
	}
	return c, !strings.ContainsAny(r.text[f.Span.End:c.Start], "，,；;：:。")
}

// agencyFor returns the last body that acted, unless the figure is from elsewhere.
func (r *reader) agencyFor(f Figure, p place.Place) layout.Span {
	a := r.now.agency
	if c := r.now.enclosed; c.until > f.Span.Start && c.acts() {
		a = c
	}
	if a.place.IsZero() || a.place.Contains(p) {
		return a.Span
	}
	return layout.Span{}
}
