// Package figures is where this program meets the library: nothing else here
// reads a bulletin. What it hands on is flat and ready to be kept as rows.
package figures
