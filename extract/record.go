package extract

import (
	"encoding/json"
	"fmt"
	"iter"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/tongbao-go/tongbao/units"
)

// Schema is the version of the JSON form that Record has. A change that a reader
// could notice is a new version.
const Schema = 1

// Record is the flat form of a figure for JSON and tables: one line that stands
// by itself, described by record.schema.json. Decimals are strings; a word that
// is absent is "", anything else that is absent is null.
type Record struct {
	Schema      int                 `json:"schema"`
	File        string              `json:"file"`  // Bulletin.Name
	Index       int                 `json:"index"` // in Bulletin.Metrics; links are such indices
	Text        string              `json:"text"`
	Start       int                 `json:"start"` // in code points
	End         int                 `json:"end"`
	ByteStart   int                 `json:"byte_start"`
	ByteEnd     int                 `json:"byte_end"`
	Value       decimal.Decimal     `json:"value"`
	Low         decimal.NullDecimal `json:"low"`
	High        decimal.NullDecimal `json:"high"`
	Approx      units.Approx        `json:"approx"`
	Unit        string              `json:"unit"`
	Dimension   units.Dimension     `json:"dimension"`
	BaseValue   decimal.NullDecimal `json:"base_value"`
	BaseUnit    string              `json:"base_unit"`
	Action      string              `json:"action"`
	ActionKind  ActionKind          `json:"action_kind"`
	Object      string              `json:"object"`
	Head        string              `json:"head"`
	ObjectKind  ObjectKind          `json:"object_kind"`
	Indicator   Indicator           `json:"indicator"`
	Role        Role                `json:"role"`
	PartOf      Link                `json:"part_of"`
	CompareOf   Link                `json:"compare_of"`
	Repeats     Link                `json:"repeats"`
	Place       string              `json:"place"`
	PlaceCode   string              `json:"place_code"`
	Agency      string              `json:"agency"`
	Period      string              `json:"period"`
	PeriodStart Date                `json:"period_start"`
	PeriodEnd   Date                `json:"period_end"`
	Published   Date                `json:"published"`
	Source      string              `json:"source"`
	Section     int                 `json:"section"`  // in Bulletin.Sections
	Sentence    string              `json:"sentence"` // at most mostContext around the text
}

// Records yields the figures of the bulletin as records, in order.
func (b *Bulletin) Records() iter.Seq[Record] {
	return func(yield func(Record) bool) {
		at, points := 0, 0 // figures stand in order, so that one pass counts all code points
		for i, m := range b.Metrics {
			points += utf8.RuneCountInString(b.Text[at:m.Span.Start])
			at = m.Span.Start
			record := b.record(i, m)
			record.Start = points
			record.End = points + utf8.RuneCountInString(m.Text)
			if !yield(record) {
				return
			}
		}
	}
}

// record fills all fields but the offsets in code points.
func (b *Bulletin) record(index int, m Metric) Record {
	base, baseUnit, ok := m.Quantity.Base()
	around := b.around(m)
	return Record{
		Schema:      Schema,
		File:        b.Name,
		Index:       index,
		Text:        m.Text,
		ByteStart:   m.Span.Start,
		ByteEnd:     m.Span.End,
		Value:       m.Quantity.Value,
		Low:         m.Quantity.Low,
		High:        m.Quantity.High,
		Approx:      m.Quantity.Approx,
		Unit:        m.Quantity.Unit.Symbol,
		Dimension:   m.Quantity.Unit.Dimension,
		BaseValue:   decimal.NullDecimal{Decimal: base, Valid: ok},
		BaseUnit:    baseUnit,
		Action:      m.Action.Text,
		ActionKind:  m.Action.Kind,
		Object:      m.Object.Text,
		Head:        m.Object.Head,
		ObjectKind:  m.Object.Kind,
		Indicator:   m.Indicator,
		Role:        m.Role,
		PartOf:      m.PartOf,
		CompareOf:   m.CompareOf,
		Repeats:     m.Repeats,
		Place:       m.Place.Path,
		PlaceCode:   m.Place.Code,
		Agency:      m.Agency,
		Period:      m.Period.Text,
		PeriodStart: m.Period.Start,
		PeriodEnd:   m.Period.End,
		Published:   m.Published,
		Source:      m.Source,
		Section:     m.Section,
		Sentence:    around.In(b.Text),
	}
}

// mostContext is how many bytes of a sentence stand before and behind a figure at
// most. It is far beyond any sentence that people write, and keeps the records of
// a text without stops from holding the whole of it each.
const mostContext = 4096

// around returns the sentence of a figure, or what of it is near.
func (b *Bulletin) around(m Metric) Span {
	s := m.Sentence
	if from := m.Span.Start - mostContext; from > s.Start {
		for s.Start = from; !utf8.RuneStart(b.Text[s.Start]); s.Start++ {
		}
	}
	if to := m.Span.End + mostContext; to < s.End {
		for s.End = to; !utf8.RuneStart(b.Text[s.End]); s.End-- {
		}
	}
	return s
}

// UnmarshalJSON reads a record of this schema; another version is an error.
func (r *Record) UnmarshalJSON(data []byte) error {
	type plain Record // without this method
	var read plain
	if err := json.Unmarshal(data, &read); err != nil {
		return fmt.Errorf("reading a figure: %w", err)
	}
	if read.Schema != Schema {
		return fmt.Errorf("the figure has schema %d; this version reads schema %d", read.Schema, Schema)
	}
	*r = Record(read)
	return nil
}
