package main

import (
	"strings"
	"unicode/utf8"
)

// suffixes say what kind of division a name is; a longer one comes first.
var suffixes = []string{
	"特别行政区", "自治区", "自治州", "自治县", "自治旗", "工农区",
	"地区", "特区", "矿区", "新区", "群岛",
	"省", "市", "县", "区", "旗", "盟",
}

// peoples are named between the place and the kind of an autonomous division; a
// name that begins another comes after it.
var peoples = []string{
	"维吾尔", "哈萨克族", "哈萨克", "柯尔克孜", "塔吉克", "锡伯", "蒙古族", "蒙古", "藏族", "回族", "苗族",
	"彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
	"傣族", "黎族", "傈僳族", "佤族", "畲族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族",
	"土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "普米族",
	"怒族", "鄂温克族", "保安族", "裕固族", "独龙族", "各族",
}

// short returns what a division is called for short: 旺苍 of 旺苍县, 凉山 of
// 凉山彝族自治州; "" where nothing of two characters is left.
func short(name string) string {
	for _, suffix := range suffixes {
		stem, ok := strings.CutSuffix(name, suffix)
		if !ok {
			continue
		}
		if strings.HasPrefix(suffix, "自治") {
			stem = withoutPeoples(stem)
		}
		if utf8.RuneCountInString(stem) >= 2 {
			return stem
		}
	}
	return ""
}

// withoutPeoples cuts the peoples off the end of a name, as long as a name is
// left: 黔东南 of 黔东南苗族侗族, but 东乡 of 东乡族.
func withoutPeoples(stem string) string {
	for {
		shorter := cutPeople(stem)
		if shorter == stem {
			return strings.TrimSuffix(stem, "族")
		}
		stem = shorter
	}
}

func cutPeople(stem string) string {
	for _, people := range peoples {
		if place, ok := strings.CutSuffix(stem, people); ok && utf8.RuneCountInString(place) >= 2 {
			return place
		}
	}
	return stem
}
