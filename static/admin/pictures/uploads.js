// A queue of files: chosen, dropped, pasted or just taken. Each goes its own way; none waits for
// another that failed.

import { Door } from "magazine/pictures/door";
import { Row } from "magazine/pictures/row";
import { share } from "magazine/pictures/shared";

const AT_ONCE = 2;

export class Uploads {
  /** `root` is what door.html draws; files dropped on `area` come in. `on` may hear `taken(id)`,
      `saved(id)` and `removed(id)`. */
  constructor(root, { area = root, on = {} } = {}) {
    Object.assign(this, { root, area, rows: [], door: new Door(root) });
    this.on = { taken() {}, saved() {}, removed() {}, ...on };
    this.list = root.querySelector(".rows");
    this.state = root.querySelector(".door-state");
    this.all = root.querySelector(".door-all");
    this.shared = root.querySelector(".door-shared");
    this.open();
  }

  open() {
    const files = this.root.querySelector(".door-files");
    const chooser = files.querySelector("input");
    const ways = this.root.querySelector(".door-ways");
    const camera = ways.querySelector("input");
    files.hidden = true;
    ways.hidden = false;
    ways.querySelector("[data-choose]").addEventListener("click", () => chooser.click());
    ways.querySelector("[data-camera]").addEventListener("click", () => camera.click());
    for (const input of [chooser, camera]) input.addEventListener("change", () => this.from(input));
    this.listen();
  }

  listen() {
    this.area.addEventListener("dragover", (event) => this.drag(event, true));
    this.area.addEventListener("dragleave", (event) => this.drag(event, false));
    this.area.addEventListener("drop", (event) => this.drop(event));
    this.area.addEventListener("paste", (event) => this.paste(event));
    this.root.addEventListener("submit", (event) => this.submit(event));
    this.root.addEventListener("input", () => this.count());
    this.all.querySelector("button").addEventListener("click", () => this.saveAll());
    addEventListener("beforeunload", (event) => this.isBusy && event.preventDefault());
  }

  from(input) {
    this.add(input.files);
    input.value = ""; // or the same file could not be chosen again
  }

  drag(event, isOver) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    this.root.toggleAttribute("data-over", isOver);
  }

  drop(event) {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    this.root.removeAttribute("data-over");
    this.add(event.dataTransfer.files);
  }

  paste(event) {
    if (event.clipboardData.files.length) this.add(event.clipboardData.files);
  }

  add(files) {
    const on = {
      taken: (id) => this.on.taken(id),
      saved: (id) => this.on.saved(id),
      removed: (id) => this.remove(id),
      again: () => this.go(),
      left: (row) => this.forget(row),
    };
    const rows = [...files].map((file) => new Row(file, this.door, on));
    this.rows.push(...rows);
    this.list.append(...rows.map((row) => row.element));
    this.go();
  }

  /** Sends what waits, so many at once. */
  go() {
    const free = AT_ONCE - this.having("sending").length;
    for (const row of this.having("waiting").slice(0, Math.max(free, 0))) {
      row.go().finally(() => this.go());
    }
    this.count();
  }

  /** Of two that came in alike, one is gone: the other looks like nobody now. */
  remove(id) {
    for (const row of this.rows) row.unlike(id);
    this.on.removed(id);
  }

  forget(row) {
    this.rows = this.rows.filter((other) => other !== row);
    this.count();
  }

  having(state) {
    return this.rows.filter((row) => row.state === state);
  }

  get unsaved() {
    return this.rows.filter((row) => row.isUnsaved);
  }

  get typed() {
    return this.rows.filter((row) => row.isTyped);
  }

  /** Nobody sees its rows any more; what is on its way still comes in. */
  close() {
    this.isClosed = true;
  }

  get isBusy() {
    const unsaved = this.isClosed ? [] : this.unsaved;
    return [...this.having("waiting"), ...this.having("sending"), ...unsaved].length > 0;
  }

  count() {
    const [taken, failed] = [this.having("taken").length, this.having("failed").length];
    const words = [`${taken} of ${this.rows.length} here`, failed ? `${failed} not taken` : ""];
    this.state.hidden = !this.rows.length;
    this.state.textContent = words.filter(Boolean).join(", ");
    this.shared.hidden = taken < 2;
    this.all.hidden = this.unsaved.length < 2;
    this.all.querySelector("button").textContent = `Save all ${this.unsaved.length}`;
  }

  /** What they have in common goes into the rows that lack it; they are saved as any other. */
  share() {
    const filled = this.having("taken").filter((row) => share(this.shared, row.form));
    for (const row of filled) row.type();
    this.count();
    this.state.textContent = filled.length ? `Filled in ${filled.length} of ${this.rows.length}, not saved yet` : "Nothing was blank";
  }

  async submit(event) {
    if (event.target === this.shared) {
      event.preventDefault();
      this.share();
      return;
    }
    const row = this.rows.find((one) => one.form === event.target);
    if (!row) return;
    event.preventDefault();
    await row.save();
    this.count();
    row.element.focus();
  }

  /** One after the other; what is wrong with one keeps no other from being saved. */
  async saveAll() {
    return this.saveEach(this.unsaved);
  }

  /** What was written in any of them. Whether all of it was saved. */
  async saveTyped() {
    const rows = this.typed;
    return !rows.length || this.saveEach(rows);
  }

  async saveEach(rows) {
    const wrong = [];
    for (const row of rows) if (!(await row.save())) wrong.push(row);
    this.count();
    const saved = `${rows.length - wrong.length} saved`;
    this.state.textContent = wrong.length ? `${saved}, ${wrong.length} with a mistake` : saved;
    (wrong[0] ?? rows[0])?.element.focus();
    return !wrong.length;
  }
}
