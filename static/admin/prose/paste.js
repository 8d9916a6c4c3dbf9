// Pasting from Word, Google Docs and web pages without a report from the content security policy.
//
// ProseMirror reads pasted HTML in a document of its own that inherits our policy, and every style
// and handler in it would be refused and reported. None of them has a place in a body, so they go
// before it is read. No commands, no events.
import { Extension, Plugin } from "django-prose-editor/editor"

const UNWANTED = /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>/gi
const TAG = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi
const HANDLERS_AND_STYLES =
  /[\s/](?:style|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi

const withoutStyles = (html) =>
  html.replace(UNWANTED, "").replace(TAG, (tag) => tag.replace(HANDLERS_AND_STYLES, " "))

export const Paste = Extension.create({
  name: "cleanPaste",

  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: withoutStyles } })],
})
