// Package syntax reads the clauses of a sentence: for each quantity it finds the
// verb that governs it and the noun that it counts.
//
// A sentence is cut into clauses at commas, semicolons, colons and at brackets
// that hold a quantity. What stands between two quantities of a clause is seen
// from both: to the left of a quantity its item may hold a verb and a noun
// (抓获 犯罪嫌疑人 | 145人), to the right a noun and a predicate
// (4.1万名 | 犯罪嫌疑人 被移交). One pattern of a short list fires for each
// quantity and says where its action and its object came from; what an item
// lacks, it takes over from the item before it in the list.
package syntax
