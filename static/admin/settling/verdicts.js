// Accepting, refusing, taking back: by hand, by key or many at once.

import * as list from "magazine/settling/list"
import * as steps from "magazine/settling/steps"

const DONE = { accepted: "Accepted", refused: "Refused" };

/** Whether it was done; if not, the list says why. */
export function settle(row, verdict) {
  const why = verdict === "accepted" ? list.hindrance(row) : "";
  if (why || list.isIdle(row)) {
    list.tell(why || "Nothing to settle: somebody it is about was turned down.");
    return false;
  }
  list.give(row, verdict);
  list.tell(`${DONE[verdict]}: ${list.titleOf(row)}.`);
  return true;
}

export function acceptCertain() {
  acceptAll(list.rows().filter((row) => list.isOpen(row) && list.isCertain(row)));
}

/** All of one kind that is still open. People, ties and what is delicate are put one by one. */
export function acceptKind(row) {
  const group = row.closest(".found-group");
  if (!("atOnce" in group.dataset)) return list.tell("These are put one by one.");
  acceptAll([...group.querySelectorAll(".finding")].filter(list.isOpen));
}

function acceptAll(rows) {
  const ready = () => rows.filter((row) => list.isOpen(row) && !list.hindrance(row));
  steps.asOneStep(() => {
    for (const row of ready()) list.give(row, "accepted");
    for (const row of ready()) list.give(row, "accepted"); // whose people were accepted just now
  });
  const left = rows.filter(list.isOpen).length;
  const wait = left ? ` ${left} wait for somebody to be accepted first.` : "";
  list.tell(`Accepted ${rows.length - left}.${wait}`);
}

/** A row that is settled is taken back, else the last step is. Gives where to go. */
export function takeBack(row) {
  if (row && list.verdictOf(row)) {
    list.give(row, "");
    steps.forget(row);
    list.tell(`Taken back: ${list.titleOf(row)}.`);
    return row;
  }
  return undoLast();
}

export function undoLast() {
  const rows = steps.undo();
  if (!rows.length) list.tell("Nothing to undo.");
  else list.tell(rows.length > 1 ? `Undone: ${rows.length} verdicts.` : `Undone: ${list.titleOf(rows[0])}.`);
  return rows[0];
}
