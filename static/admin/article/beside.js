// What stands beside the story: its parts become tabs; on a phone they are a sheet that slides up.
//
// Fires nothing. Whoever wants a part shown dispatches "beside:show" on an element inside it.

const beside = document.querySelector("#beside");
const parts = [...(beside?.querySelectorAll(".tab") ?? [])];
const toggle = document.querySelector(".bar-beside");
const KEPT = `beside ${location.pathname}`;

function tabOf(part) {
  const tab = document.createElement("button");
  tab.type = "button";
  tab.id = `${part.id}-tab`;
  tab.role = "tab";
  tab.setAttribute("aria-controls", part.id);
  tab.append(...part.querySelector("h2").cloneNode(true).childNodes);
  if (part.querySelector(".errorlist")) markWrong(tab);
  part.role = "tabpanel";
  part.setAttribute("aria-labelledby", tab.id);
  tab.addEventListener("click", () => show(part));
  return tab;
}

function markWrong(tab) {
  const words = document.createElement("span");
  words.className = "tab-wrong";
  words.textContent = "has something to mend";
  tab.append(words);
}

function show(part) {
  for (const other of parts) {
    const tab = document.getElementById(`${other.id}-tab`);
    const isShown = other === part;
    other.hidden = !isShown;
    tab.setAttribute("aria-selected", String(isShown));
    tab.tabIndex = isShown ? 0 : -1;
    if (isShown) tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  sessionStorage.setItem(KEPT, part.id);
}

function step(event) {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const at = parts.findIndex((part) => !part.hidden);
  if (!by || event.target.role !== "tab") return;
  event.preventDefault();
  const part = parts[(at + by + parts.length) % parts.length];
  show(part);
  document.getElementById(`${part.id}-tab`).focus();
}

function slide(isUp) {
  document.body.toggleAttribute("data-beside", isUp);
  toggle.setAttribute("aria-expanded", String(isUp));
  if (isUp) beside.querySelector('[aria-selected="true"]').focus();
  else toggle.focus();
}

function close() {
  const cross = document.createElement("button");
  cross.type = "button";
  cross.className = "beside-close";
  cross.textContent = "Done";
  cross.addEventListener("click", () => slide(false));
  return cross;
}

/** A link to a field inside a hidden part shows the part first. */
function follow(event) {
  const link = event.target.closest('a[href^="#"]');
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field || event.defaultPrevented) return;
  event.preventDefault();
  reveal(field);
  (field.closest(".prose-editor")?.querySelector(".tiptap") ?? field).focus();
}

function reveal(element) {
  const part = element.closest(".tab");
  if (part) show(part);
  if (part && toggle.checkVisibility()) slide(true);
}

if (parts.length) {
  const tabs = document.createElement("div");
  tabs.className = "tabs";
  const list = document.createElement("div");
  list.role = "tablist";
  list.setAttribute("aria-label", "Beside the story");
  list.append(...parts.map(tabOf));
  tabs.append(list, close());
  tabs.addEventListener("keydown", step);
  beside.prepend(tabs);
  beside.dataset.tabs = "";
  const wrong = parts.find((part) => part.querySelector(".errorlist"));
  const kept = document.getElementById(sessionStorage.getItem(KEPT));
  const asked = parts.find((part) => `#${part.id}` === location.hash);
  show(wrong ?? asked ?? (parts.includes(kept) ? kept : parts[0]));
  toggle.hidden = false;
  toggle.addEventListener("click", () => slide(!document.body.hasAttribute("data-beside")));
  beside.addEventListener("beside:show", (event) => reveal(event.target));
  beside.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.hasAttribute("data-beside")) slide(false);
  });
  document.querySelector("#article_form").addEventListener("click", follow);
}
