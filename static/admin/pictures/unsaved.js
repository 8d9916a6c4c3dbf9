// A word before a form is left whose changes are not saved.

/** Of a form that was refused, nothing is saved to begin with. */
export function guard(form) {
  let isUnsaved = Boolean(form.querySelector(".errornote, .stale"));
  const touch = () => (isUnsaved = true);
  form.addEventListener("input", touch);
  form.addEventListener("change", touch);
  form.addEventListener("submit", () => (isUnsaved = false));
  document.addEventListener("formset:removed", touch);
  // Select2 tells jQuery alone.
  globalThis.django?.jQuery(form).on("change", "select", touch);
  addEventListener("beforeunload", (event) => isUnsaved && event.preventDefault());
}
