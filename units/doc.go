// Package units reads the quantities of written Chinese: exact numbers with
// value, bounds and approximation, and the unit or classifier they stand with.
package units
