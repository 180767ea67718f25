// Package sum adds up what is kept and shows it: as a table for people, and as
// files. The library knows what may be added; this package knows what people have
// judged.
package sum
