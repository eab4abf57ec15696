// What a script adds to pages that work without one: keys, copying. No other host is ever asked.
const root = document.documentElement;
root.classList.add("scripted");

const typing = (target) =>
  target.closest("input, textarea, select, [contenteditable]") !== null;

const hits = () => [...document.querySelectorAll(".results .where")];

function step(from, by) {
  const all = hits();
  const at = all.indexOf(from);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: "nearest" });
    return true;
  }
  return false;
}

const KEYS = {
  n: "next-hit", p: "prev-hit", j: "next-paragraph", k: "prev-paragraph",
  ArrowRight: "next-page", ArrowLeft: "prev-page", u: "back",
};

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.getElementById("q");
  if (event.target === box && event.key === "ArrowDown" && step(null, 1)) {
    event.preventDefault();
    return;
  }
  if (typing(event.target)) return;
  if (event.key === "/" && box) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && hits().length > 0) {
    const down = event.key === "ArrowDown";
    const inList = document.activeElement?.matches(".results .where");
    if ((inList || down) && step(inList ? document.activeElement : null, down ? 1 : -1)) {
      event.preventDefault();
    } else if (inList && !down && box) {
      event.preventDefault();
      box.focus();
    }
  } else if (KEYS[event.key]) {
    const link = document.querySelector(`a[data-key="${KEYS[event.key]}"]`);
    if (link) {
      event.preventDefault();
      link.click();
    }
  }
});

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const said = button.textContent;
    button.textContent = button.dataset.done;
    button.setAttribute("aria-live", "polite");
    setTimeout(() => { button.textContent = said; }, 2000);
  });
}

// On a narrow screen what narrows a search stays folded until it is asked for.
if (matchMedia("(max-width: 60rem)").matches) {
  document.querySelector(".facets details")?.removeAttribute("open");
}
