// Package read turns the files that a newsroom gathers into plain text: saved
// pages, office documents, PDFs, archives of them and standard input.
//
// Sources walks the paths that were given and yields a Source for every file.
// Reader.Read turns a Source into a Document: its text in UTF-8, and its title,
// date and address where the file itself tells them. What cannot be read is an
// error that says why and what to do; it never keeps the rest from being read.
package read
