package units_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMarkersBeforeTheNumber(t *testing.T) {
	checkParse(t, [][2]string{
		{"约3吨", "3 about .. 吨 mass"},
		{"大约20分钟", "20 about .. 分钟 duration"},
		{"大概四十人", "40 about .. 人 count"},
		{"逾300人", "300 over 300.. 人 count"},
		{"超300人", "300 over 300.. 人 count"},
		{"超过271亿元", "27100000000 over 27100000000.. 元 money"},
		{"突破1000起", "1000 over 1000.. 起 count"},
		{"高于75%", "75 over 75.. % ratio"},
		{"大于5公斤", "5 over 5.. 公斤 mass"},
		{"多于12名", "12 over 12.. 名 count"},
		{"过亿", "100000000 over 100000000.. count"},
		{"过百家", "100 over 100.. 家 count"},
		{"至少3次", "3 at_least 3.. 次 count"},
		{"不少于30日", "30 at_least 30.. 日 duration"},
		{"不低于九成", "90 at_least 90.. % ratio"},
		{"上百起", "100 at_least 100.. 起 count"},
		{"上千人", "1000 at_least 1000.. 人 count"},
		{"上百万元", "1000000 at_least 1000000.. 元 money"},
		{"上亿条", "100000000 at_least 100000000.. 条 count"},
		{"近300人", "300 under ..300 人 count"},
		{"将近40万元", "400000 under ..400000 元 money"},
		{"接近80%", "80 under ..80 % ratio"},
		{"不到2000元", "2000 under ..2000 元 money"},
		{"不足50克", "50 under ..50 克 mass"},
		{"少于6人", "6 under ..6 人 count"},
		{"低于100元", "100 under ..100 元 money"},
		{"未满18周岁", "18 under ..18 周岁 age"},
		{"近百人", "100 under ..100 人 count"},
		{"近千万元", "10000000 under ..10000000 元 money"},
		{"至多5个", "5 at_most ..5 个 count"},
		{"最多20名", "20 at_most ..20 名 count"},
		{"不超过10万元", "100000 at_most ..100000 元 money"},
		{"不多于3件", "3 at_most ..3 件 count"},
		{"≥10人", "10 at_least 10.. 人 count"},
		{"<5%", "5 under ..5 % ratio"},
		{"逾 250 万", "2500000 over 2500000.. count"},
		{"約三公斤", "3 about .. 公斤 mass"},
		{"超過8800件", "8800 over 8800.. 件 count"},
	})
}

func TestMarkersBehindTheNumber(t *testing.T) {
	checkParse(t, [][2]string{
		{"3吨左右", "3 about .. 吨 mass"},
		{"50人上下", "50 about .. 人 count"},
		{"10天前后", "10 about .. 天 duration"},
		{"1米许", "1 about .. 米 length"},
		{"300人以上", "300 at_least 300.. 人 count"},
		{"50克及以上", "50 at_least 50.. 克 mass"},
		{"三十或者以上", "30 at_least 30.. count"},
		{"30岁以下", "30 at_most ..30 岁 age"},
		{"5日以内", "5 at_most ..5 日 duration"},
		{"半数以上", "0.5 at_least 0.5.. ratio"},
		{"1/4左右", "0.25 about .. ratio"},
		{"十万元以上", "100000 at_least 100000.. 元 money"},
		{"100人不止", "100 over 100.. 人 count"},
	})
}

