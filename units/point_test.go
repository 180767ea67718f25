package units_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPointsThatAreMarks(t *testing.T) {
	checkParse(t, [][2]string{
		{"二十六.五件", "26.5 exact 件 count"},
		{"十四．二亿", "1420000000 exact count"},
		{"三百一十.八万元", "3108000 exact 元 money"},
		{".36", "0.36 exact count"},
		{"-.4", "-0.4 exact count"},
		{"约.8公斤", "0.8 about .. 公斤 mass"},
	})
	checkTexts(t, []stretches{
		{"查获四.六公斤、（.5%）", []string{"四.六公斤", ".5%"}},
		{"二.三起命案侦破", nil},
		{"五.四青年节、九.一八事变、十.一假期", nil},
		{"第四章.3处、v.5", nil},
	})
}

func TestPointsInArabicDigits(t *testing.T) {
	checkParse(t, [][2]string{
		{"12点5度", "12.5 exact 度 other"},
		{"二十二点6华氏度", "22.6 exact 华氏度 other"},
		{"2点3公斤", "2.3 exact 公斤 mass"},
		{"一百二十点375", "120.375 exact count"},
		{"七点五分钟", "7.5 exact 分钟 duration"},
	})
	assert.Equal(t, []string{"4辆", "6人"}, texts("21点4辆车到场，9点15，次日8点6人落网，八点五分散会"))
}
