// A field that is a picture: what is chosen in the picker goes into its number, which stays the truth.

import { pick } from "magazine/pictures/picker";

function button(words, act) {
  const made = Object.assign(document.createElement("button"), { type: "button", className: "action", textContent: words });
  made.addEventListener("click", act);
  return made;
}

function dress(field) {
  const image = Object.assign(document.createElement("img"), { className: "choice-thumb", alt: "" });
  const label = document.querySelector(`label[for="${field.id}"]`)?.textContent ?? "Picture";
  const box = Object.assign(document.createElement("div"), { className: "choice", role: "group" });
  box.setAttribute("aria-label", label);
  const take = button("Choose a picture", () => choose());
  const leave = button("Take it out", () => set("", ""));

  function set(number, thumb) {
    field.value = number;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    show(thumb);
  }

  function show(thumb) {
    image.hidden = leave.hidden = !field.value;
    take.textContent = field.value ? "Choose another" : "Choose a picture";
    if (thumb) image.src = thumb;
  }

  async function choose() {
    const [chosen] = await pick({ title: label });
    if (chosen) set(chosen.id, chosen.thumb);
  }

  field.type = "hidden";
  box.append(image, take, leave);
  field.after(box);
  show(field.dataset.thumb);
}

for (const field of document.querySelectorAll("input[data-picture]")) dress(field);
