// What the figures among the paragraphs have in common: where they are put in, how they are changed.
import { pm } from "django-prose-editor/editor"

import { button, element } from "./drawn.js"

const CONTROLS = "input, textarea, button, a, label, [data-own]"

/** Puts a node below the block with the cursor, or in its place if nothing stands in it. */
export const putBelow = ({ chain, state }, node) => {
  const { $to, to } = state.selection
  const block = $to.depth ? $to.node(1) : null
  const end = block ? $to.after(1) : to
  const from = block?.isTextblock && block.content.size === 0 ? $to.before(1) : end
  const isLast = end === state.doc.content.size
  const content = isLast ? [node, { type: "paragraph" }] : node
  return chain().insertContentAt({ from, to: end }, content).scrollIntoView().run()
}

/** Changes of one figure. All that is typed into a field until it is left is one step of undo. */
export const changesOf = ({ editor, getPos }) => {
  let isGoingOn = false
  return {
    pause: () => (isGoingOn = false),
    write(name, value) {
      const tr = editor.state.tr.setNodeAttribute(getPos(), name, value)
      editor.view.dispatch(isGoingOn ? tr.setMeta("addToHistory", false) : tr)
      isGoingOn = true
    },
    set(attrs) {
      const { tr } = editor.state
      for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(getPos(), name, value)
      editor.view.dispatch(tr)
    },
    move(by) {
      const { doc, tr } = editor.state
      const [from, place] = [getPos(), doc.resolve(getPos())]
      const beside = place.parent.maybeChild(place.index() + by)
      if (!beside) return
      const to = from + by * beside.nodeSize
      const node = doc.nodeAt(from)
      tr.delete(from, from + node.nodeSize).insert(to, node)
      editor.view.dispatch(tr.setSelection(pm.state.NodeSelection.create(tr.doc, to)))
      const moved = editor.view.nodeDOM(to)
      moved.querySelector(`[data-by="${by}"]`).focus()
      moved.scrollIntoView({ block: "nearest" })
    },
    remove() {
      const from = getPos()
      const { tr } = editor.state
      editor.view.dispatch(tr.delete(from, from + tr.doc.nodeAt(from).nodeSize))
      editor.view.focus()
    },
  }
}

/** What is done to a figure as a whole; `more` buttons of its own stand before. */
export const buttonsOf = (what, changes, ...more) => {
  const move = (words, by) => {
    const made = button(words, () => changes.move(by), `Move the ${what} ${words.toLowerCase()}`)
    made.dataset.by = by
    return made
  }
  const remove = button("Remove", changes.remove, `Remove the ${what}`)
  return element("div", { className: "figure-buttons" }, ...more, move("Up", -1), move("Down", 1), remove)
}

/** A node view whose element holds fields of its own. `show` draws what a node says. */
export const viewOf = ({ editor, getPos, node }, { dom, changes, show }) => {
  dom.contentEditable = "false"
  dom.addEventListener("focusin", changes.pause)
  dom.addEventListener("keydown", (event) => {
    if (event.key === "Escape") select(editor, getPos())
  })
  show(node.attrs)
  return {
    dom,
    update: (next) => {
      if (next.type !== node.type) return false
      show(next.attrs)
      return true
    },
    stopEvent: ({ target }) => target !== dom && Boolean(target.closest?.(CONTROLS)),
    ignoreMutation: () => true,
  }
}

const select = (editor, position) => {
  const { doc, tr } = editor.state
  editor.view.dispatch(tr.setSelection(pm.state.NodeSelection.create(doc, position)))
  editor.view.focus()
}

/** Enter on a chosen figure goes into its first field. */
export const enterInto = (editor, name) => {
  const { node, from } = editor.state.selection
  if (node?.type.name !== name) return false
  editor.view.nodeDOM(from).querySelector("textarea")?.focus()
  return true
}
