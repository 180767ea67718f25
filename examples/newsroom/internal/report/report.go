package report

import (
	"context"
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"html/template"
	"io"
	"io/fs"
	"slices"
	"strings"
	"time"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/export"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/figures"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/format"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
	"github.com/tongbao-go/tongbao/examples/newsroom/internal/store"
)

//go:embed page
var assets embed.FS

// page is what the template fills in.
type page struct {
	message.Catalogue
	Made       string
	Policy     string
	Styles     []template.CSS
	Scripts    []template.JS
	Documents  []*document
	Figures    int
	Findings   []findingGroup
	Unread     []unread
	Lost       []store.Verdict
	Groups     []option // of kinds
	Places     []option
	Indicators []option
	Months     []option
	Kinds      []option // of findings
	ForScripts forScripts
}

// forScripts is what scripts cannot read off the page.
type forScripts struct {
	Messages  map[string]string `json:"messages"`
	Tiles     []tile            `json:"tiles"`
	Documents map[int64]string  `json:"documents"` // SHA-256 by id
}

// findingGroup holds the findings of one kind.
type findingGroup struct {
	Kind     string
	Doubt    bool
	Findings []*finding
}

// Write writes the report on everything in the store.
func Write(ctx context.Context, s *store.Store, words message.Catalogue, w io.Writer) error {
	d, err := load(ctx, s)
	if err != nil {
		return err
	}
	p := page{
		Catalogue: words, Made: time.Now().Format("2006-01-02 15:04"),
		Documents: d.documents, Figures: len(d.figures), Findings: byKind(d.findings), Unread: d.unread, Lost: d.lost,
		Groups:     count(d.figures, func(f *figure) []string { return one(f.Group) }),
		Places:     placeOptions(d.figures),
		Indicators: count(d.figures, func(f *figure) []string { return one(f.Indicator) }),
		Months:     monthOptions(d.figures),
		Kinds:      count(d.figures, func(f *figure) []string { return strings.FieldsFunc(f.Findings, isComma) }),
		ForScripts: forScripts{words.Under("page."), tiles(words.Language), hashes(d.documents)},
	}
	if err := p.embed(); err != nil {
		return err
	}
	t, err := template.New("page.html.tmpl").Funcs(p.functions()).ParseFS(assets, "page/*.html.tmpl")
	if err != nil {
		return err
	}
	return t.Execute(w, p)
}

// embed takes in styles and scripts, and makes a policy that lets the browser run
// these and nothing else.
func (p *page) embed() error {
	styles, scripts := []string{}, []string{}
	err := fs.WalkDir(assets, "page", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := assets.ReadFile(name)
		switch {
		case strings.HasSuffix(name, ".css"):
			p.Styles = append(p.Styles, template.CSS(text))
			styles = append(styles, policyHash(text))
		case strings.HasSuffix(name, ".js"):
			p.Scripts = append(p.Scripts, template.JS(text))
			scripts = append(scripts, policyHash(text))
		}
		return err
	})
	p.Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " +
		strings.Join(styles, " ") + "; script-src " + strings.Join(scripts, " ")
	return err
}

func policyHash(text []byte) string {
	sum := sha256.Sum256(text)
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

func (p *page) functions() template.FuncMap {
	return template.FuncMap{
		"grouped": format.Grouped,
		"bounds":  format.Bounds,
		"isWeb":   export.IsWeb,
		"says":    func(f *finding) string { return map[string]string{"zh": f.Chinese, "en": f.English}[p.Language] },
		"label":   p.label,
	}
}

// label names a code of the library in the page's language, or as it is.
func (p *page) label(of, code string) string {
	if of == "indicator" {
		return figures.IndicatorName(code, p.Language)
	}
	if p.Has(of + "." + code) {
		return p.Say(of + "." + code)
	}
	return code
}

func hashes(documents []*document) map[int64]string {
	all := make(map[int64]string, len(documents))
	for _, d := range documents {
		all[d.ID] = d.SHA256
	}
	return all
}

// byKind gathers findings by their kind, in the order in which they stand.
func byKind(findings []*finding) (groups []findingGroup) {
	for _, f := range findings {
		i := slices.IndexFunc(groups, func(g findingGroup) bool { return g.Kind == f.Kind })
		if i < 0 {
			i, groups = len(groups), append(groups, findingGroup{Kind: f.Kind, Doubt: f.Doubt != 0})
		}
		groups[i].Findings = append(groups[i].Findings, f)
	}
	return groups
}

func isComma(r rune) bool { return r == ',' }
