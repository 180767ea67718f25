package setting

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/place"
)

// section is what is known of one section of the layout.
type section struct {
	first int // its first sentence
	above looked
	below looked
}

// looked is a place that is looked for only once.
type looked struct {
	place place.Place
	done  bool
}

// placeOf returns the place of a section: what its heading names, else its opening
// paragraph or its dateline, else the place of the section around it.
func (r *reader) placeOf(i int) place.Place {
	s := &r.sections[i]
	if s.above.done {
		return s.above.place
	}
	around := place.Place{}
	if i > 0 {
		around = r.placeOf(r.layout.Sections[i].Parent)
	}
	s.above.done = true
	s.above.place = r.opening(i, around)
	if s.above.place.IsZero() {
		s.above.place = around
	}
	return s.above.place
}

// opening returns the first place that a section names in its headings or its
// first paragraph.
func (r *reader) opening(i int, around place.Place) place.Place {
	r.here, r.published = around, r.publishedOf(i)
	if around.IsZero() {
		r.here = r.home
	}
	var dateline place.Place
	paragraph := -1
	for at := r.sections[i].first; at < len(r.layout.Sentences); at++ {
		s := r.layout.Sentences[at]
		if s.Section != i || paragraph >= 0 && s.Paragraph != paragraph {
			break
		}
		if s.Page {
			continue
		}
		if !s.Heading {
			paragraph = s.Paragraph
		}
		if p := r.firstPlace(layout.Span{Start: s.Statement, End: s.End}); !p.IsZero() {
			return p
		}
		if dateline.IsZero() {
			dateline = r.datelinePlace(s.Dateline)
		}
	}
	return dateline
}

// firstPlace returns the first place that a stretch of text is about.
func (r *reader) firstPlace(span layout.Span) place.Place {
	return firstOf(r.scan(span, r.here))
}

func firstOf(cues []cue) place.Place {
	for _, c := range cues {
		if c.counts() && c.until == 0 {
			return c.place
		}
	}
	return place.Place{}
}

// datelinePlace returns the place of a dateline, the last that it names: 本报 may be
// named for another.
func (r *reader) datelinePlace(span layout.Span) place.Place {
	var p place.Place
	for _, m := range r.gazetteer.Find(span.In(r.original)) {
		p, _ = r.gazetteer.Resolve(m, r.here, r.published.Year)
	}
	return p
}

// below returns the first place that a section names behind its first figures, for
// a text that names none above them. It is looked for once, from where behind are
// the cues left of the sentence.
func (r *reader) below(s layout.Sentence, behind []cue) place.Place {
	known := &r.sections[s.Section].below
	if known.done {
		return known.place
	}
	known.done = true
	if known.place = firstOf(behind); !known.place.IsZero() {
		return known.place
	}
	cues, mentions := r.cues, r.mentions
	r.cues, r.mentions = nil, nil
	for _, next := range r.layout.Sentences[r.next+1:] {
		if next.Section != s.Section || !known.place.IsZero() {
			break
		}
		if !next.Page {
			known.place = r.firstPlace(layout.Span{Start: next.Statement, End: next.End})
		}
	}
	r.cues, r.mentions = cues, mentions
	return known.place
}

// lone returns the innermost area that holds all places in China that the text names
// in whatever way, for one in which none of them holds for a figure (该案系重庆首例);
// zero if it speaks of an area that this is not in (市公安局); the country if it names
// none and bodies of every place act (各地公安机关).
func (r *reader) lone() place.Place {
	if r.only.done {
		return r.only.place
	}
	r.only.done = true
	cues, mentions := r.cues, r.mentions
	r.cues, r.mentions = nil, nil
	c := commonArea{reader: r}
	for _, s := range r.layout.Sentences {
		if c.none() {
			break // nothing that comes yet makes an area of none
		}
		c.add(r.scan(layout.Span{Start: s.Statement, End: s.End}, r.home))
	}
	r.cues, r.mentions = cues, mentions
	r.only.place = c.area()
	return r.only.place
}

// givenPlace returns the place that is known beside the text.
func (r *reader) givenPlace() place.Place {
	name := strings.ReplaceAll(r.given.Place, "/", "")
	for _, m := range r.gazetteer.Find(name) {
		p, _ := r.gazetteer.Resolve(m, place.Place{}, r.publishedOf(0).Year)
		return p
	}
	return place.Place{}
}
