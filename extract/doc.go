// Package extract reads Chinese police bulletins and returns every figure in
// them as typed data, each tied to its very characters in the text.
package extract
