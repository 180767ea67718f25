// Package message holds everything that the program says to people, in Chinese
// and in English: messages.tsv is the one place to change a word.
package message
