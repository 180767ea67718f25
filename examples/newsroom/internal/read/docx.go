package read

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"strings"

	"github.com/tongbao-go/tongbao/examples/newsroom/internal/message"
)

// docx reads the body of a Word document and its title. Its own date of creation
// is not taken: it is seldom the day that the bulletin was published.
func docx(data []byte) (content, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return content{}, message.Errorf("unread.docx", err)
	}
	body, err := z.Open("word/document.xml")
	if err != nil {
		return content{}, message.Errorf("unread.not-word")
	}
	defer body.Close()
	text, err := wordText(io.LimitReader(body, MaxSize))
	if err != nil {
		return content{}, message.Errorf("unread.docx", err)
	}
	return content{text: text, title: wordTitle(z), encoding: "utf-8"}, nil
}

// wordText returns the text of a document.xml: w:t runs in w:p paragraphs, table
// cells parted by tabs, without what was deleted under revision.
func wordText(r io.Reader) (string, error) {
	var text strings.Builder
	d := xml.NewDecoder(r)
	inText, inCell := false, 0
	for {
		token, err := d.Token()
		if err == io.EOF {
			return text.String(), nil
		}
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			inText = t.Name.Local == "t"
			inCell += map[string]int{"tc": 1}[t.Name.Local]
			text.WriteString(map[string]string{"tab": "\t", "br": "\n", "cr": "\n"}[t.Name.Local])
		case xml.EndElement:
			inText = false
			inCell -= map[string]int{"tc": 1}[t.Name.Local]
			text.WriteString(wordBreak(t.Name.Local, inCell > 0))
		case xml.CharData:
			if inText {
				text.Write(t)
			}
		}
	}
}

// wordBreak is what the end of an element puts after it.
func wordBreak(element string, inCell bool) string {
	switch {
	case element == "p" && !inCell:
		return "\n\n"
	case element == "tc":
		return "\t"
	case element == "tr":
		return "\n"
	}
	return ""
}

func wordTitle(z *zip.Reader) string {
	f, err := z.Open("docProps/core.xml")
	if err != nil {
		return ""
	}
	defer f.Close()
	var core struct {
		Title string `xml:"title"`
	}
	if xml.NewDecoder(io.LimitReader(f, 1<<20)).Decode(&core) != nil {
		return ""
	}
	return strings.TrimSpace(core.Title)
}
