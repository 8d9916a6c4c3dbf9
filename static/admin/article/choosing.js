// Pictures of the library, for the story on the screen: what is known of them, and the picker.
// What the page came with is asked for no more (#known); what is chosen or pasted since, is.

import { pick } from "magazine/pictures/picker";

const form = document.querySelector("#article_form");
const PART = 100; // ids in one question
const written = document.querySelector("#known")?.textContent ?? "{}";
const known = new Map(Object.entries(JSON.parse(written)));

/** Now, of what was asked for before; else undefined. */
export const knownNow = (id) => known.get(String(id));

/** A Map by id, as text, of what the library has of each; what it has not, is missing. */
export async function knownOf(ids) {
  const asked = [...new Set(ids.map(String))];
  await ask(asked.filter((id) => !known.has(id)));
  return new Map(asked.filter((id) => known.has(id)).map((id) => [id, known.get(id)]));
}

/** The picker: what was chosen, in that order. Sensitive ones are asked about once more. */
export async function choose(asked) {
  const picked = await pick(asked);
  const ids = picked.map(({ id }) => String(id));
  await ask(ids); // they may have been described in the picker
  const found = ids.map((id) => known.get(id)).filter(Boolean);
  return sure(found) ? found : found.filter((one) => !one.sensitive);
}

async function ask(ids) {
  for (let at = 0; at < ids.length; at += PART) {
    const query = new URLSearchParams(ids.slice(at, at + PART).map((id) => ["id", id]));
    const answer = await fetch(`${form.dataset.picturesUrl}?${query}`, { redirect: "manual" }).catch(() => null);
    if (!answer?.ok) continue;
    for (const [id, one] of Object.entries(await answer.json())) known.set(id, one);
  }
}

function sure(found) {
  const sensitive = found.filter((one) => one.sensitive).map((one) => `“${one.name}”`);
  if (!sensitive.length) return true;
  const are = sensitive.length > 1 ? "are" : "is";
  return confirm(`${sensitive.join(", ")} ${are} marked sensitive. Use it all the same?`);
}
