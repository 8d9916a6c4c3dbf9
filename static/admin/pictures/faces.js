// Who is where: “Place” in somebody's row, then a click on their face. Each place is a mark on the
// picture; the numbers of the row stay the truth.

const group = document.querySelector("#depictions-group");

export class Faces {
  constructor(stage) {
    this.stage = stage;
    this.placing = null;
    this.marks = document.createElement("div");
    this.marks.className = "face-marks";
    stage.append(this.marks);
    if (!group) return;
    group.addEventListener("input", () => this.draw());
    globalThis.django?.jQuery(group).on("change", "select", () => this.draw());
    new MutationObserver(() => this.draw()).observe(group, { childList: true });
    this.draw();
  }

  get rows() {
    return group ? [...group.querySelectorAll(".labelled-line:not(.empty-form)")] : [];
  }

  draw() {
    for (const row of this.rows) this.offer(row);
    this.marks.replaceChildren(...this.rows.map(markOf).filter(Boolean));
  }

  offer(row) {
    if (row.querySelector(".place")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "action place";
    button.textContent = "Place";
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => this.begin(this.placing === row ? null : row));
    row.querySelector(".labelled-y").after(button);
  }

  begin(row) {
    this.placing = row;
    this.stage.toggleAttribute("data-placing", Boolean(row));
    for (const other of this.rows) {
      other.querySelector(".place")?.setAttribute("aria-pressed", String(other === row));
    }
    if (row) this.stage.scrollIntoView({ block: "nearest" });
  }

  /** Whether the click was somebody's place. */
  place(x, y) {
    if (!this.placing) return false;
    for (const [name, value] of Object.entries({ x, y })) {
      this.placing.querySelector(`input[name$="-${name}"]`).value = Math.round(value);
    }
    this.placing.dispatchEvent(new Event("change", { bubbles: true }));
    this.begin(null);
    this.draw();
    return true;
  }
}

function markOf(row) {
  const [x, y] = ["x", "y"].map((name) => row.querySelector(`input[name$="-${name}"]`)?.value);
  if (!x || !y) return null;
  const mark = document.createElement("span");
  mark.className = "face-mark";
  mark.textContent = row.querySelector("select")?.selectedOptions[0]?.text || "?";
  mark.style.left = `${x}%`;
  mark.style.top = `${y}%`;
  return mark;
}
