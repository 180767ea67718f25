// Package cmd is the command line: one file a command.
package cmd
