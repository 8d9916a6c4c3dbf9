// The image node: a picture of the library with the words printed with it, stored as
// articles/body/nodes/image.py says.
//
// editor.commands.insertPicture({image, alt, caption, credit})   below the cursor's block
import { Node } from "django-prose-editor/editor"

import { button, choose, element, fieldOf, fileOf, knownOf, statesOf, WORDS } from "./drawn.js"
import { buttonsOf, changesOf, enterInto, putBelow, viewOf } from "./figures.js"

const ATTRIBUTES = { image: "data-image", alt: "data-alt", credit: "data-credit" }

export const attributesOf = (figure) => ({
  ...Object.fromEntries(
    Object.entries(ATTRIBUTES).map(([name, data]) => [name, figure.getAttribute(data) || ""]),
  ),
  caption: figure.querySelector(":scope > figcaption")?.textContent ?? "",
})

export const figureOf = ({ image, alt, credit, caption }) => [
  "figure",
  {
    class: "image",
    "data-image": image,
    ...(alt && { "data-alt": alt }),
    ...(credit && { "data-credit": credit }),
  },
  ...(caption ? [["figcaption", caption]] : []),
]

/** As the library knows it, to as the text has it. */
export const chosenAs = ({ id, alt, caption, credit }) => ({ image: String(id), alt, caption, credit })

const read = (name) => ({ default: "", parseHTML: (figure) => attributesOf(figure)[name] })

/** The words of the library where nobody wrote others: they go when their picture goes. */
const wordsFor = (chosen, attrs, before) =>
  Object.fromEntries(
    Object.keys(WORDS).map((name) => {
      const isOwn = attrs[name] && attrs[name] !== before?.[name]
      return [name, isOwn ? attrs[name] : chosen[name]]
    }),
  )

const pictureView = (props) => {
  const changes = changesOf(props)
  const fields = Object.entries(WORDS).map(([name, limits]) => [
    name,
    fieldOf(limits, (words) => changes.write(name, words), { className: `words-${name}` }),
  ])
  const thumb = element("div", { className: "figure-thumb" })
  const states = element("div")
  let now = {}
  let known

  const draw = () => {
    thumb.replaceChildren(fileOf(known))
    states.replaceChildren(statesOf(known, now))
  }
  const replace = async () => {
    const [chosen] = await choose({ title: "Another picture" })
    if (chosen) changes.set({ image: String(chosen.id), ...wordsFor(chosen, now, known) })
  }
  const show = async (attrs) => {
    const isOther = attrs.image !== now.image
    now = attrs
    for (const [name, { show: put }] of fields) put(attrs[name])
    if (!isOther) return states.replaceChildren(statesOf(known, now))
    known = (await knownOf([attrs.image])).get(attrs.image)
    draw()
  }

  const dom = element(
    "figure",
    { className: "in-text in-text-picture", aria: { label: "Picture" } },
    thumb,
    element(
      "div",
      { className: "figure-words" },
      ...fields.map(([, { field }]) => field),
      element("div", { className: "figure-foot" }, buttonsOf("picture", changes, button("Replace", replace)), states),
    ),
  )
  dom.setAttribute("role", "group")
  return viewOf(props, { dom, changes, show })
}

export const Picture = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    image: read("image"),
    alt: read("alt"),
    credit: read("credit"),
    caption: read("caption"),
  }),
  parseHTML: () => [{ tag: "figure.image[data-image]", priority: 60 }],
  renderHTML: ({ node }) => figureOf(node.attrs),
  renderText: ({ node }) => node.attrs.caption,
  addNodeView: () => pictureView,
  addKeyboardShortcuts: () => ({ Enter: ({ editor }) => enterInto(editor, "picture") }),

  addCommands: () => ({
    insertPicture: (attrs) => (props) => putBelow(props, { type: "picture", attrs }),
  }),

  addMenuItems({ buttons, menu }) {
    menu.defineItem({
      name: "picture",
      groups: "nodes",
      priority: 50,
      button: buttons.text("Picture", "Picture in the text"),
      command: async (editor) => {
        const [chosen] = await choose({ title: "A picture in the text" })
        if (chosen) editor.chain().focus().insertPicture(chosenAs(chosen)).run()
      },
    })
  },
})
