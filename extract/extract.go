package extract

import (
	"slices"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/fold"
	"github.com/tongbao-go/tongbao/extract/internal/layout"
	"github.com/tongbao-go/tongbao/extract/internal/lexicon"
	"github.com/tongbao-go/tongbao/extract/internal/place"
	"github.com/tongbao-go/tongbao/extract/internal/setting"
	"github.com/tongbao-go/tongbao/extract/internal/syntax"
	"github.com/tongbao-go/tongbao/extract/internal/token"
	"github.com/tongbao-go/tongbao/units"
)

// Document is a text with what is known beside it. Only Text is needed.
type Document struct {
	Name      string
	Text      string
	Source    string // for figures whose section names none
	Place     string // a full path or a name, for figures whose text names none
	Published Date   // for sections that state none
}

// Extractor finds the figures of bulletins. It is immutable and safe for
// concurrent use.
type Extractor struct {
	lexicon   *lexicon.Lexicon
	tokenizer *token.Tokenizer
	folder    *fold.Folder
	settings  *setting.Finder
	gazetteer *place.Gazetteer
	place     string
}

// New returns an Extractor over the embedded tables and the words that options
// add. It fails only for a bad option, with file and line.
func New(options ...Option) (*Extractor, error) {
	words, err := loadLexicon()
	if err != nil {
		return nil, err
	}
	s := settings{lexicon: words}
	for _, option := range options {
		if err := option(&s); err != nil {
			return nil, err
		}
	}
	x := &Extractor{lexicon: words, tokenizer: token.New(words), place: s.place}
	if x.folder, err = fold.Embedded(); err != nil {
		return nil, err
	}
	if x.gazetteer, err = place.Embedded(); err != nil {
		return nil, err
	}
	x.settings, err = loadSettings(x.gazetteer)
	return x, err
}

// Extract returns every figure of the text. Any bytes will do: oddities become
// warnings.
func (x *Extractor) Extract(text string) *Bulletin {
	return x.ExtractDocument(Document{Text: text})
}

// ExtractDocument is Extract with what is known beside the text.
func (x *Extractor) ExtractDocument(d Document) *Bulletin {
	r := x.reader(d)
	r.read()
	r.settle()
	r.bulletin.relate()
	return r.bulletin
}

func (x *Extractor) reader(d Document) *reader {
	text := x.folder.Fold(d.Text)
	return &reader{
		extractor: x,
		document:  d,
		text:      text,
		layout:    layout.Parse(text),
		parser:    syntax.New(x.lexicon, x.tokenizer, text),
		bulletin:  &Bulletin{Name: d.Name, Text: d.Text},
	}
}

// reader is one reading of one document.
type reader struct {
	extractor *Extractor
	document  Document
	text      string // the document's in simplified characters, offset for offset
	layout    layout.Document
	parser    *syntax.Parser
	bulletin  *Bulletin
	found     []units.Match  // the quantities of a sentence
	observe   func(from int) // told of each sentence that was read, by its first figure; may be nil
}

// read takes the stages of the package's story one after the other.
func (r *reader) read() {
	at := 0
	for m := range units.Scan(r.text) {
		for at < len(r.layout.Sentences) && m.Start >= r.layout.Sentences[at].End {
			r.sentence(at)
			at++
		}
		if at == len(r.layout.Sentences) {
			break
		}
		s := r.layout.Sentences[at]
		if m.Start >= s.Start && m.End <= s.End && r.mayCount(m) {
			r.found = append(r.found, m)
		}
	}
	if at < len(r.layout.Sentences) {
		r.sentence(at)
	}
}

// sentence adds the figures of one sentence, whose quantities are in r.found.
func (r *reader) sentence(at int) {
	if len(r.found) == 0 {
		return
	}
	s, from := r.layout.Sentences[at], len(r.bulletin.Metrics)
	var left syntax.Mark // 其中 before a number that is no figure, for the next
	for _, f := range r.parser.Sentence(s.Span, r.found) {
		m := inMoney(r.found[f.Match], f)
		f.Marks, left = f.Marks|left, 0
		if !r.counts(m, f) {
			left = f.Marks & syntax.MarkPart
		} else {
			r.makeRoom(s.End)
			r.bulletin.Metrics = append(r.bulletin.Metrics, r.metric(m, f, at))
			r.bulletin.notes = append(r.bulletin.notes, note{f.Marks, f.Pattern, f.List, s.Paragraph, at, f.Object, f.Aside})
		}
	}
	r.found = r.found[:0]
	if r.observe != nil {
		r.observe(from)
	}
}

// makeRoom lets the list of figures grow, when it is full, to how many the text will
// have if it goes on as up to a byte; a Metric is large.
func (r *reader) makeRoom(at int) {
	const first, most = 32, 4
	n := len(r.bulletin.Metrics)
	if n < cap(r.bulletin.Metrics) {
		return
	}
	more := first
	if n > 0 {
		more = min(n*(len(r.text)-at)/at+n/4+1, most*n)
	}
	r.bulletin.Metrics = slices.Grow(r.bulletin.Metrics, more)
	r.bulletin.notes = slices.Grow(r.bulletin.notes, more)
}

// metric puts the quantity and the words around it together.
func (r *reader) metric(m units.Match, f syntax.Figure, sentence int) Metric {
	text := r.document.Text
	s := r.layout.Sentences[sentence]
	if at := strings.LastIndex(r.text[m.Start:m.End], m.Unit.Symbol); at >= 0 {
		m.Unit.Symbol = text[m.Start+at : m.Start+at+len(m.Unit.Symbol)] // as written, not as folded
	}
	if r.onlyPlace(f) {
		f.Object, f.Noun, f.Head = syntax.Phrase{}, nil, syntax.Phrase{}
	}
	a, o := action(text, f), object(text, f)
	return Metric{
		Text:      text[m.Start:m.End],
		Span:      Span{m.Start, m.End},
		Quantity:  m.Quantity,
		Action:    a,
		Object:    o,
		Indicator: indicatorOf(a.Kind, o, m.Unit, r.extractor.lexicon.Classifier(f.Unit)),
		Sentence:  Span(s.Span),
		Section:   s.Section,
	}
}

func action(text string, f syntax.Figure) Action {
	a := Action{Text: f.Action.Text(text)}
	switch {
	case f.Action.Empty():
	case f.Verb.Is(lexicon.Action):
		a.Kind = ActionKind(f.Verb.Action)
	default:
		a.Kind = ActionOther
	}
	return a
}

func object(text string, f syntax.Figure) Object {
	o := Object{Text: f.Object.Text(text), Head: f.Head.Text(text)}
	switch {
	case f.Object.Empty():
	case f.Noun.Is(lexicon.Noun):
		o.Kind = ObjectKind(f.Noun.Object)
	default:
		o.Kind = ObjectOther
	}
	return o
}
