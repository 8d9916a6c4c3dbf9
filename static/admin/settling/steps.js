// What was done to the list, step by step, so that it can be undone.

import { found, restore, rowOf, rows, stateOf } from "magazine/settling/list"

const steps = []; // each a Map of what rows said before, by their keys
let kept = new Map(); // what every row says now
let batch = null;

/** After the list came anew. */
export function keep() {
  kept = new Map(rows().map((row) => [row.dataset.finding, stateOf(row)]));
}

/** To be called after each change of a row. */
export function record(row) {
  const key = row.dataset.finding;
  const step = batch ?? new Map();
  if (!step.has(key)) step.set(key, kept.get(key));
  if (!batch) steps.push(step);
  kept.set(key, stateOf(row));
}

/** Everything that `change` does is one step; the list hears of it once, at the end. */
export function asOneStep(change) {
  batch = new Map();
  change();
  if (batch.size) steps.push(batch);
  batch = null;
  found.dispatchEvent(new Event("change", { bubbles: true }));
}

export const isWithinStep = () => batch !== null;

export const canUndo = () => steps.length > 0;

/** The rows that the last step changed, as they were before it; [] if there was none. */
export function undo() {
  const step = steps.pop();
  return step ? putBack(step) : [];
}

/** What rows said here, in a list that came anew; the server may have read an older form. */
export const putAllBack = () => putBack(kept);

/** Steps with this row alone are over: it was taken back by hand. */
export function forget(row) {
  const isOfRow = (step) => step.size === 1 && step.has(row.dataset.finding);
  for (let at = steps.length - 1; at >= 0; at -= 1) if (isOfRow(steps[at])) steps.splice(at, 1);
}

function putBack(states) {
  const changed = [...states].map(([key, state]) => [rowOf(key), state]).filter(([row]) => row);
  for (const [row, state] of changed) {
    restore(row, state);
    kept.set(row.dataset.finding, state);
  }
  if (changed.length) found.dispatchEvent(new Event("change", { bubbles: true }));
  return changed.map(([row]) => row);
}