func TestRemainders(t *testing.T) {
	checkParse(t, [][2]string{
		// before the multiplier or the unit: to the next of the lowest digit that is not zero
		{"6900余万元", "69000000 over 69000000..70000000 元 money"},
		{"6900 余万元", "69000000 over 69000000..70000000 元 money"},
		{"500多万条", "5000000 over 5000000..6000000 条 count"},
		{"30余条", "30 over 30..40 条 count"},
		{"500多发", "500 over 500..600 发 count"},
		{"1000余名", "1000 over 1000..2000 名 count"},
		{"10700多人", "10700 over 10700..10800 人 count"},
		{"587余部", "587 over 587..588 部 count"},
		{"三百余", "300 over 300..400 count"},
		{"一百二十余人", "120 over 120..130 人 count"},
		{"百余家", "100 over 100..200 家 count"},
		{"十余起", "10 over 10..20 起 count"},
		{"三十多亿元", "3000000000 over 3000000000..4000000000 元 money"},
		{"百余万元", "1000000 over 1000000..2000000 元 money"},
		{"60余人次", "60 over 60..70 人次 count"},
		{"五月有余", "5 over 5..6 月 duration"},
		{"三百有余", "300 over 300..400 count"},
		// behind the multiplier: to the next of the last digit written
		{"50万余元", "500000 over 500000..510000 元 money"},
		{"2.1万余个", "21000 over 21000..22000 个 count"},
		{"1万余个", "10000 over 10000..20000 个 count"},
		{"三万多", "30000 over 30000..40000 count"},
		{"284万余元", "2840000 over 2840000..2850000 元 money"},
		{"74.53万余条", "745300 over 745300..745400 条 count"},
		{"3亿余元", "300000000 over 300000000..400000000 元 money"},
		{"1.8亿多元", "180000000 over 180000000..190000000 元 money"},
		{"百万余元", "1000000 over 1000000..2000000 元 money"},
		{"一个多亿", "100000000 over 100000000..200000000 count"},
		{"二十万余", "200000 over 200000..300000 count"},
		{"1.50万余", "15000 over 15000..15100 count"},
		// behind the unit: to the next whole unit
		{"一年多", "1 over 1..2 年 duration"},
		{"1个多小时", "1 over 1..2 个小时 duration"},
		{"10个多月", "10 over 10..11 个月 duration"},
		{"两公斤多", "2 over 2..3 公斤 mass"},
		{"1.5米多", "1.5 over 1.5..2 米 length"},
		{"四成多", "40 over 40..50 % ratio"},
		// about
		{"十来个", "10 about .. 个 count"},
		{"五十来岁", "50 about .. 岁 age"},
	})
	assert.Equal(t, []string{"五年", "3人"}, texts("五年多次作案，3人多次受罚"))
}

func TestSeveral(t *testing.T) {
	checkParse(t, [][2]string{
		{"数十名", "20 several 20..100 名 count"},
		{"几十个", "20 several 20..100 个 count"},
		{"十几人", "10 several 10..20 人 count"},
		{"十数人", "10 several 10..20 人 count"},
		{"二十几岁", "20 several 20..30 岁 age"},
		{"30几人", "30 several 30..40 人 count"},
		{"数百起", "200 several 200..1000 起 count"},
		{"几百元", "200 several 200..1000 元 money"},
		{"数千人", "2000 several 2000..10000 人 count"},
		{"数万公里", "20000 several 20000..100000 公里 length"},
		{"几十万元", "200000 several 200000..1000000 元 money"},
		{"数百万", "2000000 several 2000000..10000000 count"},
		{"数千万元", "20000000 several 20000000..100000000 元 money"},
		{"数十亿", "2000000000 several 2000000000..10000000000 count"},
		{"数亿元", "200000000 several 200000000..1000000000 元 money"},
		{"数名", "2 several 2..10 名 count"},
		{"几年", "2 several 2..10 年 duration"},
		{"數十名", "20 several 20..100 名 count"},
		{"幾百萬元", "2000000 several 2000000..10000000 元 money"},
		{"数以百计", "100 several 100..1000 count"},
		{"数以万计", "10000 several 10000..100000 count"},
		{"成百上千", "100 several 100..10000 count"},
		{"成千上万名", "1000 several 1000..100000 名 count"},
	})
}

func TestMoreBehindLargeUnits(t *testing.T) {
	checkParse(t, [][2]string{
		{"1.2亿元余", "120000000 over 120000000..130000000 元 money"},
		{"3000万元余", "30000000 over 30000000..30010000 元 money"},
	})
}

