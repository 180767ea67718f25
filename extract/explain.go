package extract

import (
	"fmt"
	"strings"

	"github.com/tongbao-go/tongbao/extract/internal/syntax"
)

// Explanation tells how the figures of a text were found, clause by clause, so
// that a mistake can be understood and mended by adding a word.
type Explanation []ExplainedClause

// ExplainedClause is a clause of a sentence that holds a figure.
type ExplainedClause struct {
	Text    string
	Words   []ExplainedWord // empty where the clause was not needed
	Figures []ExplainedFigure
}

// ExplainedWord is a word of a clause with what the lexicon knows of it.
type ExplainedWord struct {
	Text   string
	Uses   string // as the tables name them, separated by commas; "?" for an unknown word
	Number bool   // the word is a quantity
}

// ExplainedFigure is a figure with the pattern that gave it action and object.
type ExplainedFigure struct {
	Metric  Metric
	Pattern string
}

// Explain extracts the figures of a text and tells how each was found.
func (x *Extractor) Explain(text string) Explanation {
	var e Explanation
	r := x.reader(Document{Text: text})
	r.observe = func(from int) { e = append(e, r.explain(from)...) }
	r.read()
	return e
}

// explain tells of the sentence that was read last, whose first figure is from.
func (r *reader) explain(from int) Explanation {
	var e Explanation
	for span, words := range r.parser.Clauses() {
		c := ExplainedClause{Text: strings.TrimSpace(r.document.Text[span.Start:span.End]), Words: r.explainWords(words)}
		for i := from; i < len(r.bulletin.Metrics); i++ {
			if m := r.bulletin.Metrics[i]; m.Span.Start >= span.Start && m.Span.End <= span.End {
				c.Figures = append(c.Figures, ExplainedFigure{m, r.bulletin.notes[i].pattern.String()})
			}
		}
		e = append(e, c)
	}
	return e
}

func (r *reader) explainWords(words []syntax.Traced) []ExplainedWord {
	var explained []ExplainedWord
	for _, w := range words {
		explained = append(explained, ExplainedWord{r.document.Text[w.Start:w.End], w.Word.Describe(), w.Quantity})
	}
	return explained
}

// String lays the explanation out for a reader.
func (e Explanation) String() string {
	var b strings.Builder
	for _, c := range e {
		fmt.Fprintf(&b, "%s\n", c.Text)
		for _, w := range c.Words {
			if w.Number {
				fmt.Fprintf(&b, "  [%s]", w.Text)
			} else {
				fmt.Fprintf(&b, "  %s/%s", w.Text, w.Uses)
			}
		}
		if len(c.Words) > 0 {
			b.WriteByte('\n')
		}
		for _, f := range c.Figures {
			fmt.Fprintf(&b, "    %s: %s; action %q (%s), object %q (%s, head %q)\n", f.Metric.Text, f.Pattern,
				f.Metric.Action.Text, f.Metric.Action.Kind, f.Metric.Object.Text, f.Metric.Object.Kind, f.Metric.Object.Head)
		}
	}
	return b.String()
}
