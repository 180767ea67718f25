package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const head = "\ufeff代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码\n"

func TestGenerate(t *testing.T) {
	list := head + `429021,湖北省,直辖,神农架林区,县级,在用,1994,,
420600,湖北省,襄阳市,襄阳市,地级,在用,2010,,
429021,湖北省,直辖,神农架林区,县级,变更,1986,1990,422921
420000,湖北省,,湖北省,省级,在用,1981,,
420600,湖北省,襄樊市,襄樊市,地级,变更,1981,2010,
420602,湖北省,襄阳市,襄城区,县级,在用,2010,,
420602,湖北省,襄樊市,襄城区,县级,变更,1984,2010,420602
`
	got, err := generate(list)
	require.NoError(t, err)
	rows, ok := strings.CutPrefix(got, header)
	require.True(t, ok)
	assert.Equal(t, `420000	湖北省	湖北		1981
420600	襄樊市	襄樊	420000	1981	2010
420600	襄阳市	襄阳	420000	2010
420602	襄城区	襄城	420600	1984
429021	神农架林区	神农架林	420000	1986
`, rows)
}

func TestGenerateReportsTheLine(t *testing.T) {
	_, err := generate(head + "42,湖北省,,湖北省,省级,在用,1981,,\n")
	assert.EqualError(t, err, `line 2 is not a division: ["42" "湖北省" "" "湖北省" "省级" "在用" "1981" "" ""]`)
}

func TestShort(t *testing.T) {
	tests := map[string]string{
		"四川省": "四川", "旺苍县": "旺苍", "通县": "", "郊区": "", "浦东新区": "浦东", "清新区": "清新", "井陉矿区": "井陉",
		"大兴安岭地区": "大兴安岭", "锡林郭勒盟": "锡林郭勒", "准格尔旗": "准格尔", "石景山区": "石景山",
		"新疆维吾尔自治区": "新疆", "凉山彝族自治州": "凉山", "黔东南苗族侗族自治州": "黔东南", "东乡族自治县": "东乡",
		"积石山保安族东乡族撒拉族自治县": "积石山", "鄂温克族自治旗": "鄂温克", "阿克塞哈萨克族自治县": "阿克塞",
		"克孜勒苏柯尔克孜自治州": "克孜勒苏", "隆林各族自治县": "隆林", "互助土族自治县": "互助",
	}
	for name, want := range tests {
		assert.Equal(t, want, short(name), name)
	}
}
