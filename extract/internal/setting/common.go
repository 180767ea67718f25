package setting

import (
	"slices"

	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// commonArea adds up the innermost area that holds all places in China that cues name.
type commonArea struct {
	*reader
	place  place.Place
	found  bool     // a place has been added
	spread bool     // bodies of every place have been
	locals []string // the kinds of area that it must have
}

// add adds the places of cues.
func (a *commonArea) add(cues []cue) {
	for _, c := range cues {
		a.spread = a.spread || c.spread
		if c.local != "" && !slices.Contains(a.locals, c.local) {
			a.locals = append(a.locals, c.local)
		}
		switch {
		case c.place.IsZero(), a.gazetteer.Abroad(c.place):
		case a.found:
			a.place = a.common(a.place, c.place)
		default:
			a.place, a.found = c.place, true
		}
	}
}

// none reports whether no area holds all places, whatever comes yet.
func (a *commonArea) none() bool { return a.found && a.place.IsZero() }

// area returns the area, zero if it lies in none of one of the kinds, the country if
// bodies of every place act and none is named.
func (a *commonArea) area() place.Place {
	if !a.found && a.spread && len(a.locals) == 0 {
		return a.nation
	}
	for _, kind := range a.locals {
		if a.ofKind(a.place, kind).IsZero() {
			return place.Place{}
		}
	}
	return a.place
}
