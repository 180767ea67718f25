package units

// Approx says how a number is to be taken.
type Approx uint8

// The approximations, each with the wordings that make it.
const (
	Exact   Approx = iota // 145人: Low and High equal Value
	About                 // 约3吨, 3吨左右: both ends open
	Over                  // 超300人, 6900余万元: High open, or the end that 余 and 多 set
	AtLeast               // 300人以上, 至少, 上百: High open
	Under                 // 近300人, 不到: Low open
	AtMost                // 300人以下, 不超过: Low open
	Range                 // 10至15名, 七八十人: Value is Low
	Several               // 数十, 几百: Value is Low
)

const approxNames = "exact about over at_least under at_most range several"

// String returns the name of a in the library's output: exact, about, over,
// at_least, under, at_most, range or several.
func (a Approx) String() string { return nameOf(approxNames, "Approx", uint8(a)) }

// MarshalText returns the name of a, or an error where a is none of the constants.
func (a Approx) MarshalText() ([]byte, error) { return marshalName(approxNames, "Approx", uint8(a)) }

// UnmarshalText sets a by its name.
func (a *Approx) UnmarshalText(text []byte) error {
	return unmarshalName(approxNames, "approximation", text, (*uint8)(a))
}
