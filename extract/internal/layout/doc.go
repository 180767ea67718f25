// Package layout finds the parts of a bulletin: sections, paragraphs and
// sentences, with the publication date and source that each section states.
//
// A text is read as lines. Each line is a heading, a line about the publication
// (发布于2018年3月26日,链接:), a link, a table row, or running text; lines of
// running text that a page has broken at its margin are joined again. Headings
// and numbers make a tree of sections, and running text ends in sentences at
// 。！？ and at the end of its paragraph.
//
// Nothing is copied and nothing is lost: every part is a span of bytes of the
// given text, whatever bytes it holds, and the sentences cover all of it but the
// white space between them.
package layout
