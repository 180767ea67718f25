// Package report makes the page on which figures are checked: one HTML file that
// needs nothing else, holding the bulletins, their figures and what the audit
// found.
//
// The page is whole without scripts; page/*.js add filters, verdicts and charts
// to it. They read what they need from the rows of the table, so that everything
// is said once. Nothing is fetched, and the page's own policy forbids it to.
package report
