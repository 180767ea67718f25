package figures

import (
	"cmp"

	"github.com/tongbao-go/tongbao/extract"
)

// IndicatorName returns what an indicator is called in a language, zh or en; what
// is none is returned as it is.
func IndicatorName(code, language string) string {
	i := extract.Indicator(code)
	if language == "en" {
		return cmp.Or(i.English(), code)
	}
	return cmp.Or(i.Chinese(), code)
}
