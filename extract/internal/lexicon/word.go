package lexicon

// Use is what a word can do in a sentence; a word may have several uses.
type Use uint64

const (
	Action        Use = 1 << iota // a verb or verbal noun of the action table
	Noun                          // a noun of the noun table
	Verb                          // a verb of the general list
	Nominal                       // a noun or adjective of the general list
	Adverb                        // 共 依法
	Front                         // 对 将 把
	Preposition                   // 在 以 通过
	Passive                       // 被 由
	Light                         // 进行 给予
	Copula                        // 达 高达
	Aspect                        // 了 出
	Conjunction                   // 和 及
	De                            // 的
	Etc                           // 等
	Part                          // 其中
	Each                          // 每 人均
	Locative                      // 全市
	Time                          // 目前 今年
	Demonstrative                 // 该 上述
	Compare                       // 同比 较
	Amount                        // 涉案金额 净重
	Pivot                         // 组织 督促
	Boundary                      // 期间 方面
	Pronoun                       // 他 对方
	Tally                         // 共 累计
	Currency                      // 人民币
	Negation                      // 未 不
	Stated                        // 涉案
	Respectively                  // 分别
	Sum                           // 总计
	Money                         // 获利 骗钱
	Clausal                       // 查明 发现
	Auxiliary                     // 涉嫌 参与
	Early                         // 前 首
	Apiece                        // 各
	Within                        // 在内
	Average                       // 平均
	Dative                        // 给 after a verb: 返还给
	Causative                     // 造成 致
	Body                          // 公安机关 司法机关: a destination
	Inside                        // 中 当中: 23人中
	Holding                       // 含 at the beginning of an item
	Rank                          // 级 等
	Work                          // 工作 after a verbal noun: 开展监督工作
	More                          // 多 少 after 比
	Owner                         // 有: what stands before it may be what is counted
	Settle                        // 增至 降至: the number is where it came to
	Calendar                      // 年 月 日: after a number it makes a time of it
	Institution                   // 总局 委员会: a verb right before it belongs to the name of a body
	Official                      // 民警 执法人员: right behind a verb that begins the clause, the one who acts
	Suffix                        // 组 率: makes a noun of the verb right before it
	Building                      // 启用 购置: of a verb right behind it only what it makes or brings in is named
	Adjective                     // 良好: what a clause may end in
	Particle                      // 了 着: a character before it is a verb
	Complement                    // 走 断: the same, and one with it: 偷走
	Sex                           // 男 女: a bare number behind it counts persons
	Headcount                     // 数 at the end of a word: it names how many there are
)

// useNames are the names of the uses in the grammar table, in their order.
func useNames() [57]string {
	return [...]string{
		"action", "noun", "verb", "nominal", "adverb", "front", "preposition",
		"passive", "light", "copula", "aspect", "conjunction", "de", "etc", "part",
		"each", "locative", "time", "demonstrative", "compare", "amount", "pivot",
		"boundary", "pronoun", "tally", "currency",
		"negation", "stated", "respectively", "sum", "money", "clausal", "auxiliary", "early", "apiece", "within", "average", "dative", "causative", "body", "inside", "holding", "rank", "work", "more", "owner", "settle", "calendar", "institution", "official", "suffix", "building", "adjective", "particle", "complement", "sex", "headcount",
	}
}

// parseUse returns the use of that name.
func parseUse(name string) (Use, bool) {
	for i, n := range useNames() {
		if n == name {
			return 1 << i, true
		}
	}
	return 0, false
}

// Word is an entry of the lexicon.
type Word struct {
	Text    string
	Uses    Use
	Action  uint8 // number of the action kind
	Object  uint8 // number of the object kind
	Head    string
	Force   Force
	Objects Set // what a list may carry the verb over to
}

// Is reports whether the word has any of the uses; the nil Word has none.
func (w *Word) Is(u Use) bool { return w != nil && w.Uses&u != 0 }

// Set is a set of object kinds by their numbers; the zero Set is all of them.
type Set uint64

// Has reports whether the set holds the kind.
func (s Set) Has(kind uint8) bool { return s == 0 || s>>kind&1 != 0 }
