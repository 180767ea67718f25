package figures

import (
	"strings"

	"github.com/tongbao-go/tongbao/extract/lexicon"
)

// IndicatorNames returns what the library's own table calls the indicators in a
// language, zh or en.
func IndicatorNames(language string) map[string]string {
	names, column := map[string]string{}, 3
	if language == "en" {
		column = 4
	}
	for line := range strings.Lines(lexicon.Text("indicators.tsv")) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) == 5 && !strings.HasPrefix(line, "#") {
			names[f[0]] = f[column]
		}
	}
	return names
}
