package desk

// Status says what became of a file.
type Status string

// What can become of a file.
const (
	New      Status = "new"      // read and kept
	Known    Status = "known"    // kept already
	Renewed  Status = "renewed"  // kept already; a newer library has read its figures again
	Verdicts Status = "verdicts" // verdicts, taken in
	Unread   Status = "unread"   // not read, for the reason in Event.Err
)

// Event tells of one file that is done with: what it tells is in the store.
type Event struct {
	Path    string
	Status  Status
	Figures int   // of a new or renewed document
	Saved   int   // verdicts that are news
	Strange int   // verdicts on documents that are not kept here
	Err     error // why it was not read
}
