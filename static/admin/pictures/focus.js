// The focal point: a click on the picture, or arrow keys on its mark (with Shift in large steps).
// The numbers of the form stay the truth; every crop is shown as readers get it.

const STEP = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const LARGE = 10;

const held = (value) => Math.min(100, Math.max(0, Math.round(value)));

export class Focus {
  constructor(stage, fields, crops) {
    Object.assign(this, { fields, image: stage.querySelector("img") });
    this.mark = document.createElement("button");
    this.mark.type = "button";
    this.mark.className = "focus-mark";
    this.mark.addEventListener("keydown", (event) => this.press(event));
    stage.append(this.mark);
    for (const field of fields) field.addEventListener("input", () => this.draw());
    this.cuts = [...crops.querySelectorAll("[data-shape]")].map((crop) => [crop.querySelector("img"), Number(crop.dataset.shape)]);
    for (const [image, shape] of this.cuts) image.style.aspectRatio = shape;
    crops.hidden = false;
    this.draw();
  }

  get point() {
    return this.fields.map((field) => held(Number(field.value)));
  }

  set(x, y) {
    [x, y].forEach((value, index) => (this.fields[index].value = held(value)));
    this.fields[0].dispatchEvent(new Event("change", { bubbles: true }));
    this.draw();
  }

  press(event) {
    const step = STEP[event.key];
    if (!step) return;
    event.preventDefault();
    const [x, y] = this.point;
    const by = event.shiftKey ? LARGE : 1;
    this.set(x + step[0] * by, y + step[1] * by);
  }

  draw() {
    const [x, y] = this.point;
    this.mark.style.left = `${x}%`;
    this.mark.style.top = `${y}%`;
    this.mark.setAttribute("aria-label", `Focal point: ${x} % from the left, ${y} % from the top. Arrow keys move it.`);
    for (const [image, shape] of this.cuts) this.cut(image, shape, x, y);
  }

  /** The same part that images/crops.py cuts: the point in its middle, as far as edges allow. */
  cut(image, shape, x, y) {
    const own = this.image.getAttribute("width") / this.image.getAttribute("height");
    image.style.objectPosition = `${place(x, Math.min(1, shape / own))}% ${place(y, Math.min(1, own / shape))}%`;
  }
}

/** Where the part begins, as CSS counts: per cent of what is left over. `part` is its share. */
function place(at, part) {
  const rest = 1 - part;
  if (rest <= 0) return 50;
  const start = Math.min(rest, Math.max(0, at / 100 - part / 2));
  return (start / rest) * 100;
}
