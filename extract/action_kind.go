package extract

import "github.com/tongbao-go/tongbao/extract/internal/enum"

// ActionKind says what an action does, so that a program can switch on it. The list is
// closed: a new kind is a new schema.
type ActionKind uint8

const (
	ActionNone        ActionKind = iota // no verb: the object alone says what is measured
	ActionCatch                         // caught or took in persons: 抓获 捕获 到案
	ActionDetain                        // took into custody or under a coercive measure: 刑拘 行政拘留 采取刑事强制措施
	ActionArrest                        // formally arrested or approved an arrest: 逮捕 批捕
	ActionProsecute                     // brought before a court, or moved towards it: 起诉 公诉 移送审查起诉 抗诉
	ActionConvict                       // judged or sentenced: 判处 判决 宣判
	ActionConclude                      // finished handling: 办结 审结 结案
	ActionTransfer                      // handed over to another body: 移送 移交 遣返
	ActionSolve                         // solved cases: 破获 侦破 破案
	ActionInvestigate                   // opened, took on or handled cases: 立案 侦办 查办 受理 查处
	ActionDismantle                     // broke up groups, dens and sources: 打掉 捣毁 摧毁 铲除
	ActionSeize                         // took things: 扣押 查扣 缴获 查获 收缴 没收
	ActionFreeze                        // stopped money or accounts: 冻结 止付 查封
	ActionRecover                       // got back, saved or returned property: 追缴 追回 挽回 返还
	ActionRemove                        // took content or waste away: 删除 清理 清除
	ActionBlock                         // kept out before harm: 拦截 封堵 屏蔽
	ActionShut                          // closed sites, accounts or businesses: 关停 关闭 封停 下架 取缔
	ActionInspect                       // checked or looked through: 检查 排查 巡查 清查
	ActionWarn                          // warned, reproved or summoned: 警告 训诫 约谈 预警 提醒
	ActionRectify                       // ordered or made good: 整改 责令 督促整改 整治 处置
	ActionPenalize                      // punished without a court: 处罚 行政处罚 处分 吊销
	ActionFine                          // fined a sum: 罚款 处罚金 罚没
	ActionFind                          // found out, identified or located: 发现 查明 锁定 摸排
	ActionTrain                         // trained or taught: 培训 教育
	ActionPublicize                     // told the public: 宣传 发布 公布 曝光
	ActionIssue                         // sent out documents or messages: 下发 发出 推送 提交
	ActionRescue                        // saved or found persons again: 解救 救助 找回
	ActionDissuade                      // kept victims from loss: 劝阻 止骗 避免
	ActionAccept                        // received from the public: 接报 接获 受理举报
	ActionReward                        // paid or honoured: 奖励 表彰
	ActionDeploy                        // sent or organised forces and actions: 出动 组织 部署 开展
	ActionCommit                        // deeds of suspects: 骗取 贩卖 获利 盗取
	ActionHarm                          // deaths, injuries, losses: 死亡 受伤 损失
	ActionInvolve                       // is about or counts: 涉及 涉嫌 牵涉
	ActionShare                         // is a part of a whole: 占
	ActionChange                        // rose or fell against another time: 增长 下降 上升 减少
	ActionHave                          // has or holds: 有 装有 含有
	ActionOther                         // any other verb
)

var actionKindNames = enum.Names{
	"",
	"catch",
	"detain",
	"arrest",
	"prosecute",
	"convict",
	"conclude",
	"transfer",
	"solve",
	"investigate",
	"dismantle",
	"seize",
	"freeze",
	"recover",
	"remove",
	"block",
	"shut",
	"inspect",
	"warn",
	"rectify",
	"penalize",
	"fine",
	"find",
	"train",
	"publicize",
	"issue",
	"rescue",
	"dissuade",
	"accept",
	"reward",
	"deploy",
	"commit",
	"harm",
	"involve",
	"share",
	"change",
	"have",
	"other",
}

// String returns the name used in JSON and in the lexicon, "" for ActionNone.
func (k ActionKind) String() string { return actionKindNames.Text("action kind", uint8(k)) }

// MarshalText returns the same name as String; a value out of range is an error.
func (k ActionKind) MarshalText() ([]byte, error) {
	return actionKindNames.Marshal("action kind", uint8(k))
}

// UnmarshalText reads a name that String wrote; any other is an error.
func (k *ActionKind) UnmarshalText(text []byte) error {
	v, err := actionKindNames.Parse("action kind", text)
	if err == nil {
		*k = ActionKind(v)
	}
	return err
}
