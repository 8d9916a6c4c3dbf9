// What is saved and what is not: the line in the bar, Ctrl+S, a word before unsaved text is left.

const form = document.querySelector("#article_form");
const state = form.querySelector(".bar-state");
const count = form.querySelector("[data-words]");
const save = form.querySelector(".bar-save");
const WORDS_A_MINUTE = 230;
let isUnsaved = Boolean(form.querySelector(".wrong"));

function touch() {
  if (!save) return;
  isUnsaved = true;
  draw();
}

function draw() {
  state.textContent = isUnsaved ? "Not saved yet" : state.dataset.saved;
  state.classList.toggle("bar-unsaved", isUnsaved);
  const preview = form.querySelector(".bar-preview span");
  if (preview) preview.textContent = isUnsaved ? "Preview as saved" : "Preview";
}

function countWords(editor) {
  const words = (editor.getText().match(/\S+/g) ?? []).length;
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE));
  count.textContent = `${words} words, ${minutes} min`;
}

function saveByKey(event) {
  const isSave = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
  if (!isSave || !save) return;
  event.preventDefault();
  form.requestSubmit(save);
}

form.addEventListener("input", (event) => event.isTrusted && touch());
form.addEventListener("change", touch);
form.addEventListener("submit", (event) => {
  if (!event.defaultPrevented) isUnsaved = false;
});
addEventListener("keydown", saveByKey);
addEventListener("beforeunload", (event) => isUnsaved && event.preventDefault());
// Select2 tells jQuery alone.
globalThis.django?.jQuery(form).on("change", "select", touch);
document.addEventListener("formset:added", touch);

document.addEventListener("prose-editor:ready", ({ detail: { editor, textarea } }) => {
  if (textarea.id !== "id_body") return;
  editor.view.dom.setAttribute("aria-label", "Text of the story");
  editor.on("update", () => {
    touch();
    countWords(editor);
  });
  countWords(editor);
});

draw();
