package extract

import "github.com/tongbao-go/tongbao/extract/internal/enum"

// Reason says why a figure was not added. The list is closed: a new reason is a
// new schema.
type Reason uint8

const (
	ReasonRepeat  Reason = iota // it was told before
	ReasonPart                  // it is a part of a figure that was added
	ReasonSummed                // it and others add up to a figure that was added
	ReasonInside                // its place is inside that of a figure that was added
	ReasonEach                  // it holds for each of several
	ReasonChange                // it compares with another time
	ReasonRate                  // it is a rate, an age or a duration: those make no sum
	ReasonUnnamed               // no words say what it counts
	ReasonSize                  // its number is larger than any that is read from a text
)

var reasonNames = enum.Names{"repeat", "part", "summed", "inside", "each", "change", "rate", "unnamed", "size"}

// String returns the name of the reason.
func (r Reason) String() string { return reasonNames.Text("reason", uint8(r)) }

// MarshalText returns the same name as String; a value out of range is an error.
func (r Reason) MarshalText() ([]byte, error) { return reasonNames.Marshal("reason", uint8(r)) }

// UnmarshalText reads a name that String wrote; any other is an error.
func (r *Reason) UnmarshalText(text []byte) error {
	v, err := reasonNames.Parse("reason", text)
	if err == nil {
		*r = Reason(v)
	}
	return err
}

// unfit returns why a figure makes no part of any sum, if so.
func (m *Metric) unfit() (Reason, bool) {
	_, repeats := m.Repeats.Index()
	switch {
	case repeats:
		return ReasonRepeat, true
	case m.Role == RoleEach:
		return ReasonEach, true
	case m.Role == RoleChange:
		return ReasonChange, true
	case !additive(m.Quantity.Unit.Dimension):
		return ReasonRate, true
	case m.Indicator == "" && m.Action.Text == "" && m.Object.Head == "":
		return ReasonUnnamed, true
	case !m.computable():
		return ReasonSize, true
	}
	return 0, false
}
