package extract

import (
	"cmp"
	"slices"
	"strings"
	"sync"

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

// Extractor finds the figures of bulletins. It does not change, but for memory that it
// keeps, and is safe for concurrent use.
type Extractor struct {
	lexicon    *lexicon.Lexicon
	tokenizer  *token.Tokenizer
	folder     *fold.Folder
	settings   *setting.Finder
	gazetteer  *place.Gazetteer
	place      string
	workspaces sync.Pool // of *workspace, for texts to come
}

// New returns an Extractor over the embedded tables and the words that options
// add. It fails only for a bad option, with file and line.
func New(options ...Option) (*Extractor, error) {
	x := new(Extractor)
	tables := make(chan error, 1)
	go func() { tables <- x.loadTables() }()
	err := x.loadWords(options)
	if err := cmp.Or(err, <-tables); err != nil {
		return nil, err
	}
	return x, nil
}

// loadWords reads the words and builds the tokenizer, which takes about as long as
// all else.
func (x *Extractor) loadWords(options []Option) (err error) {
	if x.lexicon, err = loadLexicon(); err != nil {
		return err
	}
	s := settings{lexicon: x.lexicon}
	for _, option := range options {
		if err := option(&s); err != nil {
			return err
		}
	}
	x.place = s.place
	x.tokenizer = token.New(x.lexicon)
	return nil
}

// loadTables reads what no option changes.
func (x *Extractor) loadTables() (err error) {
	units.Lookup("") // reads the tables of units
	if x.folder, err = fold.Embedded(); err != nil {
		return err
	}
	if x.gazetteer, err = place.Embedded(); err != nil {
		return err
	}
	x.settings, err = loadSettings(x.gazetteer)
	return err
}

// Extract returns every figure of the text. Any bytes will do: oddities become
// warnings. Time and memory grow in proportion to the text. A bulletin allocates up to
// 20 times its size, of which 6 are kept; the worst of texts, nothing but figures
// (3人3人3人), 400 and 150 times. What reading a text of up to 1 MB took waits for the next
// text, as long as they come.
func (x *Extractor) Extract(text string) *Bulletin {
	return x.ExtractDocument(Document{Text: text})
}

// ExtractDocument is Extract with what is known beside the text.
func (x *Extractor) ExtractDocument(d Document) *Bulletin {
	r := x.reader(d)
	r.read()
	r.settle()
	r.bulletin.relate(&r.tellings)
	if len(d.Text) <= mostKept {
		x.workspaces.Put(r.workspace)
	}
	return r.bulletin
}

func (x *Extractor) reader(d Document) *reader {
	text, w := x.folder.Fold(d.Text), x.borrow()
	w.parser.Begin(text)
	return &reader{
		workspace: w,
		extractor: x,
		document:  d,
		text:      text,
		layout:    w.lines.Parse(text),
		bulletin:  &Bulletin{Name: d.Name, Text: d.Text},
	}
}

// reader is one reading of one document.
type reader struct {
	*workspace
	extractor *Extractor
	document  Document
	text      string // the document's in simplified characters, offset for offset
	layout    layout.Document
	bulletin  *Bulletin
	observe   func(from int) // told of each sentence that was read, by its first figure; may be nil
}

// read takes the stages of the package's story one after the other. All quantities are
// found before the first sentence is read, so that the list of figures, which are
// large, has room for them from the beginning.
func (r *reader) read() {
	found := r.quantities()
	r.bulletin.Metrics = slices.Grow(r.bulletin.Metrics, len(found))
	r.bulletin.notes = slices.Grow(r.bulletin.notes, len(found))
	at := 0
	for len(found) > 0 {
		for found[0].Start >= r.layout.Sentences[at].End {
			at++
		}
		n := 1
		for n < len(found) && found[n].Start < r.layout.Sentences[at].End {
			n++
		}
		r.sentence(at, found[:n])
		found = found[n:]
	}
}

// quantities returns those that stand in a sentence and may be figures.
func (r *reader) quantities() []units.Match {
	const sparse = 256 // bytes for each, where they are few
	found, sentences := r.found[:0], r.layout.Sentences
	for m := range unwrap(r.text, r.layout.Sentences).quantities() {
		for len(sentences) > 0 && m.Start >= sentences[0].End {
			sentences = sentences[1:]
		}
		if len(sentences) == 0 {
			break
		}
		if m.Start >= sentences[0].Start && m.End <= sentences[0].End && r.mayCount(&m) {
			if len(found) == cap(found) { // append would copy long lists more often
				found = slices.Grow(found, len(found)+1+len(r.text)/sparse)
			}
			found = append(found, m)
		}
	}
	r.found = found
	return found
}

// sentence adds the figures among the quantities of one sentence.
func (r *reader) sentence(at int, found []units.Match) {
	s, from := r.layout.Sentences[at], len(r.bulletin.Metrics)
	var left syntax.Mark // 其中 before a number that is no figure, for the next
	figures := r.parser.Sentence(s.Span, found)
	for i := range figures {
		f := &figures[i]
		m := &found[f.Match]
		inMoney(m, f)
		f.Marks, left = f.Marks|left, 0
		if !r.counts(m, f) {
			left = f.Marks & syntax.MarkPart
			if r.copulaAfter(m.End) {
				left = 0 // 其中一起是
			}
		} else {
			r.bulletin.Metrics = append(r.bulletin.Metrics, Metric{Sentence: Span(s.Span), Section: s.Section})
			r.metric(&r.bulletin.Metrics[len(r.bulletin.Metrics)-1], m, f)
			r.bulletin.notes = append(r.bulletin.notes, note{f.Marks, f.Pattern, f.List, s.Paragraph, at, f.Object, f.Aside})
		}
	}
	if r.observe != nil {
		r.observe(from)
	}
}

// metric puts the quantity and the words around it together.
func (r *reader) metric(to *Metric, m *units.Match, f *syntax.Figure) {
	text := r.document.Text
	if at := strings.LastIndex(r.text[m.Start:m.End], m.Unit.Symbol); at >= 0 {
		m.Unit.Symbol = text[m.Start+at : m.Start+at+len(m.Unit.Symbol)] // as written, not as folded
	}
	if r.onlyPlace(f) || r.onlyCurrency(f) {
		f.Object, f.Noun, f.Head = syntax.Phrase{}, nil, syntax.Phrase{}
	}
	to.Text, to.Span, to.Quantity = text[m.Start:m.End], Span{m.Start, m.End}, m.Quantity
	to.Action, to.Object = action(text, f), object(text, f)
	to.Indicator = indicatorOf(to.Action.Kind, to.Object, m.Unit, r.extractor.lexicon.Classifier(f.Unit))
}

func action(text string, f *syntax.Figure) Action {
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

func object(text string, f *syntax.Figure) Object {
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
