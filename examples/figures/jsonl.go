package main

import (
	"encoding/json"

	"github.com/tongbao-go/tongbao/extract"
)

// jsonlPrinter prints a line per figure.
type jsonlPrinter struct{ enc *json.Encoder }

func (p *jsonlPrinter) print(b *extract.Bulletin) error {
	for record := range b.Records() {
		if err := p.enc.Encode(record); err != nil {
			return err
		}
	}
	return nil
}

func (p *jsonlPrinter) end() error { return nil }
