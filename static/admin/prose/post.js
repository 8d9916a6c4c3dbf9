// The post node: a social post with its own words, stored as articles/body/nodes/post.py says.
//
// editor.commands.insertPost({ref, words, platform, author, url, posted}, surfaces)
//   puts a card below the block that holds one of `surfaces` (words of the text), else below the
//   cursor's block. `ref` is "key:<finding key>", or a Post's id; a card with that ref is not
//   inserted twice (the command answers false).
// editor.commands.removePost(ref) takes it out again.
// editor.storage.post.refs(editor.state.doc) lists the refs of the cards in the text.
// Extension option `platforms`: {twitter: "X", …}.
import { crel, Node } from "django-prose-editor/editor"

const ATTRIBUTES = {
  ref: "data-post",
  platform: "data-platform",
  author: "data-author",
  url: "data-url",
  posted: "data-posted",
}

const attribute = (name) => ({
  default: "",
  parseHTML: (figure) => figure.getAttribute(name) || "",
})

const wordsOf = (figure) => {
  const quote = figure.querySelector("blockquote")?.cloneNode(true)
  if (!quote) return ""
  for (const br of quote.querySelectorAll("br")) br.replaceWith("\n")
  const paragraphs = [...quote.querySelectorAll("p")]
  return paragraphs.length ? paragraphs.map((p) => p.textContent).join("\n") : quote.textContent
}

const withBreaks = (words) =>
  words.split("\n").flatMap((line, index) => (index ? [["br"], line] : [line]))

const creditOf = ({ author, platform, posted }, platforms) =>
  [author, platforms[platform], posted].filter(Boolean).join(", ")

const stored = (attrs) =>
  Object.fromEntries(
    Object.entries(ATTRIBUTES)
      .filter(([name]) => attrs[name])
      .map(([name, data]) => [data, attrs[name]]),
  )

const placesOf = (doc, ref) => {
  const places = []
  doc.descendants((node, position) => {
    if (node.type.name === "post" && (ref === undefined || node.attrs.ref === ref))
      places.push({ node, position })
  })
  return places
}

const belowBlock = (doc, position) => {
  const $position = doc.resolve(position)
  return $position.depth ? $position.after(1) : position
}

export const Post = Node.create({
  name: "post",
  group: "block",
  atom: true,
  draggable: true,

  addOptions: () => ({ platforms: {} }),

  addStorage: () => ({ refs: (doc) => placesOf(doc).map(({ node }) => node.attrs.ref) }),

  addAttributes() {
    const attributes = Object.entries(ATTRIBUTES).map(([name, data]) => [name, attribute(data)])
    return { ...Object.fromEntries(attributes), words: { default: "", parseHTML: wordsOf } }
  },

  parseHTML: () => [{ tag: "figure.post[data-post]", priority: 60 }],

  renderHTML({ node }) {
    const credit = creditOf(node.attrs, this.options.platforms)
    return [
      "figure",
      { class: "post", ...stored(node.attrs) },
      ["blockquote", ["p", ...withBreaks(node.attrs.words)]],
      ...(credit ? [["figcaption", credit]] : []),
    ]
  },

  addNodeView() {
    const { platforms } = this.options
    return ({ node }) => {
      const { words, author, platform, posted, ref } = node.attrs
      const part = (tag, className, textContent) => crel(tag, { className, textContent })
      const head = [
        part("span", "post-author", author),
        part("span", "post-platform", platforms[platform] || ""),
        part("span", "post-date", posted),
      ].filter((element) => element.textContent)
      const lines = words.split("\n").map((textContent) => crel("p", { textContent }))
      return {
        dom: crel("figure", { className: "post", "data-pending": String(ref.startsWith("key:")) }, [
          crel("header", { className: "post-head" }, head),
          crel("blockquote", { className: "post-words" }, lines),
        ]),
      }
    }
  },

  renderText: ({ node }) => node.attrs.words,

  addCommands() {
    return {
      insertPost:
        (attrs, surfaces = []) =>
        ({ commands, editor, state }) => {
          if (placesOf(state.doc, attrs.ref).length) return false
          const [found] = editor.storage.findings?.find(state.doc, surfaces) ?? []
          const position = belowBlock(state.doc, found?.from ?? state.selection.from)
          return commands.insertContentAt(position, { type: this.name, attrs })
        },
      removePost:
        (ref) =>
        ({ state, tr }) => {
          const [place] = placesOf(state.doc, ref)
          if (place) tr.delete(place.position, place.position + place.node.nodeSize)
          return Boolean(place)
        },
    }
  },
})
