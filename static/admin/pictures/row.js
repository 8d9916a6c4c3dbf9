// One file on its way in: its thumbnail, how far it is, what went wrong; then the form that says
// what it shows, as the newsroom draws it.

import { Refusal } from "magazine/pictures/door";
import { bring } from "magazine/pictures/shared";

const THUMB = 160; // px across
let drawing = Promise.resolve(); // one is decoded at a time: forty at once would fill a phone

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export class Row {
  /** `on` hears `taken(id)`, `saved(id)`, `removed(id)`; `again(row)`: its file is to be sent once
      more; `left(row)`: it was put away. */
  constructor(file, door, on) {
    Object.assign(this, { file, door, on, state: "waiting" });
    this.canvas = element("canvas", { width: 0, height: 0 });
    this.progress = element("progress", { max: 1, value: 0 });
    this.progress.setAttribute("aria-label", `${file.name}: how much is sent`);
    this.said = element("p", { className: "row-said", textContent: "Waiting" });
    this.element = element("li", { className: "row", tabIndex: -1 });
    this.draw();
    drawing = drawing.then(() => thumb(file, this.canvas)).catch(() => {});
  }

  draw() {
    const name = element("p", { className: "row-name", textContent: this.file.name });
    const body = element("div", { className: "row-body" }, name, this.progress, this.said);
    this.element.replaceChildren(element("div", { className: "row-thumb" }, this.canvas), body);
  }

  /** Settles always: what failed says so in its row. */
  async go() {
    this.tell("sending", "Looking whether we have it");
    try {
      const same = await this.door.known(this.file);
      if (same) throw new Refusal("Already here:", { same });
      this.said.textContent = "On its way";
      const answer = await this.door.send(this.file, (part) => (this.progress.value = part));
      this.take(answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.fail(error);
    }
  }

  take({ id, row }) {
    this.state = "taken";
    this.id = id;
    this.show(row);
    this.on.taken(id);
  }

  fail(refusal) {
    this.tell("failed", refusal.message);
    this.said.className = "row-wrong";
    this.progress.remove();
    if (refusal.same) this.said.append(" ", linkTo(refusal.same));
    if (!refusal.isFinal) this.said.append(" ", this.button("Try again", () => this.again()));
    this.said.append(" ", this.button("Put away", () => this.leave()));
  }

  button(words, act) {
    const button = element("button", { type: "button", className: "row-button", textContent: words });
    button.addEventListener("click", act);
    return button;
  }

  again() {
    this.tell("waiting", "Waiting");
    this.said.className = "row-said";
    this.progress.value = 0;
    this.said.before(this.progress);
    this.on.again(this);
  }

  leave() {
    this.state = "gone";
    const next = this.element.nextElementSibling ?? this.element.previousElementSibling;
    this.element.remove();
    next?.focus();
    this.on.left(this);
  }

  tell(state, words) {
    this.state = state;
    this.said.textContent = words;
  }

  /** The newsroom's own template, from our own address. */
  show(html) {
    this.element.innerHTML = html;
    this.form?.addEventListener("input", () => this.type());
    this.form?.addEventListener("change", ({ target }) => target.name.endsWith("-agency") && bring(this.form));
    this.element.querySelector("[data-keep]")?.addEventListener("click", () => this.keep());
    this.element.querySelector("[data-remove]")?.addEventListener("click", ({ target }) => this.remove(target.dataset.remove));
  }

  get form() {
    return this.element.querySelector("form.describe");
  }

  type() {
    delete this.form.dataset.saved;
    this.form.dataset.typed = "";
  }

  /** Whether somebody wrote in it since it came in, or was saved. */
  get isTyped() {
    return Boolean(this.form) && "typed" in this.form.dataset;
  }

  get isUnsaved() {
    return Boolean(this.form) && !("saved" in this.form.dataset);
  }

  /** Whether it was saved. What was typed stays, whatever happens. */
  async save() {
    try {
      const { isSaved, row } = await this.door.describe(this.form);
      this.show(row);
      if (!isSaved) this.type();
      else await this.on.saved(this.id);
      return isSaved;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.complain(error.message);
      return false;
    }
  }

  complain(sentence) {
    this.element.querySelector(".row-unsent")?.remove();
    this.element.querySelector(".row-body").prepend(element("p", { className: "row-wrong row-unsent", role: "alert", textContent: sentence }));
  }

  keep() {
    this.element.querySelector("[data-likes]").remove();
    this.form.querySelector("textarea, input:not([type=hidden])").focus();
  }

  /** One of those that it looks like is no more. */
  unlike(id) {
    const likes = this.element.querySelector("[data-likes]");
    likes?.querySelector(`[data-like="${id}"]`)?.remove();
    if (likes && !likes.querySelector("[data-like]")) likes.remove();
  }

  async remove(url) {
    try {
      await this.door.remove(url);
      this.on.removed(this.id);
      this.draw();
      this.progress.remove();
      this.tell("gone", "Removed: the one we had stays.");
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.complain(error.message);
    }
  }
}

function linkTo({ url, name }) {
  return element("a", { href: url, textContent: name, target: "_blank" });
}

/** What the browser cannot decode stays blank: the newsroom will say why. */
async function thumb(file, canvas) {
  const bitmap = await createImageBitmap(file, { resizeWidth: THUMB, resizeQuality: "low" });
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  bitmap.close();
}
