// The story as a search engine would show it, while its words are typed.

const form = document.querySelector("#article_form");
const result = form.querySelector(".result");

const valueOf = (name) => (form.elements[name]?.value ?? "").trim();

function sectionName() {
  const select = form.elements.section;
  return select?.value ? select.selectedOptions[0].textContent : "section";
}

function slugOf(words) {
  const plain = words.normalize("NFKD").replace(/[^\w\s-]/g, "").trim().toLowerCase();
  return plain.replace(/[-\s]+/g, "-").slice(0, 100);
}

function draw() {
  const words = {
    section: sectionName(),
    slug: valueOf("slug") || slugOf(valueOf("headline")),
    title: valueOf("seo_title") || valueOf("headline") || "Untitled",
    description: valueOf("seo_description") || valueOf("dek"),
  };
  for (const [name, text] of Object.entries(words))
    result.querySelector(`[data-result="${name}"]`).textContent = text;
}

if (result && form.elements.headline) {
  form.addEventListener("input", draw);
  form.addEventListener("change", draw);
  draw();
}
