// Textareas as tall as their words. In one that holds a single line, Enter goes on to the next field.

const grows = [...document.querySelectorAll("textarea[data-grows]")];

function fit(area) {
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight}px`;
}

function next(area) {
  const controls = [...area.form.querySelectorAll(".sheet :is(input, textarea, .tiptap)")];
  return controls.slice(controls.indexOf(area) + 1).find((control) => control.checkVisibility());
}

function goOn(event) {
  if (event.key !== "Enter" || event.isComposing) return;
  event.preventDefault();
  next(event.target)?.focus();
}

for (const area of grows) {
  if (area.dataset.grows === "line") area.addEventListener("keydown", goOn);
  if (!CSS.supports("field-sizing", "content")) {
    area.addEventListener("input", () => fit(area));
    addEventListener("resize", () => fit(area));
    document.fonts?.ready.then(() => fit(area));
    fit(area);
  }
}
