// A box that offers choices is named by what it holds: empty, it has no name. Its label's comes first.

function name(select) {
  const label = document.querySelector(`label[for="${select.id}"]`);
  const box = select.parentElement.querySelector(".select2-selection");
  if (!label || !box) return;
  label.id ||= `${select.id}-label`;
  const held = box.querySelector(".select2-selection__rendered");
  box.setAttribute("aria-labelledby", `${label.id} ${held.id}`);
  held.setAttribute("aria-labelledby", label.id);
}

function nameAll(within) {
  for (const select of within.querySelectorAll("select.admin-autocomplete")) name(select);
}

// Behind Django's own, which make the boxes: jQuery keeps the order, and "load" may come before it.
globalThis.django?.jQuery?.(() => nameAll(document));
document.addEventListener("formset:added", (event) => nameAll(event.target));
