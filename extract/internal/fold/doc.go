// Package fold reads traditional Chinese as if it were simplified, so that the
// other tables need one spelling of a word and serve bulletins from Hong Kong,
// Macau and Taiwan too.
//
// Folding goes character by character and keeps every byte offset: what is
// found in the folded text stands at the same place in the original. It is not
// a conversion for readers. It changes no words (軟體 becomes 软体, not 软件) and
// leaves alone each character that simplified text uses as well, such as 著 in
// 著名 or 乾 in 乾隆, so that simplified text comes back unchanged.
//
// The table, extract/lexicon/traditional.tsv, is generated from OpenCC's
// character data; our own decisions, with reasons, are in gen/adjust.tsv:
//
//	go mod download -json github.com/longbridgeapp/opencc@v0.3.13 # names its Dir
//	go run ./extract/internal/fold/gen Dir/dictionary/TSCharacters.txt > extract/lexicon/traditional.tsv
package fold