func TestRanges(t *testing.T) {
	checkParse(t, [][2]string{
		{"10至15名", "10 range 10..15 名 count"},
		{"10到15名", "10 range 10..15 名 count"},
		{"10-15名", "10 range 10..15 名 count"},
		{"10—15名", "10 range 10..15 名 count"},
		{"10~15名", "10 range 10..15 名 count"},
		{"10～15名", "10 range 10..15 名 count"},
		{"10 - 15 名", "10 range 10..15 名 count"},
		{"3至5万元", "30000 range 30000..50000 元 money"},
		{"3万至5万元", "30000 range 30000..50000 元 money"},
		{"5000至1万元", "5000 range 5000..10000 元 money"},
		{"三至五百人", "300 range 300..500 人 count"},
		{"1.2亿元—1.5亿元", "120000000 range 120000000..150000000 元 money"},
		{"13岁至87岁", "13 range 13..87 岁 age"},
		{"十五至二十万元", "150000 range 150000..200000 元 money"},
		{"三百到四百亿", "30000000000 range 30000000000..40000000000 count"},
		{"六到八百亿", "600000000 range 600000000..80000000000 count"},
		{"三百到一万", "300 range 300..10000 count"},
		{"十至五百人", "10 range 10..500 人 count"},
		{"2万元--6万元", "20000 range 20000..60000 元 money"},
		{"4——6年", "4 range 4..6 年 duration"},
		{"20万元(含)至80万元", "200000 range 200000..800000 元 money"},
		{"20万（不含）-80万元", "200000 range 200000..800000 元 money"},
		{"10万元至5000元", "5000 range 5000..100000 元 money"},
		{"八个月至八年三个月", "8 range 8..99 个月 duration"},
		{"75.9%至82.3%", "75.9 range 75.9..82.3 % ratio"},
		{"3%-5%", "3 range 3..5 % ratio"},
		{"百分之三至百分之五", "3 range 3..5 % ratio"},
		{"百分之三到五", "3 range 3..5 % ratio"},
		{"六升到九升", "6 range 6..9 升 volume"},
		{"三到五成", "30 range 30..50 % ratio"},
		{"-8℃～-6℃", "-8 range -8..-6 ℃ other"},
		{"-5至3度", "-5 range -5..3 度 other"},
		{"七八十人", "70 range 70..80 人 count"},
		{"三四百", "300 range 300..400 count"},
		{"两三千", "2000 range 2000..3000 count"},
		{"十七八岁", "17 range 17..18 岁 age"},
		{"二三十万", "200000 range 200000..300000 count"},
		{"一百七八十斤", "170 range 170..180 斤 mass"},
		{"三五天", "3 range 3..5 天 duration"},
		{"一两个", "1 range 1..2 个 count"},
		{"三两天", "2 range 2..3 天 duration"},
		{"两三百万元", "2000000 range 2000000..3000000 元 money"},
		{"22至53歲", "22 range 22..53 歲 age"},
	})
	assert.Equal(t, []string{"十年", "三个月"}, texts("判处十年至拘役三个月不等"))
	assert.Equal(t, []string{"3人", "2处"}, texts("3人到2处"))
	assert.Equal(t, []string{"3人", "2名", "5处"}, texts("抓获3人——2名主犯在逃——查封5处"))
}

func TestMarkersTogether(t *testing.T) {
	checkParse(t, [][2]string{
		{"近50余人", "50 under 50..60 人 count"},
		{"至少30多名", "30 at_least 30..40 名 count"},
		{"近10万余元", "100000 under 100000..110000 元 money"},
		{"约10至15人", "10 about 10..15 人 count"},
		{"突破几百亿元", "20000000000 over 20000000000..100000000000 元 money"},
		{"10至15人左右", "10 about 10..15 人 count"},
		{"近十几万元", "100000 under 100000..200000 元 money"},
		{"超过300人以上", "300 over 300.. 人 count"},
		{"三分之二以上", "0.666666666667 at_least 0.666666666666.. ratio"},
	})
}

func TestMarkersApart(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"每箱约有18公斤", []string{"18公斤 = 18 about .. 公斤 mass"}},
		{"至少在七个乡镇", []string{"七个 = 7 at_least 7.. 个 count"}},
		{"至少有2千笔", []string{"2千笔 = 2000 at_least 2000.. 笔 count"}},
		{"人数超过了60", []string{"60 = 60 over 60.. count"}},
		{"最多为9名", []string{"9名 = 9 at_most ..9 名 count"}},
		{"约人民币3000元", []string{"3000元 = 3000 about .. 元 money"}},
		{"附近3人最近3天经过5个路口，违约4次", []string{
			"3人 = 3 exact 人 count", "3天 = 3 exact 天 duration", "5个 = 5 exact 个 count", "4次 = 4 exact 次 count",
		}},
		{"5人以上述理由上诉，3名以上海话交谈", []string{"5人 = 5 exact 人 count", "3名 = 3 exact 名 count"}},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, showAll(test.text), test.text)
	}
}

func TestHalfWithAMarker(t *testing.T) {
	checkParse(t, [][2]string{
		{"过半", "0.5 over 0.5.. ratio"},
		{"近半", "0.5 under ..0.5 ratio"},
		{"超半数", "0.5 over 0.5.. ratio"},
	})
	assert.Empty(t, texts("上半年经济平稳，下半场比赛，年过半百"))
}

func TestTimesOfGrowth(t *testing.T) {
	assert.Equal(t, []string{"2.3倍 = 2.3 exact 倍 change"}, showAll("同比增长2.3倍"))
	assert.Equal(t, []string{"近2倍 = 2 under ..2 倍 change"}, showAll("产量提高了近2倍"))
	assert.Equal(t, []string{"3倍 = 3 exact 倍 ratio"}, showAll("总量是去年的3倍"))
}
