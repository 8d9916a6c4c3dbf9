// The publisher's colours: a picker beside every field, a specimen drawn as one picks, and the
// contrast of every pair. What is right to save, the server decides by the same measure.

const section = document.querySelector(".specimens");
const stored = JSON.parse(section.dataset.colours);
const inputs = new Map(
  [...document.querySelectorAll("[data-colour]")].map((input) => [input.dataset.colour, input]),
);

function addPicker(input) {
  const picker = document.createElement("input");
  picker.type = "color";
  picker.ariaLabel = `Pick ${input.labels[0].textContent.trim()}`;
  picker.addEventListener("input", () => {
    input.value = picker.value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  input.addEventListener("input", () => draw());
  const box = document.createElement("span");
  box.className = "colour";
  input.replaceWith(box);
  box.append(picker, input);
}

function colour(name) {
  const input = inputs.get(name);
  if (!input) return stored[name];
  return /^#[0-9a-f]{6}$/i.test(input.value) ? input.value.toLowerCase() : input.placeholder;
}

function luminance(hex) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return Math.floor(((lighter + 0.05) / (darker + 0.05)) * 100) / 100;
}

function measure(row) {
  const found = contrast(colour(row.dataset.front), colour(row.dataset.ground));
  row.querySelector(".ratio").textContent = found.toFixed(2);
  row.classList.toggle("weak", found < Number(row.dataset.needs));
}

function paint(side) {
  const specimen = side.querySelector(".specimen");
  const own = Object.keys(stored).filter((name) => name.startsWith(`${side.dataset.scheme}_`));
  for (const name of own) {
    const token = name.slice(side.dataset.scheme.length + 1).replaceAll("_", "-");
    specimen.style.setProperty(`--site-${token}`, colour(name));
  }
  specimen.style.setProperty("--site-night-spot", colour("dark_spot"));
  specimen.hidden = false;
}

function sumUp() {
  const weak = section.querySelectorAll("tr.weak").length;
  const words = { 0: "Every pair can be read.", 1: "One pair is too weak to read." };
  section.querySelector(".specimens-sum").textContent =
    words[weak] ?? `${weak} pairs are too weak to read.`;
}

function draw() {
  for (const [name, input] of inputs) input.previousElementSibling.value = colour(name);
  section.querySelectorAll("tr[data-front]").forEach(measure);
  section.querySelectorAll("[data-scheme]").forEach(paint);
  sumUp();
}

inputs.forEach(addPicker);
draw();
