package main

import (
	"encoding/json"
	"io"

	"github.com/tongbao-go/tongbao/extract"
)

// printer prints bulletins in one of the formats.
type printer interface {
	print(b *extract.Bulletin) error
	end() error // prints what follows the last bulletin
}

// newPrinter returns the printer that the options ask for.
func newPrinter(opts options, x *extract.Extractor, w io.Writer) printer {
	switch {
	case opts.explain:
		return &explainPrinter{x, w}
	case opts.audit:
		return &auditPrinter{w}
	case opts.format == "csv":
		return newCSVPrinter(w)
	case opts.format == "json":
		return newJSONPrinter(w)
	case opts.format == "jsonl":
		return &jsonlPrinter{newEncoder(w)}
	default:
		return &tablePrinter{w: w}
	}
}

// newEncoder returns a JSON encoder that leaves the & of addresses as it is.
func newEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}
