package extract

import "github.com/tongbao-go/tongbao/extract/internal/enum"

// Role says how a figure stands to the figures around it.
type Role uint8

const (
	RolePlain  Role = iota // stands by itself
	RoleTotal              // another figure is a part of it
	RolePart               // 其中…, or a listed part of a stated total
	RoleEach               // a figure for each of several: 每, 均, 人均
	RoleChange             // a comparison with another period
)

var roleNames = enum.Names{"plain", "total", "part", "each", "change"}

// String returns the name used in JSON.
func (r Role) String() string { return roleNames.Text("role", uint8(r)) }

// MarshalText returns the same name as String; a value out of range is an error.
func (r Role) MarshalText() ([]byte, error) { return roleNames.Marshal("role", uint8(r)) }

// UnmarshalText reads a name that String wrote; any other is an error.
func (r *Role) UnmarshalText(text []byte) error {
	v, err := roleNames.Parse("role", text)
	if err == nil {
		*r = Role(v)
	}
	return err
}
