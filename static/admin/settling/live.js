// The list is kept in step with the text while somebody writes: the form goes to the server, which
// reads it and saves nothing (form[data-found-url]), and its list comes back. An answer to a text
// that has changed since is dropped. What was said here of a finding stays said.

import * as list from "magazine/settling/list"
import * as steps from "magazine/settling/steps"

const PAUSE = 700; // ms without a key before the text is read anew
const READ = `headline dek key_points kicker short_headline social_headline seo_title seo_description
  lead_caption lead_alt slug dated_on dated_precision`.split(/\s+/);
let waiting = null;
let text = 0; // how often the text changed
let asked = new AbortController();
let served = new Map(); // what each row was when it came, as HTML

/** `then` is called whenever the list is another. */
export function follow(then) {
  remember(list.found);
  list.form.addEventListener("input", ({ target }) => READ.includes(target.name) && readSoon(then));
}

export function readSoon(then) {
  text += 1;
  asked.abort();
  clearTimeout(waiting);
  waiting = setTimeout(() => read(then).catch(() => {}), PAUSE); // out of reach: the next key asks again
}

async function read(then) {
  const before = text;
  asked = new AbortController();
  const body = new FormData(list.form);
  const answer = await fetch(list.form.dataset.foundUrl, { method: "POST", body, signal: asked.signal });
  const html = await answer.text();
  if (!answer.ok || answer.redirected || before !== text) return;
  replace(html);
  then();
}

/** The server's own template, from our own address: the same that stood here when the page came. */
function replace(html) {
  const next = document.createElement("div");
  next.innerHTML = html;
  const focused = document.activeElement.closest?.("#found") ? document.activeElement : null;
  const key = list.chosen()?.dataset.finding;
  const top = list.found.closest(".beside").scrollTop;
  reuse(next);
  list.found.replaceChildren(...next.childNodes);
  list.learn();
  steps.putAllBack();
  steps.keep();
  list.found.closest(".beside").scrollTop = top;
  if (key && list.rowOf(key)) list.choose(list.rowOf(key), { focus: false });
  if (focused) refocus(focused, key);
}

/** Rows that came as they were before stay the elements they are, with all that is open in them. */
function reuse(next) {
  const before = served;
  remember(next);
  for (const row of next.querySelectorAll(".finding")) {
    const old = list.rowOf(row.dataset.finding);
    if (old && before.get(row.dataset.finding) === served.get(row.dataset.finding)) row.replaceWith(old);
    else globalThis.django?.jQuery(row).find(".admin-autocomplete").djangoAdminSelect2();
  }
}

function remember(root) {
  served = new Map([...root.querySelectorAll(".finding")].map((row) => [row.dataset.finding, bare(row)]));
}

/** Without its number on the page, and without its verdict: that is put back as it stands here. */
const bare = (row) => row.outerHTML.replace(/ id="finding-[^"]*"| checked(="")?| selected(="")?/g, "");

function refocus(element, key) {
  const again = element.isConnected ? element : list.rowOf(key);
  (again ?? list.rows()[0])?.focus({ preventScroll: true });
}
