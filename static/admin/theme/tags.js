// Chips over the comma text of a tags field. The text input stays the truth, and works alone.

const TYPED_LONG_ENOUGH = 150; // ms without a key before suggestions are asked for
const SUGGESTIONS = 6;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The tags of a comma text; quoted ones may hold commas. */
function parse(text) {
  const found = [...text.matchAll(/"([^"]+)"|([^,]+)/g)];
  return found.map((match) => (match[1] ?? match[2]).trim()).filter(Boolean);
}

/** The comma text of tags. One alone that has a space needs its comma, or it would be split. */
function unparse(tags) {
  const text = tags.map((tag) => (/[,\s]/.test(tag) ? `"${tag}"` : tag)).join(", ");
  return tags.length === 1 && /\s/.test(tags[0]) ? `${text},` : text;
}

class Chips {
  constructor(input) {
    this.input = input;
    this.tags = parse(input.value);
    this.entry = element("input", { type: "text", placeholder: "Add a tag…", autocomplete: "off" });
    this.entry.setAttribute("aria-label", "Add a tag");
    this.found = element("ul", { className: "tags-found", hidden: true });
    this.box = element("div", { className: "tags" }, this.entry, this.found);
    this.listen();
    input.hidden = true;
    input.after(this.box);
    this.draw();
  }

  listen() {
    this.entry.addEventListener("input", () => this.suggestSoon());
    this.entry.addEventListener("keydown", (event) => this.press(event));
    this.entry.addEventListener("blur", () => this.add(this.entry.value));
  }

  press(event) {
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      this.add(this.chosen()?.textContent ?? this.entry.value);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.choose(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Backspace" && !this.entry.value && this.tags.length) {
      this.remove(this.tags.at(-1));
    } else if (event.key === "Escape") {
      this.found.hidden = true;
    }
  }

  add(words) {
    const tag = words.trim();
    const has = this.tags.some((other) => other.toLowerCase() === tag.toLowerCase());
    clearTimeout(this.timer);
    this.entry.value = "";
    this.found.hidden = true;
    this.found.replaceChildren();
    if (tag && !has) this.change([...this.tags, tag]);
  }

  remove(tag) {
    this.change(this.tags.filter((other) => other !== tag));
    this.entry.focus();
  }

  change(tags) {
    this.tags = tags;
    this.input.value = unparse(tags);
    this.input.dispatchEvent(new Event("input", { bubbles: true }));
    this.draw();
  }

  draw() {
    for (const chip of this.box.querySelectorAll(".tag")) chip.remove();
    for (const tag of this.tags) this.entry.before(this.chip(tag));
  }

  chip(tag) {
    const cross = element("button", { type: "button", textContent: "×" });
    cross.setAttribute("aria-label", `Remove ${tag}`);
    cross.addEventListener("click", () => this.remove(tag));
    return element("span", { className: "tag" }, tag, cross);
  }

  suggestSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.suggest(), TYPED_LONG_ENOUGH);
  }

  async suggest() {
    const term = this.entry.value;
    const response = await fetch(`${this.input.dataset.tagsUrl}&term=${encodeURIComponent(term)}`);
    if (!response.ok || term !== this.entry.value) return;
    const { results } = await response.json();
    const fresh = results.filter(({ text }) => !this.tags.includes(text)).slice(0, SUGGESTIONS);
    this.found.replaceChildren(...fresh.map(({ text }) => this.suggestion(text)));
    this.found.hidden = !fresh.length;
  }

  suggestion(text) {
    const row = element("li", { textContent: text });
    row.addEventListener("mousedown", (event) => {
      event.preventDefault(); // or the entry would lose the focus first
      this.add(text);
    });
    return row;
  }

  chosen() {
    return this.found.querySelector('[aria-selected="true"]');
  }

  choose(step) {
    const rows = [...this.found.children];
    if (!rows.length) return;
    const next = (rows.indexOf(this.chosen()) + step + rows.length) % rows.length;
    rows.forEach((row, index) => row.setAttribute("aria-selected", String(index === next)));
  }
}

for (const input of document.querySelectorAll("input[data-tags-url]")) new Chips(input);
