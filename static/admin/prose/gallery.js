// The gallery node: pictures in a row, stored as articles/body/nodes/gallery.py says.
//
// editor.commands.insertGallery([{image, alt, caption, credit}, …])   below the cursor's block
import { Node } from "django-prose-editor/editor"

import { button, choose, element, fieldOf, fileOf, knownOf, statesOf, WORDS } from "./drawn.js"
import { buttonsOf, changesOf, enterInto, putBelow, viewOf } from "./figures.js"
import { attributesOf, chosenAs, figureOf } from "./picture.js"

const MOST = 60
const TITLE = ["Title of the gallery", 120]
const itemsOf = (figure) => [...figure.querySelectorAll(":scope > figure.image")].map(attributesOf)

const moved = (items, from, to) => {
  const next = items.toSpliced(from, 1)
  return next.toSpliced(to, 0, items[from])
}

/** One picture of the sheet. `on` is told what is to become of it. */
const rowOf = (place, count, on) => {
  const words = Object.entries(WORDS).map(([name, limits]) => [
    name,
    fieldOf(limits, (said) => on.write(place, name, said), { className: `words-${name}` }),
  ])
  const thumb = element("div", { className: "figure-thumb", draggable: true, title: "Drag to another place" })
  const states = element("div")
  const number = `picture ${place + 1}`
  const earlier = button("Earlier", () => on.move(place, place - 1), `Move ${number} earlier`)
  const later = button("Later", () => on.move(place, place + 1), `Move ${number} later`)
  earlier.disabled = place === 0
  later.disabled = place === count - 1
  const buttons = [earlier, later, button("Remove", () => on.remove(place), `Remove ${number}`)]
  // Not li: the editor's own sheet dresses every list in it with !important.
  const row = element(
    "div",
    { className: "contact", role: "listitem", data: { own: "", place: String(place) } },
    thumb,
    element("div", { className: "figure-words" }, ...words.map(([, { field }]) => field)),
    element("div", { className: "figure-foot" }, element("div", { className: "figure-buttons" }, ...buttons), states),
  )
  thumb.addEventListener("dragstart", (event) => on.drag(event, place))
  const show = (attrs, known) => {
    for (const [name, { show: put }] of words) put(attrs[name])
    states.replaceChildren(statesOf(known, attrs))
  }
  return { row, show, draw: (known) => thumb.replaceChildren(fileOf(known)) }
}

class Sheet {
  constructor(props) {
    Object.assign(this, { changes: changesOf(props), items: [], rows: [], known: new Map(), from: null })
    this.title = fieldOf(TITLE, (words) => this.changes.write("title", words), { className: "words-title" })
    this.list = element("div", { className: "contact-sheet", role: "list", data: { own: "" } })
    this.said = element("p", { className: "figure-said", role: "status" })
    const buttons = buttonsOf("gallery", this.changes, button("Add pictures", () => this.add()))
    this.dom = element("figure", { className: "in-text in-text-gallery", aria: { label: "Gallery" } }, this.title.field, this.list, this.said, buttons)
    this.dom.setAttribute("role", "group")
    this.listen()
  }

  listen() {
    this.list.addEventListener("dragover", (event) => this.from !== null && this.point(event))
    this.list.addEventListener("drop", (event) => this.drop(event))
    this.list.addEventListener("dragend", () => this.letGo())
  }

  show({ title, items }) {
    this.title.show(title)
    const isOtherOrder = items.map((one) => one.image).join() !== this.items.map((one) => one.image).join()
    this.items = items
    if (isOtherOrder || this.rows.length !== items.length) this.draw()
    for (const [place, { show }] of this.rows.entries()) show(items[place], this.known.get(items[place].image))
  }

  async draw() {
    this.rows = this.items.map((_, place) => rowOf(place, this.items.length, this))
    this.list.replaceChildren(...this.rows.map(({ row }) => row))
    this.drawFiles()
    const { rows, items } = this
    const known = await knownOf(items.map((one) => one.image))
    if (rows !== this.rows) return
    this.known = known
    this.drawFiles()
  }

  drawFiles() {
    for (const [place, { draw, show }] of this.rows.entries()) {
      const known = this.known.get(this.items[place].image)
      draw(known)
      show(this.items[place], known)
    }
  }

  write(place, name, words) {
    this.changes.write("items", this.items.with(place, { ...this.items[place], [name]: words }))
  }

  move(from, to) {
    this.changes.set({ items: moved(this.items, from, to) })
    this.said.textContent = `Picture ${to + 1} of ${this.items.length} now.`
    const [earlier, later] = this.rows[to].row.querySelectorAll(".figure-buttons button")
    const pressed = to < from ? earlier : later
    if (pressed.disabled) (pressed === earlier ? later : earlier).focus()
    else pressed.focus()
  }

  remove(place) {
    if (this.items.length === 1) return this.changes.remove()
    this.changes.set({ items: this.items.toSpliced(place, 1) })
    this.said.textContent = `${this.items.length} pictures left.`
    this.rows[Math.min(place, this.items.length - 1)].row.querySelector("textarea").focus()
  }

  async add() {
    const chosen = await choose({ many: true, title: "More pictures of the gallery" })
    if (!chosen.length) return
    const all = [...this.items, ...chosen.map(chosenAs)]
    this.changes.set({ items: all.slice(0, MOST) })
    const over = all.length - MOST
    this.said.textContent = over > 0 ? `A gallery takes ${MOST} pictures; ${over} were left out.` : ""
  }

  drag(event, place) {
    this.from = place
    event.dataTransfer.effectAllowed = "move"
    event.dataTransfer.setData("application/x-picture", String(place))
  }

  point(event) {
    event.preventDefault()
    const over = event.target.closest(".contact")
    for (const { row } of this.rows) row.toggleAttribute("data-over", row === over)
  }

  drop(event) {
    const over = event.target.closest(".contact")
    if (this.from === null || !over) return
    event.preventDefault()
    const [from, to] = [this.from, Number(over.dataset.place)]
    this.letGo()
    if (from !== to) this.move(from, to)
  }

  letGo() {
    this.from = null
    for (const { row } of this.rows) row.removeAttribute("data-over")
  }
}

const galleryView = (props) => {
  const sheet = new Sheet(props)
  return viewOf(props, { dom: sheet.dom, changes: sheet.changes, show: (attrs) => sheet.show(attrs) })
}

export const Gallery = Node.create({
  name: "gallery",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    title: { default: "", parseHTML: (figure) => figure.getAttribute("data-title") || "" },
    items: { default: [], parseHTML: itemsOf },
  }),
  parseHTML: () => [{ tag: "figure.gallery", priority: 60 }],
  renderHTML: ({ node: { attrs } }) => [
    "figure",
    { class: "gallery", ...(attrs.title && { "data-title": attrs.title }) },
    ...attrs.items.map(figureOf),
  ],
  renderText: ({ node }) => node.attrs.title,
  addNodeView: () => galleryView,
  addKeyboardShortcuts: () => ({ Enter: ({ editor }) => enterInto(editor, "gallery") }),

  addCommands: () => ({
    insertGallery: (items) => (props) =>
      putBelow(props, { type: "gallery", attrs: { title: "", items: items.slice(0, MOST) } }),
  }),

  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "gallery",
      groups: "nodes",
      priority: 45,
      button: buttons.text("Gallery", "Gallery: pictures in a row"),
      command: async (editor) => {
        const chosen = await choose({ many: true, title: "Pictures of the gallery" })
        if (chosen.length) editor.chain().focus().insertGallery(chosen.map(chosenAs)).run()
      },
    })
  },
})
