// Package units reads the quantities of written Chinese: exact numbers with
// their value, the bounds that the wording allows, the approximation, and the
// unit or classifier they stand with.
//
//	q, err := units.Parse("6900余万元") // 69000000 to 70000000 元, over
//	for m := range units.Scan(text) {  // text[m.Start:m.End] is the wording
//
// # Numbers
//
// A number may be written in Arabic digits of either width with points and
// thousands separators, in Chinese numerals (simplified, traditional, formal),
// or in both: 1,234 24 064 １２３ 12亿3456万 3千 一百零五 一千五 两万零五十 廿五
// 五三○ 三点五 十一.三亿 百分之四十 三分之一 1/4 一又四分之三 六成 半 -3.5 负三.
// Its value is an exact decimal below 2^128; a fraction that does not end is
// rounded to 12 places, and its bounds enclose it.
//
// # Bounds
//
// Low and High are the closed interval that the wording allows, not Valid where
// it leaves an end open. Approx tells the wording's kind:
//
//   - Exact: 145人.
//   - About (both ends open): 约3吨, 3吨左右, 十来个.
//   - Over: 超300人 (upper end open), 6900余万元 (to 7000万, the next of the
//     lowest digit that is not zero), 50万余元 (to 51万, the next of the last
//     digit written), 一年多 (to the next whole unit).
//   - AtLeast (upper end open): 300人以上, 不少于300人, 上百人.
//   - Under, AtMost (lower end open): 近300人, 不到300人; 300人以下, 不超过300人.
//   - Range: 10至15名, 3至5万元 (30000 to 50000), 七八十人, 三、四个.
//   - Several: 数十 (20 to 100), 十几 (10 to 20), 几百万, 数以万计.
//
// Where a word stands outside another, as in 近50余人, the bounds are the inner
// one's and Approx is the outer one's. Compounds add up in the smaller unit
// (五年六个月 is 66 个月), money in the larger (123元1角1分 is 123.11 元).
//
// # Units
//
// A Unit is written as the text writes it, with its alternative (283串/起,
// 60余处(家)); a bare number has the zero Unit. The table of units knows how
// each converts where a fixed factor exists; currencies never do. A number
// that is told in a currency has that currency's name (港币2960元 is in 港元),
// 人民币 and 钱 are left out, and per cent is % however it is worded.
//
// # What is no quantity
//
// Scan passes over numbers that do not count or measure: dates and times,
// ordinals (第3, 3号楼), telephone numbers, addresses, versions, scores, products
// (7×24), names (G20, 净网2018, 360公司) and words with a numeral in them (统一,
// 万一, 十分, 四川). Such words, and those that only begin like a unit (9部门), stand in
// tables beside this file. It does yield bare numbers and 一 with a classifier,
// of which only their sentence tells whether they count.
//
// # Guarantees
//
// Scan takes any bytes, in linear time and constant memory; its matches come
// from left to right, do not overlap, and slice back to the text. What Parse
// accepts Scan finds whole, unless it is also a date or one of those words. A
// quantity's String reads back as the same quantity. All functions are safe for
// concurrent use, and all values are immutable.
package units
