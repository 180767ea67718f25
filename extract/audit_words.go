package extract

import (
	"fmt"
	"strings"
	"sync"

	"github.com/tongbao-go/tongbao/extract/internal/table"
	tables "github.com/tongbao-go/tongbao/extract/lexicon"
)

// auditWords are the words of audit.tsv by their use.
type auditWords map[string][]auditWord

// auditWord is a word with the characters that make it part of another one.
type auditWord struct {
	text                string
	notAfter, notBefore []string
}

// The uses of audit.tsv, which explains them.
const (
	useAll        = "all"
	useList       = "list"
	useSome       = "some"
	useTally      = "tally"
	useEtc        = "etc"
	useSince      = "since"
	useSpan       = "span"
	useEverywhere = "everywhere"
	useTopic      = "topic"
	useEarlier    = "earlier"
	useRise       = "rise"
	useFall       = "fall"
	useWhole      = "whole"
)

// loadAuditWords reads the embedded table, once; a test holds it to its rules.
var loadAuditWords = sync.OnceValue(func() auditWords {
	words, _ := readAuditWords("audit.tsv", tables.Text("audit.tsv"))
	return words
})

func readAuditWords(file, text string) (auditWords, error) {
	words := auditWords{}
	for _, use := range []string{useAll, useList, useSome, useTally, useEtc, useSince, useSpan, useEverywhere, useTopic, useEarlier, useRise, useFall, useWhole} {
		words[use] = nil
	}
	for row, err := range table.Rows(file, text, 4) {
		if err != nil {
			return words, err
		}
		w := auditWord{row.Cells[0], strings.Fields(row.Cells[2]), strings.Fields(row.Cells[3])}
		for use := range strings.SplitSeq(row.Cells[1], ",") {
			if _, known := words[use]; !known {
				return words, &table.Error{File: file, Line: row.Line, Message: fmt.Sprintf("unknown use %q", use)}
			}
			words[use] = append(words[use], w)
		}
	}
	return words, table.Sorted(file, text, 4)
}

// in reports whether a word of the use stands in the text.
func (ws auditWords) in(text, use string) bool {
	for _, w := range ws[use] {
		if w.in(text) {
			return true
		}
	}
	return false
}

func (w auditWord) in(text string) bool {
	for at := 0; ; {
		i := strings.Index(text[at:], w.text)
		if i < 0 {
			return false
		}
		start, end := at+i, at+i+len(w.text)
		if !hasAny(text[:start], w.notAfter, strings.HasSuffix) && !hasAny(text[end:], w.notBefore, strings.HasPrefix) {
			return true
		}
		at = end
	}
}

func hasAny(text string, parts []string, has func(text, part string) bool) bool {
	for _, part := range parts {
		if has(text, part) {
			return true
		}
	}
	return false
}

// trim returns the text without a word of the use at its end.
func (ws auditWords) trim(text, use string) string {
	for _, w := range ws[use] {
		if rest, ok := strings.CutSuffix(text, w.text); ok {
			return rest
		}
	}
	return text
}

// begins reports whether the text begins with a word of the use.
func (ws auditWords) begins(text, use string) bool {
	for _, w := range ws[use] {
		if strings.HasPrefix(text, w.text) {
			return true
		}
	}
	return false
}
