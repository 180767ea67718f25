package units_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMoney(t *testing.T) {
	checkParse(t, [][2]string{
		{"300元", "300 exact 元 money"},
		{"1.3亿元", "130000000 exact 元 money"},
		{"六万四千元", "64000 exact 元 money"},
		{"800圆", "800 exact 圆 money"},
		{"35万欧元", "350000 exact 欧元 money"},
		{"510 万欧元", "5100000 exact 欧元 money"},
		{"950 新台币", "950 exact 新台币 money"},
		{"5306亿台币", "530600000000 exact 台币 money"},
		{"1.0092瑞士法郎", "1.0092 exact 瑞士法郎 money"},
		{"20万USDT", "200000 exact USDT money"},
		{"35比特币", "35 exact 比特币 money"},
		{"两个亿卢布", "200000000 exact 卢布 money"},
		{"3.5万美金", "35000 exact 美金 money"},
		{"¥3000", "3000 exact 元 money"},
		{"￥1.2万", "12000 exact 元 money"},
		{"$25", "25 exact 美元 money"},
		{"US$4.5万", "45000 exact 美元 money"},
		{"HK$300", "300 exact 港元 money"},
		{"NT$800", "800 exact 新台币元 money"},
		{"€70", "70 exact 欧元 money"},
		{"£1,200", "1200 exact 英镑 money"},
		{"港币2960元", "2960 exact 港元 money"},
		{"港币两千九百六十元", "2960 exact 港元 money"},
		{"美元5万", "50000 exact 美元 money"},
		{"新台币 177.1 亿元", "17710000000 exact 新台币元 money"},
		{"23.6亿元新台币", "2360000000 exact 新台币元 money"},
		{"50万元港币", "500000 exact 港元 money"},
		{"逾港币3亿元", "300000000 over 300000000.. 港元 money"},
		{"123元1角1分", "123.11 exact 元 money"},
		{"五元三毛", "5.3 exact 元 money"},
		{"50元6角三分", "50.63 exact 元 money"},
		{"十块三毛", "10.3 exact 块 money"},
		{"三块五", "3.5 exact 块 money"},
		{"三塊四", "3.4 exact 塊 money"},
		{"一百二十元零五分", "120.05 exact 元 money"},
		{"两美元又三美分", "2.03 exact 美元 money"},
		{"壹佰贰拾叁元叁角肆分", "123.34 exact 元 money"},
		{"3角", "3 exact 角 money"},
		{"100元/包", "100 exact 元/包 money"},
		{"25元/公斤", "25 exact 元/公斤 money"},
	})
}

func TestMoneyLeavesOutRenminbi(t *testing.T) {
	cases := [][2]string{
		{"人民币3000元", "3000元 = 3000 exact 元 money"},
		{"3000元人民币", "3000元 = 3000 exact 元 money"},
		{"人民幣3000元", "3000元 = 3000 exact 元 money"},
		{"人民币20万", "20万 = 200000 exact 元 money"},
		{"壹佰贰拾叁元整", "壹佰贰拾叁元 = 123 exact 元 money"},
		{"六十万块钱", "六十万块 = 600000 exact 块 money"},
		{"三块五毛钱", "三块五毛 = 3.5 exact 块 money"},
		{"50万人民币", "50万 = 500000 exact 元 money"},
		{"2.4万亿人民币", "2.4万亿 = 2400000000000 exact 元 money"},
		{"约人民币3万元", "3万元 = 30000 about .. 元 money"},
	}
	for _, c := range cases {
		assert.Equal(t, []string{c[1]}, showAll(c[0]), c[0])
		assert.NoError(t, parseError(c[0]))
	}
	checkParse(t, [][2]string{
		{"4人民币元", "4 exact 元 money"},
	})
}

func TestMoneyAmongOtherUnits(t *testing.T) {
	assert.Equal(t, []string{
		"20块 = 20 exact 块 count", "300块 = 300 exact 块 money", "12分 = 12 exact 分 other", "3分 = 3 exact 分 other",
	}, showAll("查获金条20块，骗得300块钱，当场记12分，另扣3分"))
	assert.Equal(t, []string{"4", "5美元"}, texts("4人民币5美元"))
}
