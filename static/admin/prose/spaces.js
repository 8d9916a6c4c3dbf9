// Paragraphs and headings that keep their spaces as written: two of them, one at the end, a tab.
//
// Left to itself the editor folds spaces when it reads a text, and the first save would change
// words that nobody touched. No commands, no events; the text needs `white-space: break-spaces`.
import * as editor from "django-prose-editor/editor"

export const Paragraph = editor.Paragraph.extend({ whitespace: "pre" })
export const Heading = editor.Heading.extend({ whitespace: "pre" })
