// Findings marked in the text. Decorations only: nothing of them is stored.
//
// A finding is {key, kind, state, places: [[line, start, words], …], surfaces: ["words", …]}; state
// is "open", "accepted" or "refused". `line` counts the text blocks that are not blank, `start`
// counts code points in it. Places are taken once, and then move with the text that is around them,
// until a list comes with other places. Without `places`, its surfaces are looked for anew after
// each change. No command here but goToFinding moves the caret.
//
// editor.commands.showFindings(list)   what to mark, instead of what was marked
// editor.commands.chooseFinding(key)   highlight one and bring it into view; null: none; false: not found
// editor.commands.goToFinding(key)     put the caret there
// editor.storage.findings.list, .active   what is marked now (read only)
// editor.storage.findings.at(state, position)   the key of the narrowest mark there, or undefined
// editor.storage.findings.find(doc, surfaces)   [{from, to}, …] in the order of the text
// A click on a mark fires "finding:chosen", {detail: {key}}, on the editor's element; it bubbles.
// Classes: finding, finding-<kind>, finding-<state>, finding-active. Attribute: data-finding=<key>.
import { Extension, Plugin, pm } from "django-prose-editor/editor"

const { Decoration, DecorationSet } = pm.view
const META = "findings"
const LETTER = /[\p{L}\p{N}\p{M}]/u
const ASTRAL = /[\ud800-\udbff]/

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

const linesOf = (doc) => {
  const lines = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    lines.push({ block: node, offset: position + 1 })
    return false
  })
  return lines
}

const find = (doc, surfaces) =>
  linesOf(doc).flatMap(({ block, offset }) =>
    spansIn(textOf(block), surfaces).map(({ start, end }) => ({
      from: offset + start,
      to: offset + end,
    })),
  )

// What the server counts in code points stands elsewhere in a string of JavaScript after an emoji.
const unitsOf = (text, points) =>
  ASTRAL.test(text) ? [...text].slice(0, points).join("").length : points

// Where the words stand nearest to where they were said to stand; -1: nowhere in this text.
const nearest = (text, words, start) => {
  const behind = text.indexOf(words, start)
  const ahead = text.lastIndexOf(words, start)
  if (behind < 0 || ahead < 0) return Math.max(behind, ahead)
  return behind - start <= start - ahead ? behind : ahead
}

const rangesOf = (lines, { key, places }) =>
  places.flatMap(([number, start, words]) => {
    const line = lines[number]
    const at = line && words ? nearest(line.text, words, unitsOf(line.text, start)) : -1
    return at < 0 ? [] : [{ key, from: line.offset + at, to: line.offset + at + words.length }]
  })

// Ranges of the findings that are new, or whose places are; the others stay where they have moved.
const placed = (doc, list, earlier, ranges) => {
  const lines = linesOf(doc)
    .map(({ block, offset }) => ({ offset, text: textOf(block) }))
    .filter(({ text }) => text.trim())
  return list
    .filter(({ places }) => places)
    .flatMap((finding) =>
      earlier.get(finding.key) === finding.places
        ? ranges.filter(({ key }) => key === finding.key)
        : rangesOf(lines, finding),
    )
}

const moved = (ranges, mapping) =>
  ranges
    .map(({ key, from, to }) => ({ key, from: mapping.map(from, 1), to: mapping.map(to, -1) }))
    .filter(({ from, to }) => from < to)

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
  list
    .filter(({ places }) => !places)
    .flatMap(({ key, surfaces }) => spansIn(text, surfaces).map((span) => ({ key, ...span })))

const searched = (doc, search) =>
  linesOf(doc).flatMap(({ block, offset }) =>
    search(block).map(({ key, start, end }) => ({ key, from: offset + start, to: offset + end })),
  )

