package extract

import "github.com/tongbao-go/tongbao/extract/internal/enum"

// ObjectKind says what sort of thing a figure counts or measures, so that a program can
// switch on it. The list is closed: a new kind is a new schema.
type ObjectKind uint8

const (
	ObjectNone         ObjectKind = iota // no noun
	ObjectPerson                         // people of any role: 犯罪嫌疑人 群众 网民
	ObjectCase                           // cases, offences and incidents: 案件 案 警情
	ObjectGroup                          // gangs, rings and syndicates: 团伙 犯罪集团
	ObjectSite                           // dens, dumps and premises of crime: 窝点 源头 工作室
	ObjectAccount                        // accounts of networks and banks, and cards: 网络账号 银行卡 电话卡
	ObjectWebsite                        // websites, apps, domains: 网站 APP 域名
	ObjectInformation                    // data, messages, posts, calls: 信息 数据 短信
	ObjectMoney                          // sums: 资金 赃款 涉案金额
	ObjectDrug                           // drugs and their precursors: 毒品 冰毒 海洛因
	ObjectWeapon                         // arms, ammunition, explosives: 枪支 子弹 管制刀具
	ObjectDevice                         // computers, phones, machines, tools: 电脑 手机 设备
	ObjectVehicle                        // vehicles, vessels, aircraft: 车辆 船舶
	ObjectGoods                          // other goods and materials: 假烟 货物 柴油
	ObjectWildlife                       // animals and plants: 野生动物 金毛狗蕨
	ObjectDocument                       // papers, notices, certificates, seals: 通知书 证书 印章
	ObjectOrganisation                   // companies, units, agencies: 企业 单位 公司
	ObjectPlace                          // places and areas: 省市 路段 重点部位
	ObjectLead                           // leads, reports, complaints: 线索 举报 投诉
	ObjectProblem                        // risks, holes, hazards: 漏洞 隐患 问题
	ObjectActivity                       // actions, checks, events: 专项行动 活动 检查
	ObjectRate                           // rates, shares, indices: 破案率 占比 含量
	ObjectMeasure                        // weights, lengths, ages, times as such: 净重 年龄 时长
	ObjectOther                          // any other noun
)

var objectKindNames = enum.Names{
	"",
	"person",
	"case",
	"group",
	"site",
	"account",
	"website",
	"information",
	"money",
	"drug",
	"weapon",
	"device",
	"vehicle",
	"goods",
	"wildlife",
	"document",
	"organisation",
	"place",
	"lead",
	"problem",
	"activity",
	"rate",
	"measure",
	"other",
}

// String returns the name used in JSON and in the lexicon, "" for ObjectNone.
func (k ObjectKind) String() string { return objectKindNames.Text("object kind", uint8(k)) }

// MarshalText returns the same name as String; a value out of range is an error.
func (k ObjectKind) MarshalText() ([]byte, error) {
	return objectKindNames.Marshal("object kind", uint8(k))
}

// UnmarshalText reads a name that String wrote; any other is an error.
func (k *ObjectKind) UnmarshalText(text []byte) error {
	v, err := objectKindNames.Parse("object kind", text)
	if err == nil {
		*k = ObjectKind(v)
	}
	return err
}
