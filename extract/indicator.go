package extract

// Indicator names a usual combination of action and object, as cases_solved; ""
// where the combination has no name.
type Indicator string
