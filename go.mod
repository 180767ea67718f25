module github.com/tongbao-go/tongbao

go 1.26

require (
	github.com/go-ego/gse v0.80.3 // indirect
	github.com/shopspring/decimal v1.6.0 // indirect
	github.com/stretchr/testify v1.12.1 // indirect
	github.com/vcaesar/cedar v0.20.2 // indirect
)
