// Package desk brings files in: it reads them on all cores, has the library find
// their figures, and keeps both in the store, one document after the other in the
// order in which they were given.
package desk
