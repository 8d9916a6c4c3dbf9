// The keys of the list. They work while it has the focus, and in no field of it: single letters
// would hurt typing, and what a screen reader does with them. Alt+Enter alone works everywhere.

import * as list from "magazine/settling/list"
import * as text from "magazine/settling/text"
import { acceptCertain, acceptKind, settle, takeBack, undoLast } from "magazine/settling/verdicts"

const dialog = document.querySelector("#settling-keys");
let lastInText = null;

const KEYS = {
  j: (row) => go(list.nextOf(row)),
  k: (row) => go(list.nextOf(row, undefined, -1)),
  a: (row) => settle(row, "accepted") && goOn(row),
  r: (row) => settle(row, "refused") && goOn(row),
  A: (row) => goOn(row, acceptKind(row)),
  c: (row) => goOn(row, acceptCertain()),
  u: (row) => go(takeBack(row) ?? row),
  e: change,
  p: searchOther,
  n: somebodyNew,
  "?": () => dialog.showModal(),
};

/** To the next open finding; where none is left, it stays. */
export function goOn(row) {
  const next = list.isOpen(row) && !list.verdictOf(row) ? row : list.nextOf(row, list.isOpen);
  if (!next) list.tell("All is settled. Ctrl+S saves.");
  go(next ?? row);
}

export function go(row) {
  list.choose(row);
  text.show(row.dataset.finding);
}

function change(row) {
  const details = row.querySelector("details.change");
  if (!details) return list.tell("Nothing to change here: accept or refuse it.");
  details.open = true;
  details.querySelector("select").focus();
}

function searchOther(row) {
  const details = row.querySelector("details.other");
  if (!details) return list.tell("Only a person can be somebody else.");
  details.open = true;
  globalThis.django?.jQuery(list.otherOf(row)).select2("open");
}

function somebodyNew(row) {
  if (!row.querySelector("details.other")) return;
  const radio = list.somebodyNew(row);
  if (radio) list.say(radio);
  if (settle(row, "accepted")) goOn(row);
}

function pickOffered(row, number) {
  const radio = list.offered(row, number);
  if (!radio) return;
  list.say(radio);
  goOn(row);
}

function onKey(event) {
  if (event.target.closest("dialog")) return;
  const row = event.target.closest(".finding") ?? list.chosen();
  if (event.key === "Escape") return leaveField(event);
  const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
  if (!row || isTyping(event.target)) return;
  if (isUndo) act(event, () => go(undoLast() ?? row));
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.shiftKey ? event.key : event.key.toLowerCase(); // Caps Lock shifts nothing
  if (key in KEYS) act(event, () => KEYS[key](row));
  else if (/^[1-9]$/.test(key)) act(event, () => pickOffered(row, Number(key)));
  else if (event.target === row) onRow(event, row);
}

const isTyping = (target) => Boolean(target.closest("select, textarea, .select2, input:not([type=radio])"));

function act(event, does) {
  event.preventDefault();
  does();
}

/** Arrows belong to the radios when these have the focus, Enter to buttons. */
function onRow(event, row) {
  if (event.key === "ArrowDown") act(event, () => KEYS.j(row));
  else if (event.key === "ArrowUp") act(event, () => KEYS.k(row));
  else if (event.key === "Enter") act(event, () => text.goTo(row.dataset.finding));
}

function leaveField(event) {
  const row = event.target.closest(".finding");
  if (!row || event.target === row) return;
  event.stopPropagation();
  list.choose(row);
}

/** Alt+Enter: from wherever one is to the list, and back. */
function onChord(event) {
  if (event.key !== "Enter" || !event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target.closest?.("dialog")) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.target.closest?.("#tab-found")) return backToText();
  lastInText = document.activeElement;
  enterList();
}

function enterList() {
  const key = text.hasFocus() ? text.keyAtCaret() : undefined;
  const row = (key && list.rowOf(key)) ?? firstToDo();
  if (!row) return list.tell("Nothing found yet.");
  row.dispatchEvent(new Event("beside:show", { bubbles: true }));
  go(row);
}

const firstToDo = () => list.chosen() ?? list.rows().find(list.isOpen) ?? list.rows()[0];

function backToText() {
  if (lastInText?.isConnected && lastInText !== document.body && !text.owns(lastInText)) lastInText.focus();
  else text.focus();
}

export function listen() {
  list.found.addEventListener("keydown", onKey);
  list.tools.addEventListener("keydown", onKey);
  addEventListener("keydown", onChord, { capture: true });
  list.tools.querySelector("[data-keys]").addEventListener("click", () => dialog.showModal());
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
}
