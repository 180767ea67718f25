package units_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCompounds(t *testing.T) {
	checkParse(t, [][2]string{
		{"五年六个月", "66 exact 个月 duration"},
		{"2年零6个月", "30 exact 个月 duration"},
		{"一年又三个月", "15 exact 个月 duration"},
		{"1小时30分钟", "90 exact 分钟 duration"},
		{"3小时20分15秒", "12015 exact 秒 duration"},
		{"3小时20分", "200 exact 分钟 duration"},
		{"2分54秒90", "174.9 exact 秒 duration"},
		{"2天5小时", "53 exact 小时 duration"},
		{"3斤5两", "35 exact 两 mass"},
		{"2吨300公斤", "2300 exact 公斤 mass"},
		{"1公里500米", "1500 exact 米 length"},
		{"三丈二尺", "32 exact 尺 length"},
		{"5米20厘米", "520 exact 厘米 length"},
		{"一米七五", "1.75 exact 米 length"},
		{"1米8", "1.8 exact 米 length"},
		{"两斤三", "2.3 exact 斤 mass"},
		{"37度5", "37.5 exact 度 other"},
		{"三年六个多月", "42 over 42..43 个月 duration"},
		{"一米零六", "1.06 exact 米 length"},
		{"四块零三", "4.03 exact 块 money"},
		{"六块八毛五", "6.85 exact 块 money"},
		{"8元2角5", "8.25 exact 元 money"},
		{"三年加四个月", "40 exact 个月 duration"},
		{"三分四十秒", "220 exact 秒 duration"},
		{"二分零七秒", "127 exact 秒 duration"},
		{"负3元5角多", "-3.5 over -3.6..-3.5 元 money"},
		{"-1小时10多分", "-70 over -80..-70 分钟 duration"},
	})
}

func TestUnitsSideBySide(t *testing.T) {
	checkTexts(t, []stretches{
		{"36件42人", []string{"36件", "42人"}},
		{"九年八吨", []string{"九年", "八吨"}},
		{"3元5元", []string{"3元", "5元"}},
		{"3小时1/3分", []string{"3小时", "1/3分"}},
		{"三分之一斤三两", []string{"三分之一斤", "三两"}},
		{"2米3人", []string{"2米", "3人"}},
		{"三块五张", []string{"三块", "五张"}},
		{"一年三百元", []string{"一年", "三百元"}},
	})
}

func TestListsShareTheUnitThatClosesThem(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"分别有2,041、5,733及12,090名", []string{
			"2,041 = 2041 exact 名 count", "5,733 = 5733 exact 名 count", "12,090名 = 12090 exact 名 count",
		}},
		{"增长4.5、6和7.2个百分点", []string{
			"4.5 = 4.5 exact 个百分点 change", "6 = 6 exact 个百分点 change", "7.2个百分点 = 7.2 exact 个百分点 change",
		}},
		{"罚金七万元、四万元", []string{"七万元 = 70000 exact 元 money", "四万元 = 40000 exact 元 money"}},
		{"立案15和一批线索", []string{"15 = 15 exact count"}},
		{"9月10及11日", nil},
		{"2019、2020年", nil},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, showAll(test.text), test.text)
	}
}
