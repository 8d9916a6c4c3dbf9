// Pictures as they stand on the screen while a story is written: in its text, in a gallery, as its
// lead. Elements are built, never written as HTML.

// Of a picture in the text: label, and the most characters that are kept (articles/body/nodes).
export const WORDS = {
  caption: ["Caption", 400],
  alt: ["In words", 300],
  credit: ["Credit", 200],
}
const WITHOUT = { credit: "No credit", alt: "Not in words" } // R12: neither goes out

export const element = (name, properties = {}, ...children) => {
  const { aria = {}, data = {}, ...rest } = properties
  const made = Object.assign(document.createElement(name), rest)
  for (const [key, value] of Object.entries(aria)) made.setAttribute(`aria-${key}`, value)
  Object.assign(made.dataset, data)
  made.append(...children)
  return made
}

export const button = (textContent, press, label = textContent) => {
  const made = element("button", { type: "button", className: "small-button", textContent })
  if (label !== textContent) made.setAttribute("aria-label", label)
  made.addEventListener("click", press)
  return made
}

/** A file of a picture, its focal point in sight whatever shape it stands in. */
export const fileOf = (known, file = "thumb") => {
  if (!known) return element("span", { className: "no-file", textContent: "Not in the library" })
  const made = element("img", { src: known[file], alt: "", draggable: false })
  made.style.objectPosition = `${known.x}% ${known.y}%`
  return made
}

/** What keeps it from readers, or soon will; the words are those the story prints with it. */
export const statesOf = (known, words) => {
  const missing = Object.entries(WITHOUT)
    .filter(([name]) => !words[name]?.trim())
    .map(([name, said]) => badge(`no-${name}`, said))
  if (!known) return element("p", { className: "states" }, ...missing)
  const told = known.states.map((state) => badge(state.name, state.words))
  const care = known.sensitive ? [badge("sensitive", "Sensitive")] : []
  const link = { href: known.url, target: "_blank", rel: "noopener", textContent: "In the library" }
  return element("p", { className: "states" }, ...told, ...missing, ...care, element("a", link))
}

const badge = (name, textContent) =>
  element("span", { className: `badge badge-${name}`, textContent })

let fields = 0

/** A labelled field that grows; `write` is told what stands in it. It says when it is too long. */
export const fieldOf = ([label, most], write, { className = "" } = {}) => {
  const id = `words-${(fields += 1)}`
  const area = element("textarea", { id, rows: 1 })
  const over = element("small", { className: "over", role: "status" })
  const tell = () => {
    const long = area.value.length
    over.textContent = long > most ? `These are ${long} characters; ${most} are kept.` : ""
  }
  area.addEventListener("input", () => {
    tell()
    write(area.value.replace(/\s*\n\s*/g, " "))
  })
  area.addEventListener("keydown", goOn)
  const name = element("label", { htmlFor: id, textContent: label })
  const field = element("div", { className: `words ${className}` }, name, area, over)
  const show = (words) => {
    if (area.value.replace(/\s*\n\s*/g, " ") !== words) area.value = words
    tell()
  }
  return { field, area, show }
}

// Enter would send the form: it goes on to the next field instead.
const goOn = (event) => {
  if (event.key !== "Enter" || event.isComposing) return
  event.preventDefault()
  const all = [...event.target.closest("figure").querySelectorAll("textarea")]
  all[all.indexOf(event.target) + 1]?.focus()
}

const LIBRARY = "magazine/choosing" // by the page's import map: a bare editor has no library

/** The picker: what was chosen, as the library knows it; [] if nothing was. */
export const choose = async (asked) => (await import(LIBRARY)).choose(asked)

/** What the library knows of pictures, by id; nothing where there is none. */
export const knownOf = async (ids) => {
  const library = await import(LIBRARY).catch(() => null)
  return library ? library.knownOf(ids) : new Map()
}
