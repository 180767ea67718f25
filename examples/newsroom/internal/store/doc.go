// Package store keeps documents, their figures, the audit's findings and people's
// verdicts in one SQLite file. The schema is sql/schema.sql, with a word on every
// column; it stays in the file, so that .schema shows it to whoever opens one.
//
// Each document is saved in one transaction: a program that is killed loses the
// document it was at and no other.
package store
