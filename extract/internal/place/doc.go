// Package place finds the places that a text names and says which divisions of
// China they are.
//
// A Gazetteer knows every division at county level and above since 1981 with its
// code, parent and years, the districts of Hong Kong, Macao and Taiwan, foreign
// states and some zones. Find yields what a text names from left to right, the
// longest name first, each name with those inside it: 江苏省苏州市 and 四川乐山 are
// one mention. Traditional characters are read as simplified ones.
//
// A full name (旺苍县) counts wherever it stands, and so do the short names of
// provinces and prefectures. The short name of a county is often a word of the
// language (和平, 朝阳), and counts only before an agency or behind the place around
// it. Names that clash with other words have a line in placerules.tsv.
//
// One name may belong to several places: Resolve narrows them by the place the
// text is about and by its year, and does not guess.
package place
