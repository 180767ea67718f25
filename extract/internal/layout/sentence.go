package layout

import (
	"strings"
	"unicode/utf8"
)

// closers may stand between the mark that ends a sentence and its end.
const closers = "”’」』）)】》〉\"'"

// enders are the marks that end sentences.
const enders = "。！？!?"

// sentences calls yield for each sentence of a paragraph, without the space
// around it.
func (r *rules) sentences(text string, paragraph Span, yield func(Span)) {
	start := paragraph.Start
	for i := start; ; {
		i = r.enders.Next(text[:paragraph.End], i)
		if i == paragraph.End {
			break
		}
		size := enderAt(text, i)
		if size == 0 {
			i++
			continue
		}
		end, more := sentenceEnd(text, i+size, paragraph.End)
		if !more {
			emit(text, Span{start, end}, yield)
			start = end
		}
		i = end
	}
	emit(text, Span{start, paragraph.End}, yield)
}

// maxSentenceBytes is far beyond any sentence that people write. A text without stops
// is read in stretches of that size, so that it takes no more memory than others.
const maxSentenceBytes = 16 << 10

func emit(text string, s Span, yield func(Span)) {
	for s = trim(text, s); s.Start < s.End; s = trim(text, s) {
		end := stretchEnd(text, s)
		yield(Span{s.Start, end})
		s.Start = end
	}
}

// stretchEnd returns where a sentence is cut that is too long: behind a mark if one
// is near, else between two characters.
func stretchEnd(text string, s Span) int {
	const near = 1 << 10
	if s.End-s.Start <= maxSentenceBytes {
		return s.End
	}
	end := s.Start + maxSentenceBytes
	if n := strings.LastIndexAny(text[end-near:end], "，；,;"); n >= 0 {
		_, size := utf8.DecodeRuneInString(text[end-near+n:])
		return end - near + n + size
	}
	for n := 1; n < utf8.UTFMax && !utf8.RuneStart(text[end]); n++ {
		end--
	}
	return end
}

// enderAt returns the length of the mark at i if it ends sentences, else 0. A
// half-width mark in a link (a.html?b=1) does not.
func enderAt(text string, i int) int {
	switch c := text[i]; {
	case c == '!' || c == '?':
		if i+1 < len(text) && (isAlnum(text[i+1]) || text[i+1] == '/') {
			return 0
		}
		return 1
	case c < 0xE3:
		return 0
	}
	if startsAny(text[i:], "。", "！", "？") {
		return len("。")
	}
	return 0
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// sentenceEnd returns where the sentence ends whose mark ends at i: after
// further marks and what they close. It goes on (more) after a quotation within
// it: 开展“天下无诈！”行动.
func sentenceEnd(text string, i, limit int) (end int, more bool) {
	mark := text[i-1]
	for i < limit {
		if n := enderAt(text, i); n > 0 {
			i += n
			mark = text[i-1]
		} else {
			break
		}
	}
	end = i
	for end < limit {
		r, size := utf8.DecodeRuneInString(text[end:])
		if !strings.ContainsRune(closers, r) {
			break
		}
		end += size
	}
	if end == i || end == limit {
		return end, false
	}
	return end, continues(text[end:limit], mark)
}

// continues reports whether the sentence goes on after a quotation that ends in
// mark. After a full stop only a comma or particle shows that it does; a shout or
// a question is mostly a title or a slogan.
func continues(rest string, mark byte) bool {
	if startsAny(rest, "，", "、", "；", "：", ",", "的", "等") {
		return true
	}
	stop := "。"
	r, _ := utf8.DecodeRuneInString(rest)
	return mark != stop[len(stop)-1] && !isSpace(r)
}
