package units_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/tongbao-go/tongbao/units"
)

// Numbers of 2^128 or more are not found, whatever their lowest bits are.
func TestNumbersTooLarge(t *testing.T) {
	zeros := strings.Repeat("0", 200)
	for _, number := range []string{"1" + zeros, "3" + zeros[:128], zeros + "1" + zeros, "10" + strings.Repeat("亿", 20), "一" + strings.Repeat("万", 40)} {
		for _, text := range []string{number + "人", number + "余人", "近" + number + "元", number + "多年", "1至" + number + "名", number + "分之一", "1/" + number} {
			for m := range units.Scan(text) {
				assert.Less(t, m.Value.NumDigits(), 39, text)
			}
			_, _ = units.Parse(text)
		}
	}
}
