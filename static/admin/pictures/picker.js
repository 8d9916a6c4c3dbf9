// The one dialog in which pictures are chosen: for the lead, in the text, for a gallery.
//
//   const pictures = await pick({ many: true, title: "Pictures of the gallery" });
//
// gives [{ id, alt, caption, credit, thumb, state }] in the order they were chosen in; [] if nobody
// chose. `state` says what keeps a picture from a page, "" for what may be published.

import { Uploads } from "magazine/pictures/uploads";

const LIBRARY = "/admin/images/image/pick/";
const TYPED_LONG_ENOUGH = 250; // ms without a key before the library is asked
const UNSAVED = "What you wrote about a picture is not saved. Close all the same?";
const UNHEARD = "The newsroom cannot be reached. Search again when you are back in reach.";

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Opens the dialog; settles when it closes. */
export function pick({ many = false, title = many ? "Choose pictures" : "Choose a picture" } = {}) {
  return new Picker(many, title).chosenOnes;
}

class Picker {
  constructor(many, title) {
    Object.assign(this, { many, chosen: new Map(), asked: 0 });
    this.chosenOnes = new Promise((resolve) => (this.resolve = resolve));
    this.draw(title);
    this.listen();
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.show({ door: 1 });
  }

  draw(title) {
    const heading = element("h2", { id: "picker-title", textContent: title });
    const close = element("button", { type: "button", className: "picker-close", textContent: "×" });
    close.setAttribute("aria-label", "Close");
    close.addEventListener("click", () => this.cancel());
    this.search = element("input", { type: "search", placeholder: "A person, a caption, a credit, a keyword" });
    this.search.setAttribute("aria-label", "Search pictures");
    const form = element("form", { className: "picker-search", role: "search" }, this.search);
    this.upload = element("button", { type: "button", className: "action", textContent: "Upload", hidden: true });
    this.inside = element("div", { className: "picker-inside" });
    this.dialog = element("dialog", { className: "picker" });
    this.dialog.setAttribute("aria-labelledby", heading.id);
    const top = element("div", { className: "picker-top" }, heading, form, this.upload, close);
    this.dialog.append(top, this.inside, this.foot());
  }

  foot() {
    this.state = element("p", { role: "status", textContent: "Nothing chosen" });
    this.use = element("button", { type: "button", className: "action default", disabled: true, textContent: "Use it" });
    this.use.addEventListener("click", () => this.finish());
    const cancel = element("button", { type: "button", className: "action", textContent: "Cancel" });
    cancel.addEventListener("click", () => this.cancel());
    return element("div", { className: "picker-foot" }, this.state, cancel, this.use);
  }

