// What publishing asks, as a dialog. It stays a part of the form: publishing saves the story first.
// A field that stands in the way comes along into the dialog, and goes back when that closes.

const box = document.querySelector("#publish-box");
const button = document.querySelector(".bar-publish");

function dialogOf() {
  const dialog = document.createElement("dialog");
  dialog.className = "publish-dialog";
  dialog.setAttribute("aria-labelledby", "publish-title");
  box.closest("form").append(dialog);
  dialog.append(box);
  return dialog;
}

function notYet(dialog) {
  const no = document.createElement("button");
  no.type = "button";
  no.className = "bar-button";
  no.textContent = "Not yet";
  no.addEventListener("click", () => dialog.close());
  return no;
}

/** Fields under Publish that are missing: the section of a new story, and what the last save told. */
function missing() {
  const told = [...box.querySelectorAll('.refusals a[href^="#"]')].map((link) => link.hash);
  const section = document.querySelector("#id_section");
  if (section && !section.value) told.push("#id_section");
  const fields = told.map((id) => document.querySelector(`#tab-publish ${id}`)?.closest(".field"));
  return new Set(fields.filter(Boolean));
}

function bring(dialog) {
  const when = box.querySelector(".field-when");
  for (const field of missing()) {
    const place = document.createComment("");
    field.before(place);
    when.before(field);
    dialog.addEventListener("close", () => place.replaceWith(field), { once: true });
  }
}

function open(dialog) {
  bring(dialog);
  dialog.showModal();
}

if (box && button) {
  const dialog = dialogOf();
  box.querySelector(".publish-buttons").append(notYet(dialog));
  button.addEventListener("click", (event) => {
    event.preventDefault();
    open(dialog);
  });
  // To a field that did not come along: the dialog gets out of the way first.
  box.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && !box.querySelector(link.hash)) dialog.close();
  });
  if (box.querySelector(".errorlist")) open(dialog);
}
