package extract

import "github.com/tongbao-go/tongbao/extract/internal/enum"

// FindingKind says what the audit found, so that a program can switch on it. The
// list is closed: a new kind is a new schema.
type FindingKind uint8

const (
	FindingPartsSum              FindingKind = iota // the parts of a total add up to it
	FindingPartsAgree                               // they can, within the bounds of the wording
	FindingPartsShort                               // the wording lists all parts, and they are less than the total
	FindingPartsExceed                              // the parts are more than the total
	FindingPartExceedsTotal                         // one part is
	FindingSumFound                                 // figures add up to another, though no wording ties them
	FindingStatedDifferently                        // what seems one thing has two numbers
	FindingPercentageContradicts                    // a percentage does not follow from its two numbers
	FindingRepeatedPassage                          // several figures in a row were told before
)

var findingKindNames = enum.Names{
	"parts_sum",
	"parts_agree",
	"parts_short",
	"parts_exceed",
	"part_exceeds_total",
	"sum_found",
	"stated_differently",
	"percentage_contradicts",
	"repeated_passage",
}

// IsDoubt reports whether a finding of the kind asks to check the bulletin; the
// others say that its numbers agree, or what to know when adding them up.
func (k FindingKind) IsDoubt() bool {
	switch k {
	case FindingPartsSum, FindingPartsAgree, FindingSumFound, FindingRepeatedPassage:
		return false
	}
	return true
}

// String returns the name used in JSON.
func (k FindingKind) String() string { return findingKindNames.Text("finding kind", uint8(k)) }

// MarshalText returns the same name as String; a value out of range is an error.
func (k FindingKind) MarshalText() ([]byte, error) {
	return findingKindNames.Marshal("finding kind", uint8(k))
}

// UnmarshalText reads a name that String wrote; any other is an error.
func (k *FindingKind) UnmarshalText(text []byte) error {
	v, err := findingKindNames.Parse("finding kind", text)
	if err == nil {
		*k = FindingKind(v)
	}
	return err
}
