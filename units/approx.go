package units

// Approx says how a number is to be taken.
type Approx uint8
