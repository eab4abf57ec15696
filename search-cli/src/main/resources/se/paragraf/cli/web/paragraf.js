// What a script adds to pages that work without one: keys, copying. No other host is ever asked.
const root = document.documentElement;
root.classList.add("scripted");

const typing = (target) =>
  target.closest("input, textarea, select, [contenteditable]") !== null;

// What the arrows go through: the hits, on the start page the other things to do.
const STOPS = ".results .where, .tasks a";
const stops = () => [...document.querySelectorAll(STOPS)];

function step(from, by) {
  const all = stops();
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
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && stops().length > 0) {
    const down = event.key === "ArrowDown";
    const inList = document.activeElement?.matches(STOPS);
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

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => print());
}

// Files chosen or dropped are sent one by one; the server answers where to go on.
async function send(form, files) {
  const status = form.querySelector("[role=status]");
  try {
    let answer = null;
    for (const file of files) {
      status.textContent = file.name + " …";
      answer = await fetch(form.dataset.drop + "?name=" + encodeURIComponent(file.name), {
        method: "POST", body: file, headers: { "Content-Type": "application/octet-stream" },
      });
      if (!answer.ok) throw new Error(await answer.text());
    }
    if (form.dataset.then) answer = await fetch(form.dataset.then, { method: "POST" });
    location.assign((await answer.json()).address);
  } catch {
    status.textContent = form.dataset.failed;
    status.classList.add("remark");
  }
}

for (const form of document.querySelectorAll("[data-drop]")) {
  const input = form.querySelector("input[type=file]");
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("change", () => { if (input.files.length > 0) send(form, [...input.files]); });
  for (const name of ["dragover", "dragenter"]) {
    form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
  }
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length > 0) send(form, [...event.dataTransfer.files]);
  });
}

// Work under way: as long as this page listens it goes on, when it is closed it stops.
const job = document.querySelector("[data-events]");
if (job) {
  const bar = job.querySelector("progress");
  const events = new EventSource(job.dataset.events);
  events.addEventListener("progress", (event) => {
    const at = JSON.parse(event.data);
    if (at.found > 0) { bar.max = at.found; bar.value = at.done; }
    job.querySelector(".numbers").textContent = at.found > 0 ? `${at.done}/${at.found}` : "";
    job.querySelector(".what").textContent = at.what;
  });
  events.addEventListener("end", (event) => {
    events.close();
    const { state, end } = JSON.parse(event.data);
    if (state === "DONE") location.replace(end);
    else location.reload();
  });
}

// On a narrow screen what narrows a search stays folded until it is asked for.
function fold() {
  if (matchMedia("(max-width: 60rem)").matches) {
    document.querySelector(".facets details")?.removeAttribute("open");
  }
}
fold();

// What was not ready when the page was sent comes when it is. A page that is left asks no more.
for (const place of document.querySelectorAll("[data-part]")) {
  fetch(place.dataset.part).then(async (answer) => {
    if (!answer.ok) return location.replace(place.dataset.whole);
    const part = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...part.body.childNodes);
    place.classList.remove("later");
    fold();
  }, () => {});
}
