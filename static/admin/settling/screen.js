// Settling what was found, beside the text and in it. Keys: keys.js, and docs/guide-settling.md.

import { go, goOn, listen } from "magazine/settling/keys"
import * as list from "magazine/settling/list"
import { follow, readSoon } from "magazine/settling/live"
import * as steps from "magazine/settling/steps"
import * as text from "magazine/settling/text"
import { acceptCertain, acceptKind, settle, undoLast } from "magazine/settling/verdicts"

function draw() {
  for (const row of list.rows()) drawRow(row);
  const open = list.rows().filter(list.isOpen);
  for (const count of document.querySelectorAll("[data-open]")) count.textContent = open.length || "";
  drawTools(open);
  text.draw();
}

function drawRow(row) {
  const refused = list.neededBy(row).some((other) => list.verdictOf(other) === "refused");
  row.toggleAttribute("data-idle", refused);
  row.querySelector(".finding-idle").hidden = !refused;
  const button = row.querySelector("[data-card]");
  if (!button || !text.cards()) return;
  button.hidden = false;
  button.textContent = hasCard(row) ? "Take the card out" : "Show as card";
}

function drawTools(open) {
  const certain = open.filter(list.isCertain).length;
  list.tools.hidden = !list.rows().length;
  list.tools.querySelector("[data-certain]").hidden = !certain;
  list.tools.querySelector("[data-certain] em").textContent = certain;
  list.tools.querySelector("[data-undo]").disabled = !steps.canUndo();
  for (const button of list.found.querySelectorAll("[data-accept-kind]")) {
    const left = [...button.closest(".found-group").querySelectorAll(".finding")].filter(list.isOpen);
    button.hidden = left.length < 2;
    button.querySelector("em").textContent = left.length;
  }
}

function onChange({ target }) {
  const row = target.closest(".finding");
  if (row) hear(row, target);
  if (!steps.isWithinStep()) draw();
}

/** Saying who it is, or who spoke, accepts it; what is not accepted is nobody. */
function hear(row, target) {
  const saysWho = /^(who|other|speaker):/.test(target.name) && target.value;
  if (saysWho) acceptAs(row);
  if (list.verdictOf(row) !== "accepted") list.forgetWho(row);
  steps.record(row);
}

function acceptAs(row) {
  const why = list.hindrance(row);
  if (!why) row.querySelector('.verdicts [value="accepted"]').checked = true;
  list.tell(why || `Accepted: ${list.titleOf(row)}.`);
}

function onClick(event) {
  const row = event.target.closest(".finding");
  const { target } = event;
  if (target.closest("[data-card]")) turnCard(row);
  else if (target.closest("[data-accept-kind]")) acceptKind(target);
  else if (target.matches('.verdicts input[value="accepted"]')) hold(event, row);
  else if (row && !target.closest("label, button, a, details, select, input")) go(row);
}

/** What cannot be accepted yet stays as it is. */
function hold(event, row) {
  const why = list.hindrance(row);
  if (!why) return;
  event.preventDefault();
  list.tell(why);
}

const hasCard = (row) => text.cards().includes(list.cardOf(row).ref);

function turnCard(row) {
  if (hasCard(row)) text.takeCard(list.cardOf(row));
  else if (text.putCard(list.cardOf(row), list.factsOf(row).surfaces)) settle(row, "accepted");
  draw();
}

function onMark({ detail }) {
  const row = list.rowOf(detail.key);
  if (!row) return;
  list.choose(row, { focus: false }); // the caret is in the text, and stays there
  text.show(detail.key);
  const isBeside = !document.querySelector(".bar-beside")?.checkVisibility();
  if (!isBeside && !document.body.hasAttribute("data-beside")) return;
  row.dispatchEvent(new Event("beside:show", { bubbles: true }));
  row.scrollIntoView({ block: "nearest" });
}

function begin() {
  list.learn();
  steps.keep();
  const first = list.rows()[0];
  for (const row of list.rows()) row.tabIndex = row === first ? 0 : -1;
  draw();
}

if (list.found && list.tools) {
  list.found.addEventListener("change", onChange);
  list.found.addEventListener("click", onClick);
  globalThis.django?.jQuery(list.found).on("select2:select", ".other select", ({ target }) => {
    const row = target.closest(".finding");
    hear(row, target);
    draw();
    requestAnimationFrame(() => goOn(row));
  });
  const [certain, undo] = ["[data-certain]", "[data-undo]"].map((name) => list.tools.querySelector(name));
  certain.addEventListener("click", () => acceptCertain());
  undo.addEventListener("click", () => undoLast());
  document.addEventListener("finding:chosen", onMark);
  document.querySelector(".bar-beside")?.addEventListener("click", () => {
    const row = list.chosen();
    if (!row) return;
    row.scrollIntoView({ block: "nearest" });
    text.show(row.dataset.finding); // above the list that slid up
  });
  listen();
  begin();
  follow(draw);
  text.begin((editor) => {
    editor.on("update", () => readSoon(draw));
    draw();
  });
}
