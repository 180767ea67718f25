// Package setting decides for each figure of a bulletin where it holds, who
// acted, which time it covers, and when and by whom it was published.
//
// A paragraph is read from its beginning. Each place, agency and period that its
// words name is a cue, and the last cue before a figure holds for it: 焦作警方 is
// both a place and an agency, 全市 the city that the text is about, 截至6月底 a
// period. A cue counts only if it acts: not a body that is only told of
// (会同某局, 公安部督办), not a place inside an object or a modifier, and for the
// agency not a body that only announces (从某局获悉).
//
// What a paragraph does not name comes from above: for the place the nearest
// heading, opening sentence or dateline, then what is known beside the text. Agency
// and period do not reach beyond their paragraph.
//
// A foreign place holds for its sentence only where the text is about one in China, a
// row of scenes not at all where the place of those who act is known, and each place
// of a row for its own figure where 分别 deals them out.
//
// A name that several places share is resolved by the place the text is about. If
// that does not tell, the figure keeps the place around, and where there is none has
// the bare name; a warning says so.
package setting
