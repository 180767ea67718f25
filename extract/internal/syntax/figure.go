package syntax

import "github.com/tongbao-go/tongbao/extract/internal/lexicon"

// Pattern names the shape of clause that gave a figure its action and object.
type Pattern uint8

const (
	NumberOnly       Pattern = iota // nothing around it: (其中)3起
	VerbNounNumber                  // 抓获犯罪嫌疑人145人
	VerbNumberNoun                  // 侦破9起网络赌博案件
	VerbNumber                      // 刑事拘留65人
	NounNumber                      // 手机8部, the verb from the list
	NumberNoun                      // 72台编码器, the verb from the list
	NumberNounVerb                  // 6名犯罪嫌疑人被批准逮捕
	DescribedNumber                 // 查获的3份毒品
	FrontNumberVerb                 // 对8家互联网重点单位进行约谈
	NounCopulaNumber                // 涉案金额高达2000余万元
	LightNounNumber                 // 给予行政处罚27家次
	ChangeNumber                    // 同比增长40%
	ShareNumber                     // 占总量的56.9%
	Repeated                        // 九万元、六万元: all from the list
	Threshold                       // 涉案金额50万元以上的案件, 100元面额假币: describes what is counted
)

// Mark tells what a figure is to its neighbours, by the words beside it.
type Mark uint16

const (
	MarkPart    Mark = 1 << iota // 其中
	MarkEach                     // 每 人均
	MarkChange                   // 同比增长
	MarkCopula                   // 达 高达: no verb wanted
	MarkAll                      // 分别: each its own, and all there are
	MarkSum                      // 总计 合计: what stood before adds up to it
	MarkSubject                  // a change that names what changed
	MarkBase                     // 较去年同期的: what something is compared with
	MarkWithin                   // 在内的: holds the parts before it
	MarkInside                   // 23人中: part of the number right before
	MarkEachOn                   // 平均每天 at the beginning: holds for the list
)

// Figure is what the words around a quantity say of it.
type Figure struct {
	Match   int    // index of its quantity among the matches of the sentence
	Unit    string // main unit of the quantity
	Action  Phrase
	Object  Phrase
	Verb    *lexicon.Word // the last verb of the action, nil for one unknown
	Noun    *lexicon.Word // the last word of the object, nil for one unknown
	Head    Phrase        // the noun that the object ends on
	Pattern Pattern
	Marks   Mark
	Clause  int  // counts the clauses of the sentence
	List    int  // figures of one list share a number
	Aside   bool // it stands in brackets
	Joined  bool // nothing but 、 or 和 stands before the next quantity
}
