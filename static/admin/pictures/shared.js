// What pictures have in common is written once, and filled in where a row says nothing: what is
// there stays. An agency brings its terms along, to the rows that are its own.

const SAID = ["agency", "credit", "licence", "licensed_until_at"];
const TERMS = ["credit", "licence", "territory"];

const field = (form, name) => form.querySelector(`[name$="-${name}"]`);

/** Fills a row's blanks out of the form that stands above the rows. Whether there were any. */
export function share(shared, form) {
  const said = SAID.map((name) => fill(form, name, field(shared, name).value));
  return [...said, bring(form)].some(Boolean);
}

/** Fills a row's blanks with the terms of its own agency. Whether there were any. */
export function bring(form) {
  const { dataset } = field(form, "agency").selectedOptions[0];
  return TERMS.map((name) => fill(form, name, dataset[name])).some(Boolean);
}

function fill(form, name, words) {
  const control = field(form, name);
  if (!words || control.value.trim()) return false;
  control.value = words;
  return true;
}
