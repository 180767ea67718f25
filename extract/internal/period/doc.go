// Package period finds the expressions that say which time a figure covers, and
// works out their first and last day.
//
// Find reads a text from left to right and knows four families:
//
//	points and spans   3月份, 今年2月, 5月7日至8日, 2019年至2021年, 三季度, “十三五”期间
//	up to a time       截至6月底, 截止2018年7月12日, 截至目前
//	since a time       2018年以来, 自2月以来, 自3月中旬, 五年来
//	actions            专项行动期间, 行动中, “净网2018”专项行动开展以来
//
// A day on which something was only announced (7月3日，从市公安局获悉) is no period,
// nor is the other side of a comparison (比去年同期) or the day of publication.
//
// # Conventions
//
// 初 and 上旬 are the 1st to the 10th, 中旬 the 11th to the 20th, 下旬, 底 and 末 the 21st
// to the end of a month; 年初 is January, 年底 and 年末 December. A month without a year
// is the last one that began before the publication, a quarter or half of a year the
// last one that was half over.
package period
