package lexicon

import "fmt"

// Force says how a verb competes to govern a figure of its clause.
type Force uint8

const (
	Strong   Force = iota // an act of the authorities: governs wherever it stands first
	Yielding              // governs unless a strong verb follows: 前往 组织
	Deed                  // an act of suspects: before a noun it only describes it
	Weak                  // governs when nothing better does: 有 涉及
	Plain                 // any other verb: may also describe a noun
	Change                // 增长: the figure is a change
	Share                 // 占: the figure is a share
)

func parseForce(name string) (Force, error) {
	for i, n := range [...]string{"strong", "yielding", "deed", "weak", "plain", "change", "share"} {
		if n == name {
			return Force(i), nil
		}
	}
	return 0, fmt.Errorf("unknown force %q", name)
}
