// A queue of files: chosen, dropped, pasted or just taken. Each goes its own way; none waits for
// another that failed.

import { Door } from "magazine/pictures/door";
import { Row } from "magazine/pictures/row";

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
      removed: (id) => this.on.removed(id),
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

  get isBusy() {
    return [...this.having("waiting"), ...this.having("sending"), ...this.unsaved].length > 0;
  }

  count() {
    const [taken, failed] = [this.having("taken").length, this.having("failed").length];
    const words = [`${taken} of ${this.rows.length} here`, failed ? `${failed} not taken` : ""];
    this.state.hidden = !this.rows.length;
    this.state.textContent = words.filter(Boolean).join(", ");
    this.all.hidden = this.unsaved.length < 2;
    this.all.querySelector("button").textContent = `Save all ${this.unsaved.length}`;
  }

  async submit(event) {
    const row = this.rows.find((one) => one.form === event.target);
    if (!row) return;
    event.preventDefault();
    await row.save();
    this.count();
    row.element.focus();
  }

  /** One after the other; what is wrong with one keeps no other from being saved. */
  async saveAll() {
    const rows = this.unsaved;
    const wrong = [];
    for (const row of rows) if (!(await row.save())) wrong.push(row);
    this.count();
    const saved = `${rows.length - wrong.length} saved`;
    this.state.textContent = wrong.length ? `${saved}, ${wrong.length} with a mistake` : saved;
    (wrong[0] ?? rows[0])?.element.focus();
  }
}
