"use strict";
// The page is read without this: it lights up what belongs together, and adds keys.
(() => {
  const number = (link) => Number(link.getAttribute("href").slice(2));
  const runs = [...document.querySelectorAll("#facts a.words")].map((link) => ({
    link, first: number(link), last: Number(link.dataset.to), fact: link.closest(".fact"),
  }));
  let lit = [];
  let from = null;

  const light = (nodes) => {
    for (const node of lit) node.classList.remove("lit");
    lit = nodes;
    for (const node of lit) node.classList.add("lit");
  };
  const pieces = ({ first, last }) => {
    const found = [];
    for (let n = first; n <= last; n += 1) found.push(document.getElementById(`w${n}`));
    return found;
  };
  const piece = (node) => node.closest?.("#release a[id]") ?? null;
  const around = (link) => {
    const n = Number(link.id.slice(1));
    return runs.filter((run) => run.first <= n && n <= run.last);
  };
  const backed = (link) => {
    const target = link.getAttribute("href").slice(1);
    const own = around(link).filter((run) => run.fact.id === target);
    light([...own.flatMap(pieces), ...around(link).map((run) => run.fact)]);
  };
  const show = (node) => {
    const link = piece(node);
    const words = node.closest?.("#facts a.words");
    const fact = node.closest?.("#facts .fact");
    if (link) backed(link);
    else if (words) light([...pieces(runs.find((run) => run.link === words)), fact]);
    else if (fact) light([fact, ...runs.filter((run) => run.fact === fact).flatMap(pieces)]);
  };

  document.addEventListener("pointerover", (event) => show(event.target));
  document.addEventListener("focusin", (event) => show(event.target));
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (!link) return;
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    from = link;
    // Where the browser leaves the focus behind, the next key would act on another place.
    requestAnimationFrame(() => {
      target?.focus({ preventScroll: true });
      show(link);
    });
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const here = document.activeElement;
    const link = here && piece(here);
    if (event.key === "Escape") {
      light([]);
      from?.focus();
    } else if (link && (event.key === "n" || event.key === "p")) {
      const step = event.key === "n" ? 1 : -1;
      let n = Number(link.id.slice(1)) + step;
      // What is between paragraphs belongs to claims that go over their end, but is not seen.
      while (document.getElementById(`w${n}`)?.closest(".gap")) n += step;
      document.getElementById(`w${n}`)?.focus();
    }
  });
  const keys = document.getElementById("keys");
  if (keys) keys.hidden = false;
})();
