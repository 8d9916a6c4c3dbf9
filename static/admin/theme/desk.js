// The drawer on phones, "/" for search, and menus that close when one looks elsewhere.

const burger = document.querySelector(".burger");

function openDrawer(isOpen) {
  document.body.toggleAttribute("data-nav", isOpen);
  burger?.setAttribute("aria-expanded", String(isOpen));
  if (isOpen) document.querySelector("#side a")?.focus();
}

function closeMenus(target) {
  for (const menu of document.querySelectorAll(".pill[open], .me details[open]")) {
    if (!menu.contains(target)) menu.open = false;
  }
}

burger?.addEventListener("click", () => openDrawer(!document.body.hasAttribute("data-nav")));

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    closeMenus(null);
    if (document.body.hasAttribute("data-nav")) {
      openDrawer(false);
      burger.focus();
    }
  }
  const writes = event.target.closest("input, textarea, select, [contenteditable]");
  if (event.key === "/" && !writes && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    document.querySelector(".find input")?.focus();
  }
});

document.addEventListener("click", (event) => {
  if (document.body.hasAttribute("data-nav") && !event.target.closest(".side, .burger")) openDrawer(false);
  closeMenus(event.target);
});
