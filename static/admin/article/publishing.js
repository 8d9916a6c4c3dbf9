// What publishing asks, as a dialog. It stays a part of the form: publishing saves the story first.

const box = document.querySelector("#publish-box");
const button = document.querySelector(".bar-publish");

function dialogOf() {
  const dialog = document.createElement("dialog");
  dialog.className = "publish-dialog";
  dialog.setAttribute("aria-labelledby", "publish-title");
  box.before(dialog);
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

if (box && button) {
  const dialog = dialogOf();
  box.querySelector(".publish-buttons").append(notYet(dialog));
  button.addEventListener("click", (event) => {
    event.preventDefault();
    dialog.showModal();
  });
  if (box.querySelector(".errorlist")) dialog.showModal();
}
