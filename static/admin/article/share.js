// The card that networks show of a link to the story, while its words are typed.

import { knownOf } from "magazine/choosing";
import { element, fileOf } from "magazine/drawn";

const form = document.querySelector("#article_form");
const card = form.querySelector(".share-card");
const NONE = "No lead picture: networks show the title’s own.";
let shown = null;

const valueOf = (name) => (form.elements[name]?.value ?? "").trim();

function draw() {
  const headline = valueOf("seo_title") || valueOf("headline");
  const words = {
    headline: valueOf("social_headline") || headline || "Untitled",
    words: valueOf("seo_description") || valueOf("dek"),
  };
  for (const [name, text] of Object.entries(words))
    card.querySelector(`[data-card="${name}"]`).textContent = text;
  form.elements.social_headline.placeholder = headline;
  form.elements.short_headline.placeholder = valueOf("headline");
  drawPicture();
}

async function drawPicture() {
  const id = valueOf("lead_image");
  if (id === shown) return;
  shown = id;
  const known = id ? (await knownOf([id])).get(id) : null;
  if (id !== shown) return;
  const none = element("p", { textContent: NONE });
  card.querySelector("[data-card-picture]").replaceChildren(id ? fileOf(known, "wide") : none);
}

if (card && form.elements.social_headline) {
  form.addEventListener("input", draw);
  form.addEventListener("change", draw);
  draw();
}
