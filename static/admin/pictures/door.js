// How pictures, and what is said of them, reach the newsroom. What goes wrong is a Refusal, whose
// message is a sentence for whoever sits there.

const UNHEARD = "The newsroom cannot be reached. Nothing is lost: try again when you are back in reach.";
const LOGGED_OUT = "You have been logged out. Log in in another window, then try again.";
const TOO_LARGE = "It is larger than 40 MB. Save it as JPEG, quality 90.";
const BROKEN = "The newsroom could not take it. Try again; if it fails once more, tell whoever runs it.";

export class Refusal extends Error {
  /** `same` is {name, url} of the picture that we have already; `isFinal` says that the file
      itself is refused, and would be once more. */
  constructor(sentence, { same = null, isFinal = Boolean(same) } = {}) {
    super(sentence);
    Object.assign(this, { same, isFinal });
  }
}

export class Door {
  /** `root` is the element that door.html draws. */
  constructor(root) {
    this.root = root;
    this.form = root.querySelector(".door-form");
    this.isStale = false;
  }

  /** {name, url} of the very same file among our pictures, or null. */
  async known(file) {
    const hash = await sha256(file);
    if (!hash) return null;
    const answer = await fetch(`${this.root.dataset.known}?hash=${hash}`, { redirect: "manual" }).catch(() => null);
    return answer?.ok ? ((await answer.json())[hash] ?? null) : null;
  }

  /** Sends one file: {id, row}. `onProgress` is given the part that is through, 0 to 1. */
  async send(file, onProgress) {
    const body = new FormData();
    body.append("pictures", file, file.name);
    body.append("agency", this.form.elements.agency.value);
    const { status, answer } = await this.post(this.root.dataset.upload, body, onProgress);
    if (status === 201) return answer;
    throw new Refusal(answer.error ?? BROKEN, { same: answer.same, isFinal: status === 422 || status === 409 });
  }

  /** Saves a row's form: {isSaved, row}. */
  async describe(form) {
    const { status, answer } = await this.post(form.action, new FormData(form));
    if (status !== 200 && status !== 422) throw new Refusal(BROKEN);
    return { isSaved: status === 200, row: answer };
  }

  async remove(url) {
    const { status, answer } = await this.post(url, new FormData());
    if (status !== 204) throw new Refusal(typeof answer === "string" ? answer : BROKEN);
  }

  async post(url, body, onProgress = () => {}) {
    const token = await this.token();
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", url);
      request.setRequestHeader("X-CSRFToken", token);
      request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(loaded / total));
      request.addEventListener("error", () => reject(new Refusal(UNHEARD)));
      request.addEventListener("load", () => this.settle(request, url, resolve, reject));
      request.send(body);
    });
  }

  settle(request, url, resolve, reject) {
    const isElsewhere = !request.responseURL.endsWith(url.replace(location.origin, ""));
    if (request.status === 403 || isElsewhere) {
      this.isStale = true;
      reject(new Refusal(LOGGED_OUT));
    } else if (request.status === 413) {
      reject(new Refusal(TOO_LARGE, { isFinal: true }));
    } else {
      resolve({ status: request.status, answer: read(request) });
    }
  }

  /** Whoever logged in again meanwhile has a new token, and the old one would be refused. */
  async token() {
    const field = this.form.elements.csrfmiddlewaretoken;
    if (!this.isStale) return field.value;
    const answer = await fetch(this.root.dataset.token, { redirect: "manual" }).catch(() => null);
    if (!answer) throw new Refusal(UNHEARD);
    if (!answer.ok) throw new Refusal(LOGGED_OUT);
    field.value = await answer.text();
    this.isStale = false;
    return field.value;
  }
}

function read(request) {
  const isJson = request.getResponseHeader("Content-Type")?.includes("json");
  return isJson ? JSON.parse(request.responseText) : request.responseText;
}

/** In hex; "" where the browser does not compute it, as on a page without TLS. */
async function sha256(file) {
  if (!crypto.subtle) return "";
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
