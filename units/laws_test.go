package units_test

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/tongbao-go/tongbao/units"
)

var seeds = []string{
	"抓获145人,扣押冻结资金6900余万元,10至15名,数十家,一百二十三点四五万吨", "近50余人约3吨左右百分之四十三分之一1/3", "五年六个月3斤5两123元1角1分",
	"3,057、6,826及10,863名", "2018年7月12日9时30分第3条http://a.cn/1", "统一万一一批十分钟", "零下5度-8℃～-6℃", "港币2960元￥1.2万", "１２３個",
	"一一一一", "万万万万", "1,1,1,1", "1万元1万元", "第第第", "1-1-1-1", "半半半", "几几数数", "1/1/1", "百分之百分之", "\xff\xe4\xb8", "1个亿个亿", "1-1", "近0左右", "数k", "<$1-1",
	"24 064件", "十一.三亿", ".5%", "12点5度", "三块零四", "六块八毛五", "一分半钟", "百分之-3", "零下华氏十3度", "千把人", "几千块", "1万(含)--5万元", "人数十分", "二O六", "负的 1", "万数十", "00亿", ">-1", "十分钱", "三分之0",
	"负7分之1%，三分之一公升",
	"約個半小時，分半，個半", "一又四分之三小时2又1/2里", "两升到三升至1升", "7×24小时4*5", "百分之点五", "嫌疑人数名，本周一名", "三份一十分一", "查获三、四个，十七、八岁",
}

// checkMatches asserts what holds for the matches of any text.
func checkMatches(t *testing.T, text string) {
	last := 0
	for m := range units.Scan(text) {
		require.LessOrEqual(t, last, m.Start)
		require.Less(t, m.Start, m.End)
		require.LessOrEqual(t, m.End, len(text))
		last = m.End
		if m.Low.Valid {
			require.False(t, m.Low.Decimal.GreaterThan(m.Value), text)
		}
		if m.High.Valid {
			require.False(t, m.High.Decimal.LessThan(m.Value), text)
		}
		if s := m.String(); utf8.ValidString(text) {
			q, err := units.Parse(s)
			require.NoError(t, err, "%q in %q", s, text)
			require.Equal(t, show(m.Quantity), show(q), "%q in %q", s, text)
		}
	}
}

func FuzzScan(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(checkMatches)
}

func FuzzParse(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := units.Parse(text)
		if err != nil {
			return
		}
		text = strings.Trim(text, " \t\r\n\u3000")
		for m := range units.Scan(text) {
			if m.Start == 0 {
				require.Len(t, texts(text), 1)
				require.Equal(t, show(q), show(m.Quantity))
			}
			break // a text that begins with a word (万一) need not be found whole
		}
	})
}

// Numbers written in every script read back as themselves.
func TestNumbersReadBackInEveryScript(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 11))
	for range 4000 {
		n := random.Uint64() >> random.IntN(60)
		n %= 1e16
		want := strconv.FormatUint(n, 10) + " exact 人 count"
		for _, written := range []string{
			strconv.FormatUint(n, 10), commas(n), wide(strconv.FormatUint(n, 10)), chinese(n, plainDigits, "万"),
			chinese(n, traditionalDigits, "萬"), chinese(n, formalDigits, "萬"), mixed(n),
		} {
			q, err := units.Parse(written + "人")
			require.NoError(t, err)
			require.Equal(t, want, show(q), written)
			require.Equal(t, []string{written + "人 = " + want}, showAll(written+"人"))
		}
	}
}

var (
	plainDigits       = []string{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "亿"}
	traditionalDigits = []string{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "億"}
	formalDigits      = []string{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾", "佰", "仟", "億"}
)

// chinese writes n below 10^16: sections of four digits, each with 万 or 亿.
func chinese(n uint64, d []string, wan string) string {
	if n == 0 {
		return d[0]
	}
	if n >= 1e8 {
		return chinese(n/1e8, d, wan) + d[13] + behind(n%1e8, 1e7, d, wan)
	}
	if n >= 1e4 {
		return chinese(n/1e4, d, wan) + wan + behind(n%1e4, 1e3, d, wan)
	}
	for place := 12; place >= 10; place-- {
		if p := []uint64{10, 100, 1000}[place-10]; n >= p {
			return d[n/p] + d[place] + behind(n%p, p/10, d, wan)
		}
	}
	return d[n]
}

// behind writes what follows a larger place, with 零 where places are empty.
func behind(n, next uint64, d []string, wan string) string {
	switch {
	case n == 0:
		return ""
	case n < next:
		return d[0] + chinese(n, d, wan)
	}
	return chinese(n, d, wan)
}

// mixed writes 12亿3456万7890.
func mixed(n uint64) string {
	s := ""
	for _, p := range []struct {
		value uint64
		name  string
	}{{1e8, "亿"}, {1e4, "万"}} {
		if n >= p.value {
			s += strconv.FormatUint(n/p.value, 10) + p.name
			n %= p.value
			if n > 0 && n < p.value/10 {
				s += "零"
			}
		}
	}
	if n > 0 || s == "" {
		s += strconv.FormatUint(n, 10)
	}
	return s
}

func commas(n uint64) string {
	s := strconv.FormatUint(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func wide(s string) string {
	return strings.Map(func(r rune) rune { return r - '0' + '０' }, s)
}

// What stands far away changes nothing.
func TestScanIsLocal(t *testing.T) {
	const before, after = "前文如下。\n", "\n。后文如上，共12家。"
	for _, text := range seeds[:9] {
		want := texts(text)
		got := texts(before + text + after)
		assert.Equal(t, append(want, "12家"), got, text)
	}
}

// A long text takes no time to speak of, whatever they are.
func TestScanIsLinear(t *testing.T) {
	const size = 150_000
	for _, part := range []string{
		"一", "万", "十", "零", "数", "半", "百分之", "1", "1,", "1.", "1、", "1-", "1至", "1/", "1:", "1万元", "一万", "一千", "1年", "3元", "1和", "第", "第一",
		"约", "约有", "近", "有", "a1", "1a", "http", "a.b", "三分之", "一又", "1个亿", "1 ", "１", "\xe4", "\xff1", "统一", "1人", "(1)", "“1”", "港币", "-1", "1~",
		"1 000 ", " 000", "1人(", "1人(人、", "人、", "1人/", "/人", "一.", "十.一", "1点", "一点1", ".1", "(含)", "1(含)", "1--", "负", "负 ", "负的", "1毛", "零1", "一块零", "数十", "好几", "1O", "一O", "1升到", "个半", "分半", "1又", "一又三分之一", "1×", "百分之点", "数名", "三两升到", "升到1", "三、四", "三、四个",
	} {
		text := strings.Repeat(part, size/len(part))
		start := time.Now()
		count := 0
		for range units.Scan(text) {
			count++
		}
		_, err := units.Parse(text)
		require.Less(t, time.Since(start), 5*time.Second, "%q: %d found, %v", part, count, err)
	}
}

// Everything may be used from many goroutines at once; the race detector watches.
func TestConcurrentUse(t *testing.T) {
	want := showAll(seeds[0])
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() { assert.Equal(t, want, showAll(seeds[0])) })
	}
	group.Wait()
}
