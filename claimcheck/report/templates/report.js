"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  const claims = [...document.querySelectorAll(".claim")];
  const marks = [...document.querySelectorAll(".mark")];
  const boxes = [...document.querySelectorAll(".filters input")];
  let current = null;

  const shown = (claim) => !claim.hidden;

  const choose = (claim, { focus = true } = {}) => {
    if (current) current.classList.remove("chosen");
    for (const mark of marks) mark.classList.remove("chosen");
    current = claim;
    if (!claim) return;
    claim.classList.add("chosen");
    claim.open = true;
    for (const mark of marks)
      if (mark.dataset.claims.split(" ").includes(claim.id)) mark.classList.add("chosen");
    claim.scrollIntoView({ block: "nearest" });
    if (focus) claim.querySelector("summary").focus({ preventScroll: true });
  };

  const filter = () => {
    const allowed = (name) =>
      new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));
    const labels = allowed("label");
    const kinds = allowed("kind");
    for (const claim of claims)
      claim.hidden = !(labels.has(claim.dataset.label) && kinds.has(claim.dataset.kind));
    for (const mark of marks) {
      const claim = document.getElementById(mark.getAttribute("href").slice(1));
      mark.classList.toggle("muted", !shown(claim));
    }
    for (const list of document.querySelectorAll(".claims")) {
      const own = [...list.querySelectorAll(".claim")];
      const note = list.querySelector(".nothing[hidden], .nothing.empty");
      if (note && own.length) {
        note.classList.add("empty");
        note.hidden = own.some(shown);
      }
    }
    const left = claims.filter(shown).length;
    document.getElementById("summary").textContent =
      left === claims.length ? summary : `${left} of ${claims.length} claims shown`;
    if (current && !shown(current)) choose(null);
  };
  const summary = document.getElementById("summary").textContent;

  const step = (by) => {
    const open = claims.filter(shown);
    if (!open.length) return;
    const at = open.indexOf(current);
    choose(open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length]);
  };

  for (const mark of marks)
    mark.addEventListener("click", (event) => {
      event.preventDefault();
      const ids = mark.dataset.claims.split(" ");
      const first = ids.map((id) => document.getElementById(id)).find(shown);
      if (first) choose(first);
    });
  for (const box of boxes) box.addEventListener("change", filter);
  for (const claim of claims)
    claim.querySelector("summary").addEventListener("click", () => {
      if (!claim.open) choose(claim, { focus: false });
    });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "Escape" && current) {
      const own = marks.find((mark) => mark.getAttribute("href") === `#${current.id}`);
      choose(null);
      if (own) own.focus();
    } else return;
    event.preventDefault();
  });
  window.addEventListener("beforeprint", () => {
    for (const claim of claims) claim.open = true;
  });
  if (location.hash) {
    const asked = claims.find((claim) => `#${claim.id}` === location.hash);
    if (asked) choose(asked);
  }
})();