// Marks that overlap are cut where one begins or ends: each piece looks like the narrowest over it.
const piecesOf = (ranges) => {
  const edges = [...new Set(ranges.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const inOrder = ranges.toSorted((a, b) => a.from - b.from)
  const pieces = []
  let over = []
  let next = 0
  for (let at = 0; at < edges.length - 1; at += 1) {
    over = over.filter(({ to }) => to > edges[at])
    while (next < inOrder.length && inOrder[next].from <= edges[at]) over.push(inOrder[next++])
    if (over.length) pieces.push({ from: edges[at], to: edges[at + 1], over: [...over] })
  }
  return pieces
}

const narrowest = (over) => over.toSorted((a, b) => a.to - a.from - (b.to - b.from))[0]

const attributesOf = ({ key, kind, state }, isActive) => {
  const names = ["finding", `finding-${kind}`, `finding-${state || "open"}`]
  if (isActive) names.push("finding-active")
  return { class: names.join(" "), "data-finding": key }
}

const decorated = (doc, ranges, { list, active }) => {
  const findings = new Map(list.map((finding) => [finding.key, finding]))
  const decorations = piecesOf(ranges).map(({ from, to, over }) => {
    const isActive = over.some(({ key }) => key === active)
    const { key } = narrowest(over)
    return Decoration.inline(from, to, attributesOf(findings.get(key), isActive))
  })
  return DecorationSet.create(doc, decorations)
}

const tellChosen = (at) => (view, event) => {
  if (!event.target.closest?.("[data-finding]")) return false
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  const key = (place && at(view.state, place.pos)) ?? event.target.closest("[data-finding]").dataset.finding
  view.dom.dispatchEvent(new CustomEvent("finding:chosen", { bubbles: true, detail: { key } }))
  return false // the click also sets the cursor, as anywhere in the text
}

const BARS = 120 // px at the top of the window, under which no word is seen

const bringIntoView = (view, from) => {
  const { node } = view.domAtPos(from, 1)
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node
  const isBelow = document.body.hasAttribute("data-beside") // the list covers the foot of the window
  const { top, bottom } = element.getBoundingClientRect()
  const room = isBelow ? innerHeight * 0.4 : innerHeight
  if (top < BARS || bottom > room - 20) element.scrollIntoView({ block: isBelow ? "start" : "center" })
}

export const Findings = Extension.create({
  name: "findings",

  addStorage: () => ({ list: [], active: null, find, at: () => undefined, rangesOf: () => [] }),

  addCommands() {
    const redraw = (tr, told = true) => tr.setMeta(META, told).setMeta("addToHistory", false)
    return {
      showFindings:
        (list) =>
        ({ dispatch, tr }) => {
          const earlier = new Map(this.storage.list.map(({ key, places }) => [key, places]))
          if (dispatch) this.storage.list = list
          redraw(tr, { earlier })
          return true
        },
      chooseFinding:
        (key) =>
        ({ dispatch, state, tr, view }) => {
          const [place] = this.storage.rangesOf(state, key)
          if (dispatch) this.storage.active = key
          redraw(tr)
          if (place && dispatch) requestAnimationFrame(() => bringIntoView(view, place.from))
          return key === null || Boolean(place)
        },
      goToFinding:
        (key) =>
        ({ chain, state }) => {
          const [place] = this.storage.rangesOf(state, key)
          return Boolean(place) && chain().setTextSelection(place).focus().scrollIntoView().run()
        },
    }
  },

  addProseMirrorPlugins() {
    const { storage } = this
    const search = searchOf(storage)
    const drawn = (doc, ranges) => {
      const all = [...ranges, ...searched(doc, search)]
      return { ranges, all, marks: decorated(doc, all, storage) }
    }
    const moveOn = (transaction, drawing) => {
      const { doc, docChanged, mapping } = transaction
      const told = transaction.getMeta(META)
      if (!docChanged && !told) return drawing
      const ranges = docChanged ? moved(drawing.ranges, mapping) : drawing.ranges
      if (told?.earlier) return drawn(doc, placed(doc, storage.list, told.earlier, ranges))
      const isToSearch = storage.list.some(({ places }) => !places)
      if (told || isToSearch) return drawn(doc, ranges)
      return { ranges, all: ranges, marks: drawing.marks.map(mapping, doc) } // while somebody types
    }

    const plugin = new Plugin({
      state: { init: (_config, { doc }) => drawn(doc, []), apply: moveOn },
      props: {
        decorations: (state) => plugin.getState(state).marks,
        handleDOMEvents: { click: tellChosen((state, position) => storage.at(state, position)) },
      },
    })
    storage.at = (state, position) => {
      const over = plugin.getState(state).all.filter(({ from, to }) => from <= position && position < to)
      return over.length ? narrowest(over).key : undefined
    }
    storage.rangesOf = (state, key) =>
      plugin.getState(state).all.filter((range) => range.key === key).toSorted((a, b) => a.from - b.from)
    return [plugin]
  },
})
