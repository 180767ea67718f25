package figures

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"runtime/debug"
	"sync"
)

const library = "github.com/tongbao-go/tongbao"

// Version names the version of the library: its release, or, where it was built
// from a working copy, a hash of this program, which changes whenever the library
// does. Figures kept under another version are extracted again.
var Version = sync.OnceValue(func() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == library && m.Replace == nil && m.Sum != "" {
				return m.Version
			}
		}
	}
	return "devel-" + programHash()
})

func programHash() string {
	name, err := os.Executable()
	if err != nil {
		return "unknown"
	}
	f, err := os.Open(name)
	if err != nil {
		return "unknown"
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "unknown"
	}
	return hex.EncodeToString(h.Sum(nil)[:6])
}
