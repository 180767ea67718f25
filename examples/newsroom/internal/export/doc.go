// Package export writes what is kept as files for others: a spreadsheet, CSV in
// two flavours, JSON Lines and a Frictionless data package. fields.tsv says which
// columns there are and what they mean, for all of them.
package export
