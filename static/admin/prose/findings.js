// Findings marked in the text. Decorations only: nothing of them is stored.
//
// A finding is {key, kind, surfaces: ["words as in the text", …], state}; state is "open",
// "accepted" or "refused". Its words are looked for anew after each change, so marks follow them.
//
// editor.commands.showFindings(list)   what to mark, instead of what was marked
// editor.commands.chooseFinding(key)   highlight and scroll to one; null: none; false: not found
// editor.storage.findings.list, .active   what is marked now (read only)
// editor.storage.findings.find(doc, surfaces)   [{from, to}, …] in the order of the text
// A click on a mark fires "finding:chosen", {detail: {key}}, on the editor's element; it bubbles.
// Classes: finding, finding-<kind>, finding-<state>, finding-active. Attribute: data-finding=<key>.
import { Extension, Plugin, pm } from "django-prose-editor/editor"

const { Decoration, DecorationSet } = pm.view
const META = "findings"
const LETTER = /[\p{L}\p{N}\p{M}]/u

// Each leaf (a line break) counts one position, as one character of the text does.
const textOf = (block) => block.textBetween(0, block.content.size, "\n", () => "\n")

// "Ann" is not to be found in "Annie".
const isWhole = (text, start, end) => !cuts(text, start) && !cuts(text, end)

const cuts = (text, at) =>
  at > 0 && at < text.length && LETTER.test(before(text, at)) && LETTER.test(after(text, at))

const before = (text, at) => [...text.slice(Math.max(0, at - 2), at)].at(-1)

const after = (text, at) => String.fromCodePoint(text.codePointAt(at))

// Longest first, so that a surname alone is not marked inside the full name again.
const spansIn = (text, surfaces) => {
  const spans = []
  for (const surface of surfaces.filter(Boolean).toSorted((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length)) {
      const end = at + surface.length
      const taken = spans.some((span) => at < span.end && span.start < end)
      if (!taken && isWhole(text, at, end)) spans.push({ start: at, end })
    }
  }
  return spans.toSorted((a, b) => a.start - b.start)
}

const eachTextblock = (doc, visit) =>
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    visit(node, position + 1)
    return false
  })

const find = (doc, surfaces) => {
  const places = []
  eachTextblock(doc, (block, offset) => {
    for (const { start, end } of spansIn(textOf(block), surfaces))
      places.push({ from: offset + start, to: offset + end })
  })
  return places
}

const attributesOf = ({ key, kind, state }, active) => {
  const names = ["finding", `finding-${kind}`, `finding-${state || "open"}`]
  if (key === active) names.push("finding-active")
  return { class: names.join(" "), "data-finding": key }
}

// An unchanged block is the same object after an edit, so only what was touched is searched again.
const searchOf = (storage) => {
  let list = null
  let known = new WeakMap()
  return (block) => {
    if (list !== storage.list) [list, known] = [storage.list, new WeakMap()]
    if (!known.has(block)) known.set(block, foundIn(textOf(block), list))
    return known.get(block)
  }
}

const foundIn = (text, list) =>
  list.map((finding) => ({ finding, spans: spansIn(text, finding.surfaces) }))

const decorated = (doc, search, active) => {
  const decorations = []
  eachTextblock(doc, (block, offset) => {
    for (const { finding, spans } of search(block))
      for (const { start, end } of spans)
        decorations.push(
          Decoration.inline(offset + start, offset + end, attributesOf(finding, active)),
        )
  })
  return DecorationSet.create(doc, decorations)
}

const tellChosen = (view, event) => {
  const key = event.target.closest?.("[data-finding]")?.dataset.finding
  const detail = { key }
  if (key) view.dom.dispatchEvent(new CustomEvent("finding:chosen", { bubbles: true, detail }))
  return false // the click also sets the cursor, as anywhere in the text
}

export const Findings = Extension.create({
  name: "findings",

  addStorage: () => ({ list: [], active: null, find }),

  addCommands() {
    const redraw = (tr) => tr.setMeta(META, true).setMeta("addToHistory", false)
    return {
      showFindings:
        (list) =>
        ({ dispatch, tr }) => {
          if (dispatch) this.storage.list = list
          redraw(tr)
          return true
        },
      chooseFinding:
        (key) =>
        ({ commands, dispatch, tr }) => {
          const finding = this.storage.list.find((one) => one.key === key)
          const [place] = finding ? find(tr.doc, finding.surfaces) : []
          if (dispatch) this.storage.active = key
          redraw(tr)
          if (place) commands.setTextSelection(place)
          if (place) commands.scrollIntoView()
          return key === null || Boolean(place)
        },
    }
  },

  addProseMirrorPlugins() {
    const { storage } = this
    const search = searchOf(storage)
    const draw = (doc) => decorated(doc, search, storage.active)

    const plugin = new Plugin({
      state: {
        init: (_config, { doc }) => draw(doc),
        apply: (transaction, marks) =>
          transaction.docChanged || transaction.getMeta(META) ? draw(transaction.doc) : marks,
      },
      props: {
        decorations: (state) => plugin.getState(state),
        handleDOMEvents: { click: tellChosen },
      },
    })
    return [plugin]
  },
})
