// The pull quote node: a sentence of the story printed large, stored as
// articles/body/nodes/pull_quote.py says.
//
// editor.commands.insertPullQuote(words)   below the cursor's block; the words chosen, if not given
import { Node } from "django-prose-editor/editor"

import { element, fieldOf } from "./drawn.js"
import { buttonsOf, changesOf, enterInto, putBelow, viewOf } from "./figures.js"

const FIELDS = { words: ["Words", 400], speaker: ["Who says it", 200] }

const textOf = (selector) => ({
  default: "",
  parseHTML: (figure) => figure.querySelector(`:scope > ${selector}`)?.textContent.trim() ?? "",
})

const chosenWords = ({ doc, selection: { from, to } }) =>
  doc.textBetween(from, to, " ", () => " ").replace(/\s+/g, " ").trim()

const quoteView = (props) => {
  const changes = changesOf(props)
  const fields = Object.entries(FIELDS).map(([name, limits]) => [
    name,
    fieldOf(limits, (words) => changes.write(name, words), { className: `words-${name}` }),
  ])
  const dom = element(
    "figure",
    { className: "in-text in-text-quote", aria: { label: "Pull quote" } },
    ...fields.map(([, { field }]) => field),
    buttonsOf("pull quote", changes),
  )
  dom.setAttribute("role", "group")
  const show = (attrs) => {
    for (const [name, { show: put }] of fields) put(attrs[name])
  }
  return viewOf(props, { dom, changes, show })
}

export const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ words: textOf("blockquote"), speaker: textOf("figcaption") }),
  parseHTML: () => [{ tag: "figure.pullquote", priority: 60 }],
  renderHTML: ({ node: { attrs } }) => [
    "figure",
    { class: "pullquote" },
    ["blockquote", ["p", attrs.words]],
    ...(attrs.speaker ? [["figcaption", attrs.speaker]] : []),
  ],
  renderText: ({ node }) => node.attrs.words,
  addNodeView: () => quoteView,
  addKeyboardShortcuts: () => ({ Enter: ({ editor }) => enterInto(editor, "pullQuote") }),

  addCommands: () => ({
    insertPullQuote:
      (words = null) =>
      (props) =>
        putBelow(props, {
          type: "pullQuote",
          attrs: { words: words ?? chosenWords(props.state), speaker: "" },
        }),
  }),

  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "pullQuote",
      groups: "nodes",
      priority: 40,
      button: buttons.text("Pull quote", "Pull quote of the words chosen"),
      command: (editor) => editor.chain().focus().insertPullQuote().run(),
    })
  },
})
