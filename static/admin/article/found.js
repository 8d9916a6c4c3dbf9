// What was found, beside the text and in it: a click in either place shows the other. Verdicts are
// radios of the form; nothing is sent until it is saved. While somebody writes, the text is read
// anew now and then (form[data-found-url]), and what was decided stays decided.
//
// Keys, on a finding: J K or arrows move, A accepts, R refuses, U undoes.

const form = document.querySelector("#article_form");
const found = document.querySelector("#found");
const PAUSE = 1_200; // ms without a key before the text is read anew
const READ = ["headline", "dek", "key_points", "short_headline", "seo_title", "seo_description", "dated_on"];
const VERDICTS = { a: "accepted", r: "refused", u: "" };
let editor = null;
let asking = null;
let answers = 0; // how often the text was read: an older answer must not replace a newer one
let touched = 0; // how often verdicts were changed here: an older answer must not undo them

const data = (id) => JSON.parse(found.querySelector(`#${id}`)?.textContent || "null");
const rows = () => [...found.querySelectorAll(".finding")];
const rowOf = (key) => rows().find((row) => row.dataset.finding === key);
const radio = (row, value) => row.querySelector(`input[type="radio"][value="${value}"]`);
const verdictOf = (row) => row?.querySelector('input[type="radio"]:checked')?.value ?? "";

function draw() {
  const marks = data("marks").map((mark) => ({ ...mark, state: verdictOf(rowOf(mark.key)) || "open" }));
  editor?.commands.showFindings(marks);
  const open = rows().filter((row) => !verdictOf(row)).length;
  for (const count of document.querySelectorAll("[data-open]")) count.textContent = open || "";
  for (const row of rows()) drawCard(row);
}

function drawCard(row) {
  const button = row.querySelector("[data-card]");
  if (!button || !editor) return;
  button.hidden = false;
  button.textContent = hasCard(row) ? "Take the card out" : "Show as card";
}

const cardOf = (row) => data("cards")[row.dataset.finding];
const hasCard = (row) => editor.storage.post.refs(editor.state.doc).includes(cardOf(row).ref);

function turnCard(row) {
  const surfaces = data("marks").find((mark) => mark.key === row.dataset.finding).surfaces;
  if (hasCard(row)) {
    editor.commands.removePost(cardOf(row).ref);
  } else {
    editor.commands.insertPost(cardOf(row), surfaces);
    decide(row, "accepted");
  }
  drawCard(row);
}

function decide(row, verdict) {
  const button = radio(row, verdict);
  if (!button || button.checked) return;
  button.checked = true;
  button.dispatchEvent(new Event("change", { bubbles: true }));
}

function onVerdict(event) {
  if (event.target.type !== "radio") return;
  touched += 1;
  if (event.target.value !== "accepted") forgetOther(event.target.closest(".finding"));
  draw();
}

function forgetOther(row) {
  const select = row.querySelector(".other select");
  if (select?.value) globalThis.django.jQuery(select).val("").trigger("change");
}

function choose(row, { inText = true } = {}) {
  for (const other of rows()) other.toggleAttribute("data-chosen", other === row);
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
  if (inText) editor?.commands.chooseFinding(row.dataset.finding);
}

function onClick(event) {
  const row = event.target.closest(".finding");
  if (event.target.closest("[data-card]")) turnCard(row);
  else if (row && !event.target.closest("label, button, a, details, select")) choose(row);
}

function onKey(event) {
  const row = event.target.closest(".finding");
  const isTyping = event.target.closest("select, .select2, input:not([type=radio])");
  if (!row || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.toLowerCase();
  const onRow = event.target === row;
  const by = { j: 1, k: -1, ...(onRow ? { arrowdown: 1, arrowup: -1 } : {}) }[key];
  if (by) move(row, by);
  else if (key in VERDICTS) decide(row, VERDICTS[key]);
  else return;
  event.preventDefault();
}

function move(row, by) {
  const all = rows();
  choose(all[(all.indexOf(row) + by + all.length) % all.length]);
}

function readSoon() {
  clearTimeout(asking);
  asking = setTimeout(() => read().catch(() => {}), PAUSE); // out of reach: the next key asks again
}

async function read() {
  const before = touched;
  const turn = (answers += 1);
  const answer = await fetch(form.dataset.foundUrl, { method: "POST", body: new FormData(form) });
  const html = await answer.text();
  if (!answer.ok || answer.redirected || turn !== answers) return;
  if (before !== touched) return readSoon();
  replace(html);
}

/** The server's own template, from our own address: the same that stood here when the page came. */
function replace(html) {
  const focused = document.activeElement.closest?.(".finding")?.dataset.finding;
  found.innerHTML = html;
  globalThis.django?.jQuery(found).find(".admin-autocomplete").djangoAdminSelect2();
  draw();
  if (focused && rowOf(focused)) choose(rowOf(focused), { inText: false });
}

if (found && form.dataset.foundUrl) {
  found.addEventListener("change", onVerdict);
  found.addEventListener("click", onClick);
  found.addEventListener("keydown", onKey);
  form.addEventListener("input", (event) => READ.includes(event.target.name) && readSoon());
  globalThis.django?.jQuery(found).on("change", ".other select", ({ target }) => {
    touched += 1;
    if (target.value) decide(target.closest(".finding"), "accepted");
  });
  document.addEventListener("finding:chosen", ({ detail }) => {
    const row = rowOf(detail.key);
    if (!row) return;
    row.dispatchEvent(new Event("beside:show", { bubbles: true }));
    editor.commands.chooseFinding(detail.key);
    choose(row, { inText: false });
  });
  document.addEventListener("prose-editor:ready", ({ detail }) => {
    if (detail.textarea.id !== "id_body") return;
    editor = detail.editor;
    editor.on("update", readSoon);
    draw();
  });
}
