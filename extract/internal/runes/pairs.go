package runes

import "math/bits"

// Pairs holds a number above zero for each pair of characters of the basic plane, zero
// for those that were given none. The zero Pairs is empty.
type Pairs struct {
	slots []pair // a hash table, at most half full
	used  int
}

// pair is an entry, free while its key is zero. Eight of them share a line of the cache.
type pair struct{ key, number uint32 }

func pairKey(first, second rune) uint32 { return uint32(first)<<16 | uint32(uint16(second)) }

// At returns the number of a pair.
func (p *Pairs) At(first, second rune) uint32 {
	if len(p.slots) == 0 {
		return 0
	}
	return p.slot(pairKey(first, second)).number
}

// Of returns where the number of a pair stands, for it to be changed before the next call.
func (p *Pairs) Of(first, second rune) *uint32 {
	if 2*p.used >= len(p.slots) {
		p.grow()
	}
	s := p.slot(pairKey(first, second))
	if s.key == 0 {
		s.key = pairKey(first, second)
		p.used++
	}
	return &s.number
}

func (p *Pairs) grow() {
	const least = 1 << 8
	old := p.slots
	p.slots = make([]pair, max(least, 2*len(old)))
	for _, s := range old {
		if s.key != 0 {
			*p.slot(s.key) = s
		}
	}
}

// slot returns the slot of a key, or the free one where it belongs.
func (p *Pairs) slot(key uint32) *pair {
	mask := uint32(len(p.slots) - 1)
	for i := key * 0x9E3779B9 >> bits.LeadingZeros32(mask); ; i++ {
		if s := &p.slots[i&mask]; s.key == key || s.key == 0 {
			return s
		}
	}
}
