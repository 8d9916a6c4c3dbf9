// The list of findings: its rows, what is said of each, and which one is chosen. It is the server's
// own HTML (found.html) and works as a plain list of radios; nothing is sent until the form is saved.

export const form = document.querySelector("#article_form");
export const tools = document.querySelector("#settling");
export const found = document.querySelector("#found");

const data = (id) => JSON.parse(found.querySelector(`#${id}`)?.textContent || "null");
let facts = new Map();
let cards = {};

/** After the list came anew. */
export function learn() {
  facts = new Map((data("marks") ?? []).map((mark) => [mark.key, mark]));
  cards = data("cards") ?? {};
}

export const marks = () => [...facts.values()];
export const factsOf = (row) => facts.get(row.dataset.finding);
export const cardOf = (row) => cards[row.dataset.finding];

export const rows = () => [...found.querySelectorAll(".finding")];
export const rowOf = (key) => rows().find((row) => row.dataset.finding === key);
export const chosen = () => found.querySelector(".finding[data-chosen]");
export const titleOf = (row) => row.querySelector("legend").textContent.trim();

const radio = (row, value) => row.querySelector(`.verdicts input[value="${value}"]`);
export const verdictOf = (row) => row?.querySelector(".verdicts input:checked")?.value ?? "";
export const isIdle = (row) => row.hasAttribute("data-idle");
export const isOpen = (row) => !verdictOf(row) && !isIdle(row);
export const isCertain = (row) => Boolean(factsOf(row)?.certain);

/** The rows of those that a finding is about, who must be accepted before it. */
export const neededBy = (row) =>
  [...(factsOf(row)?.needs ?? []), ...speakerOf(row)].map(rowOf).filter(Boolean);

const speakerOf = (row) => {
  const speaker = row.querySelector('select[name^="speaker:"]')?.value;
  return speaker ? [`person:${speaker}`] : [];
};

const whoIn = (row) => [...row.querySelectorAll('input[name^="who:"]')];
export const otherOf = (row) => row.querySelector(".other select");
const isSaid = (row) => Boolean(otherOf(row)?.value) || whoIn(row).some((one) => one.checked);

/** Why it cannot be accepted yet, as a sentence; "" if it can. */
export function hindrance(row) {
  const waiting = neededBy(row).find((other) => verdictOf(other) !== "accepted");
  if (waiting) return `Accept ${titleOf(waiting)} first.`;
  const several = factsOf(row)?.doubt && !isSaid(row);
  return several ? `More than one of ours has this name. Say who it is: ${keysOf(row)}.` : "";
}

const keysOf = (row) => `press 1 to ${whoIn(row).length - 1}, or N for somebody new`;

/** Check a radio; whoever listens to the list hears it as if it was pressed. */
export function say(input) {
  if (!input || input.checked) return;
  input.checked = true;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

export const give = (row, verdict) => say(radio(row, verdict));
export const offered = (row, number) => whoIn(row).filter((one) => one.value !== "new")[number - 1];
export const somebodyNew = (row) => whoIn(row).find((one) => one.value === "new");

/** All that a row says, to be put back by `restore`. */
export function stateOf(row) {
  const inputs = [...row.querySelectorAll("input:checked")].map((one) => [one.name, one.value]);
  const selects = [...row.querySelectorAll("select")].map((one) => [one.name, one.value]);
  return new Map([...inputs, ...selects]);
}

export function restore(row, state) {
  for (const input of row.querySelectorAll("input[type=radio]")) {
    input.checked = state.get(input.name) === input.value;
  }
  for (const select of row.querySelectorAll("select")) put(select, state.get(select.name) ?? "");
}

function put(select, value) {
  if (select.value === value) return;
  select.value = value;
  if (select.matches(".admin-autocomplete")) globalThis.django?.jQuery(select).trigger("change.select2");
}

/** Who it is instead is said only of what is accepted. */
export function forgetWho(row) {
  for (const one of whoIn(row)) one.checked = false;
  if (otherOf(row)) put(otherOf(row), "");
}

export function choose(row, { focus = true } = {}) {
  for (const other of rows()) {
    other.toggleAttribute("data-chosen", other === row);
    other.tabIndex = other === row ? 0 : -1; // one stop on the way of Tab
  }
  if (!focus) return;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

/** The next row that `is`, after this one, round the end; null if there is none. */
export function nextOf(row, is = () => true, by = 1) {
  const all = rows();
  const at = all.indexOf(row);
  for (let step = 1; step <= all.length; step += 1) {
    const other = all.at((at + step * by) % all.length);
    if (is(other)) return other;
  }
  return null;
}

export function tell(words) {
  tools.querySelector("[data-told]").textContent = words;
}
