package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/tongbao-go/tongbao/extract"
)

// jsonPrinter prints one document that holds all files:
//
//	{"schema": 1, "files": [{"file", "sections", "figures", "warnings", "findings"}]}
//
// Figures have the form of extract.Record; sections, warnings and findings that
// of the types below.
type jsonPrinter struct {
	w     io.Writer
	enc   *json.Encoder
	count int
}

// jsonFile is all that was found in one file.
type jsonFile struct {
	File     string           `json:"file"`
	Sections []jsonSection    `json:"sections"` // the first is the whole document
	Figures  []extract.Record `json:"figures"`
	Warnings []jsonWarning    `json:"warnings"`
	Findings []jsonFinding    `json:"findings"`
}

// jsonSpan is a stretch of the text in code points and in bytes, as in
// extract.Record.
type jsonSpan struct {
	Start     int `json:"start"`
	End       int `json:"end"`
	ByteStart int `json:"byte_start"`
	ByteEnd   int `json:"byte_end"`
}

type jsonSection struct {
	jsonSpan
	Parent    int          `json:"parent"` // index of the section around it, its own for the first
	Heading   string       `json:"heading"`
	Place     string       `json:"place"`
	PlaceCode string       `json:"place_code"`
	Published extract.Date `json:"published"`
	Source    string       `json:"source"`
}

type jsonWarning struct {
	jsonSpan
	Message string `json:"message"`
}

type jsonFinding struct {
	Kind    extract.FindingKind `json:"kind"`
	Figures []int               `json:"figures"` // their indices
	Chinese string              `json:"chinese"`
	English string              `json:"english"`
}

func newJSONPrinter(w io.Writer) *jsonPrinter {
	enc := newEncoder(w)
	enc.SetIndent("    ", "  ")
	return &jsonPrinter{w: w, enc: enc}
}

func (p *jsonPrinter) print(b *extract.Bulletin) error {
	if err := p.open(); err != nil {
		return err
	}
	return p.enc.Encode(fileOf(b))
}

// open prints what stands before a file: the beginning of the document, or a
// comma.
func (p *jsonPrinter) open() error {
	p.count++
	if p.count > 1 {
		_, err := io.WriteString(p.w, "    ,")
		return err
	}
	_, err := fmt.Fprintf(p.w, "{\n  \"schema\": %d,\n  \"files\": [\n    ", extract.Schema)
	return err
}

func (p *jsonPrinter) end() error {
	if p.count == 0 {
		_, err := fmt.Fprintf(p.w, "{\n  \"schema\": %d,\n  \"files\": []\n}\n", extract.Schema)
		return err
	}
	_, err := io.WriteString(p.w, "  ]\n}\n")
	return err
}

func fileOf(b *extract.Bulletin) jsonFile {
	spans := spansOf(b)
	f := jsonFile{
		File:     b.Name,
		Sections: []jsonSection{},
		Figures:  slices.AppendSeq([]extract.Record{}, b.Records()),
		Warnings: []jsonWarning{},
		Findings: []jsonFinding{},
	}
	for _, s := range b.Sections {
		f.Sections = append(f.Sections, jsonSection{
			spans(s.Span), s.Parent, s.Heading, s.Place.Path, s.Place.Code, s.Published, s.Source,
		})
	}
	for _, w := range b.Warnings {
		f.Warnings = append(f.Warnings, jsonWarning{spans(w.Span), w.Message})
	}
	for _, finding := range b.Audit() {
		f.Findings = append(f.Findings, jsonFinding{
			finding.Kind, finding.Metrics, finding.Chinese, finding.English,
		})
	}
	return f
}

// spansOf returns a function that gives the spans of sections and warnings in
// code points as well. One pass over the text counts them all.
func spansOf(b *extract.Bulletin) func(extract.Span) jsonSpan {
	var offsets []int
	for _, s := range b.Sections {
		offsets = append(offsets, s.Span.Start, s.Span.End)
	}
	for _, w := range b.Warnings {
		offsets = append(offsets, w.Span.Start, w.Span.End)
	}
	slices.Sort(offsets)
	points, at, count := make(map[int]int, len(offsets)), 0, 0
	for _, offset := range offsets {
		count += utf8.RuneCountInString(b.Text[at:offset])
		at = offset
		points[offset] = count
	}
	return func(s extract.Span) jsonSpan {
		return jsonSpan{points[s.Start], points[s.End], s.Start, s.End}
	}
}
