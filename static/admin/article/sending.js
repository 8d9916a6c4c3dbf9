// Nothing written is lost on the way. Before the form goes, the server is asked whether it hears us
// and still knows who we are; without that answer the form stays, with a sentence that says why.
//
// A second press while the first is on its way does nothing. A submit that is held back or pressed
// twice is `defaultPrevented`: whoever listens after us can tell.

const form = document.querySelector("#article_form");
const PATIENCE = 15_000; // ms for the answer; then again for the page that should replace this one
const UNHEARD = "The newsroom cannot be reached. Nothing was saved yet, and nothing is lost: your text stays here. Save again when you are back in reach.";
const LOGGED_OUT = "You have been logged out. Nothing was saved yet, and nothing is lost: log in in another window, then come back and save again.";
let state = "idle"; // "asking", then "sure" for the submit itself, then "sent"

async function ask() {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(form.dataset.tokenUrl, { redirect: "manual", signal });
  if (answer.type === "opaqueredirect") return null; // to the login
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}

/** Whoever logged in again meanwhile has a new token, and the old one would be refused. */
async function send(button) {
  state = "asking";
  const token = await ask().catch(() => UNHEARD);
  if (token === UNHEARD) return tell([UNHEARD]);
  if (token === null) return tell(loggedOut());
  form.elements.csrfmiddlewaretoken.value = token;
  state = "sure";
  form.requestSubmit(button);
}

function loggedOut() {
  const link = Object.assign(document.createElement("a"), { textContent: "Log in", target: "_blank" });
  link.href = form.dataset.loginUrl;
  return [LOGGED_OUT, link];
}

function tell(words) {
  state = "idle";
  const box = document.createElement("div");
  box.className = "wrong unsent";
  box.role = "alert";
  const dialog = form.querySelector("dialog[open] .publish-box");
  if (dialog) dialog.append(box);
  else form.querySelector(".bar").after(box);
  box.append(...words);
}

function forget() {
  form.querySelector(".unsent")?.remove();
}

function onSubmit(event) {
  if (state === "sure") {
    state = "sent";
    setTimeout(() => (state = "idle"), PATIENCE);
    return;
  }
  event.preventDefault();
  if (state !== "idle") return;
  forget();
  send(event.submitter);
}

if (form.dataset.tokenUrl) form.addEventListener("submit", onSubmit);
addEventListener("pageshow", () => (state = "idle"));
