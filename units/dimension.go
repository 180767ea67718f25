package units

// Dimension says what a unit measures.
type Dimension uint8

// The dimensions. A bare number is a Count.
const (
	Count    Dimension = iota // 145人, 9起
	Money                     // 6900余万元
	Mass                      // 2.2公斤
	Length                    // 12公里
	Area                      // 30亩
	Volume                    // 500毫升
	Duration                  // 4个月
	Age                       // 35岁
	Ratio                     // 40%, 1/4
	Change                    // 5.2个百分点, 增长2.3倍
	Other                     // 20℃, 100GB, 500千瓦时
)

const dimensionNames = "count money mass length area volume duration age ratio change other"

// String returns the name of d in the library's output: count, money and so on.
func (d Dimension) String() string { return nameOf(dimensionNames, "Dimension", uint8(d)) }

// MarshalText returns the name of d, or an error where d is none of the constants.
func (d Dimension) MarshalText() ([]byte, error) {
	return marshalName(dimensionNames, "Dimension", uint8(d))
}

// UnmarshalText sets d by its name.
func (d *Dimension) UnmarshalText(text []byte) error {
	return unmarshalName(dimensionNames, "dimension", text, (*uint8)(d))
}
