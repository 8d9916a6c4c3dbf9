// The lead picture on the sheet: chosen in the picker instead of by its number. Its words come from
// the library until somebody writes others.

import { choose, knownNow, knownOf } from "magazine/choosing";
import { button, element, fileOf, statesOf } from "magazine/drawn";

const form = document.querySelector("#article_form");
const lead = form.querySelector("[data-lead]");
const number = form.elements.lead_image;
const words = {
  caption: form.elements.lead_caption,
  alt: form.elements.lead_alt,
  credit: form.elements.lead_credit,
};

const picture = element("div", { className: "lead-picture" });
const told = element("div");
const buttons = element("div", { className: "figure-buttons" });
const chooser = button("Choose a picture", replace);
const remover = button("Remove", remove, "Remove the lead picture");

async function replace() {
  const [chosen] = await choose({ title: "The lead picture" });
  if (!chosen) return;
  fill(chosen, knownNow(number.value));
  set(String(chosen.id));
}

/** The words of the library, where there are none or still those of the picture that goes. */
function fill(chosen, before) {
  for (const [name, field] of Object.entries(words)) {
    if (!field.value.trim() || field.value === before?.[name]) write(field, chosen[name]);
  }
}

function remove() {
  fill({ caption: "", alt: "", credit: "" }, knownNow(number.value));
  set("");
  chooser.focus();
}

function write(field, value) {
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function set(id) {
  number.value = id;
  number.dispatchEvent(new Event("change", { bubbles: true }));
}

async function draw() {
  const id = number.value;
  const known = id ? (await knownOf([id])).get(id) : null;
  if (id !== number.value) return;
  picture.replaceChildren(id ? fileOf(known, "wide") : chooser);
  picture.classList.toggle("lead-none", !id);
  chooser.textContent = id ? "Replace" : "Choose a picture";
  if (id) chooser.setAttribute("aria-label", "Replace the lead picture");
  else chooser.removeAttribute("aria-label");
  buttons.replaceChildren(...(id ? [chooser, remover] : []));
  lead.classList.toggle("lead-empty", !id && !Object.values(words).some((field) => field.value));
  tell();
}

function tell() {
  const said = Object.fromEntries(Object.entries(words).map(([name, field]) => [name, field.value]));
  told.replaceChildren(...(number.value ? [statesOf(knownNow(number.value), said)] : []));
}

/** The button answers to the field's id: what is wrong with it leads there. */
function takeOver() {
  const row = number.closest(".field");
  for (const old of lead.querySelectorAll(".lead-picture, .states, .of-lead_image > :is(label, .help)")) old.remove();
  chooser.id = number.id;
  number.removeAttribute("id");
  number.type = "hidden";
  row.prepend(picture, told, buttons);
}

if (lead && number?.type === "number") {
  takeOver();
  number.addEventListener("change", draw);
  for (const field of Object.values(words)) field.addEventListener("input", tell);
  draw();
}
