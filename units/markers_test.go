package units_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestMilestones(t *testing.T) {
	checkTexts(t, []stretches{
		{"用户突破600人，产值突破百亿元，增速突破3%，突破千起大关", []string{"突破600人", "突破百亿元", "突破3%", "突破千起"}},
		{"专案组突破几个难点，突破一起命案，突破数十起积案，突破2起要案", []string{"几个", "一起", "数十起", "2起"}},
	})
}

func TestRoughNumbersOfSpeech(t *testing.T) {
	checkParse(t, [][2]string{
		{"百来人", "100 about .. 人 count"},
		{"千把人", "1000 about .. 人 count"},
		{"万把元", "10000 about .. 元 money"},
		{"三十好几人", "30 several 30..40 人 count"},
		{"百八十来斤", "180 about .. 斤 mass"},
		{"不止三家", "3 over 3.. 家 count"},
		{"过半数", "0.5 over 0.5.. ratio"},
		{"几千块", "2000 several 2000..10000 块 money"},
		{"三五百块", "300 range 300..500 块 money"},
		{"6.5块以上", "6.5 at_least 6.5.. 块 money"},
		{"10几万块", "100000 several 100000..200000 块 count"},
		{"几千块/张", "2000 several 2000..10000 块/张 count"},
	})
	assert.Equal(t, []string{"千把", "上百把", "几千块", "三五百块"}, texts("缴获千把刀，上百把枪，硬盘几千块，石料三五百块"))
}
