// Package runes finds the characters at which words of a table may begin, so that a
// text is read once and most of it is passed over.
//
// A Set is asked of every character of a text, an Index of those that begin a
// word; both cost less than a map does.
package runes