  listen() {
    this.search.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.show();
    });
    this.search.addEventListener("input", () => this.showSoon());
    this.upload.addEventListener("click", () => this.turnDoor(this.door.hidden));
    this.inside.addEventListener("change", ({ target }) => target.name === "pick" && this.turn(target));
    this.inside.addEventListener("keydown", (event) => this.press(event));
    this.inside.addEventListener("dblclick", ({ target }) => !this.many && target.closest(".picks label") && this.finish());
    this.inside.addEventListener("click", ({ target }) => target.dataset.more && this.more(target));
    this.dialog.addEventListener("cancel", (event) => {
      if (event.target !== this.dialog) return; // a file chooser was closed
      event.preventDefault();
      this.cancel();
    });
    this.dialog.addEventListener("close", () => this.leave());
  }

  showSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), TYPED_LONG_ENOUGH);
  }

  /** What the search finds; the first time with the door that pictures come in by. */
  async show(also = {}) {
    const turn = (this.asked += 1);
    const inside = await this.fetch({ q: this.search.value, ...also });
    if (turn !== this.asked) return;
    this.keepDoor(inside.querySelector(".door"));
    for (const old of this.inside.querySelectorAll(":scope > :not(.door)")) old.remove();
    this.inside.append(...inside.children);
    this.mark();
  }

  async more(button) {
    const inside = await this.fetch({ q: this.search.value, p: button.dataset.more });
    const cards = [...inside.querySelectorAll(".picture-card")];
    this.list.append(...cards);
    button.parentElement.replaceWith(...inside.querySelectorAll(".picks-more"));
    this.mark();
    cards[0]?.querySelector("input").focus();
  }

  /** A piece of a page: the newsroom's own template, from our own address. */
  async fetch(asked) {
    const inside = document.createElement("div");
    const answer = await fetch(`${LIBRARY}?${new URLSearchParams(asked)}`, { redirect: "manual" }).catch(() => null);
    if (answer?.ok) inside.innerHTML = await answer.text();
    else inside.append(element("p", { className: "nothing", textContent: UNHEARD, role: "alert" }));
    return inside;
  }

  keepDoor(door) {
    if (!door) return;
    this.door = door;
    door.hidden = true;
    this.inside.prepend(door);
    this.upload.hidden = false;
    const on = { taken: (id) => this.arrive(id), saved: (id) => this.arrive(id), removed: (id) => this.drop(id) };
    this.uploads = new Uploads(door, { area: this.dialog, on });
    this.dialog.addEventListener("drop", () => this.turnDoor(true));
    this.turnDoor(false);
  }

  turnDoor(isOpen) {
    this.door.hidden = !isOpen;
    this.upload.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) this.inside.scrollTop = 0;
  }

  /** A picture that came in, or was described, is chosen and stands first. */
  async arrive(id) {
    const card = (await this.fetch({ id })).querySelector(".picture-card");
    if (!card) return;
    this.inputs.find((input) => input.value === String(id))?.closest("li").remove();
    this.list.prepend(card);
    this.inside.querySelector(":scope > .nothing")?.remove();
    const input = card.querySelector("input");
    input.checked = true;
    this.turn(input);
  }

  drop(id) {
    this.chosen.delete(String(id));
    this.inputs.find((input) => input.value === String(id))?.closest("li").remove();
    this.mark();
  }

  get list() {
    return this.inside.querySelector(".picks");
  }

  get inputs() {
    return [...this.inside.querySelectorAll('input[name="pick"]')];
  }

  turn(input) {
    if (!this.many) this.chosen.clear();
    if (input.checked) this.chosen.set(input.value, valueOf(input));
    else this.chosen.delete(input.value);
    this.mark();
  }

  press(event) {
    if (event.key !== "Enter" || event.target.name !== "pick") return;
    event.preventDefault();
    if (!event.target.checked) {
      event.target.checked = true;
      this.turn(event.target);
    }
    if (!this.many) this.finish();
  }

  mark() {
    const order = [...this.chosen.keys()];
    for (const input of this.inputs) {
      const place = order.indexOf(input.value) + 1;
      if (!this.many) input.type = "radio";
      input.checked = place > 0;
      if (place && this.many) input.closest("li").dataset.order = place;
      else delete input.closest("li").dataset.order;
    }
    this.tell();
  }

  tell() {
    const count = this.chosen.size;
    this.use.disabled = count === 0;
    this.use.textContent = count > 1 ? `Use ${count} pictures` : "Use it";
    this.state.textContent = [count ? `${count} chosen` : "Nothing chosen", this.unfit].filter(Boolean).join(". ");
  }

  /** Of one, what keeps it from a page; of several, how many are kept. */
  get unfit() {
    const states = [...this.chosen.values()].map(({ state }) => state).filter(Boolean);
    if (!states.length) return "";
    return this.chosen.size > 1 ? `${states.length} of ${this.chosen.size} cannot go out yet` : `Not fit to publish yet: ${states[0]}`;
  }

  async finish() {
    if (!this.chosen.size || !(await this.saveTyped())) return;
    this.isDone = true;
    this.dialog.close();
  }

  /** What is saved comes back chosen: the choice stays as it was, with the words as they are now. */
  async saveTyped() {
    const chosen = new Map(this.chosen);
    const isSaved = (await this.uploads?.saveTyped()) ?? true;
    for (const id of chosen.keys()) chosen.set(id, this.chosen.get(id) ?? chosen.get(id));
    this.chosen = chosen;
    if (!isSaved) this.turnDoor(true);
    this.mark();
    return isSaved;
  }

  cancel() {
    if (!this.uploads?.typed.length || confirm(UNSAVED)) this.dialog.close();
  }

  /** The browser has given the focus back by then. */
  leave() {
    this.uploads?.close();
    this.resolve(this.isDone ? [...this.chosen.values()] : []);
    this.dialog.remove();
  }
}

function valueOf({ value, dataset }) {
  const { alt, caption, credit, thumb, state } = dataset;
  return { id: Number(value), alt, caption, credit, thumb, state };
}
