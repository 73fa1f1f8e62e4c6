// Words sought in the notes and documents of the whole submission.

import { ask } from "./dialogs.js";
import { button, h, marked, swap } from "./dom.js";
import { WORDS } from "./words.js";

const PAUSE_MS = 250;

/** Notes are searched here; documents by Python, as soon as it answers. */
function inNotes(app, text) {
  const wanted = text.toLocaleLowerCase();
  return app.order.map((id) => app.case.questions[id]).filter((each) => each.notes.toLocaleLowerCase().includes(wanted)).map((each) => {
    const at = each.notes.toLocaleLowerCase().indexOf(wanted);
    return { question: each.id, kind: "notes", file: null, page: null, snippet: each.notes.slice(Math.max(0, at - 40), at + text.length + 60) };
  });
}

function hitRow(hit, at, text, open) {
  const where = [hit.question, hit.file ? hit.file.split("/").pop() : WORDS.hitKinds[hit.kind] || hit.kind, hit.page && WORDS.pageShort(hit.page)].filter(Boolean).join(" · ");
  return h("li", {}, button([h("span", { class: "hit-where" }, where), h("span", { class: "hit-text" }, marked(hit.snippet || "", [text]))], `hit-${at}`, () => open(hit), { class: "plain hit", "data-testid": "hit" }));
}

export async function showSearch(app) {
  let sought = "";
  let timer = null;
  let chosen = null;
  const count = h("p", { class: "small muted", role: "status", data: { testid: "search-count" } });
  const list = h("ul", { class: "hits" });
  const open = (hit) => { chosen = hit; list.closest("dialog").close("hit"); };
  const draw = (hits) => {
    count.textContent = WORDS.hits(hits.length);
    swap(list, hits.slice(0, 200).map((hit, at) => hitRow(hit, at, sought, open)));
  };
  const seek = async () => {
    const text = box.value.trim();
    sought = text;
    if (text.length < 2) { count.textContent = ""; return swap(list); }
    draw(inNotes(app, text));
    const told = await app.link.ask("search", { submission_id: app.case.submission_id, text }).catch(() => null);
    if (told && sought === text) draw(told.hits);
    return null;
  };
  const box = h("input", { type: "search", "aria-label": WORDS.searchLong, placeholder: WORDS.searchLong, autofocus: true, data: { key: "search-box", testid: "search-box" }, on: {
    input: () => { clearTimeout(timer); timer = setTimeout(seek, PAUSE_MS); },
    keydown: (event) => {
      if (event.key === "Escape") { event.preventDefault(); list.closest("dialog").close(); } // the browser would only empty the box
      if (event.key === "ArrowDown" || event.key === "Enter") { event.preventDefault(); list.querySelector("button")?.focus(); }
    } } });
  list.addEventListener("keydown", (event) => {
    const row = event.target.closest("li");
    const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling || box }[event.key];
    if (next) { event.preventDefault(); (next.querySelector?.("button") || next).focus(); }
  });
  await ask(app, WORDS.searchShort, h("div", { class: "search" }, box, count, list), [["close", WORDS.close]], { wide: true, first: box });
  if (!chosen) return;
  if (chosen.question && chosen.question !== app.question) app.go(chosen.question);
  if (chosen.file) {
    const { evidence } = app.review.beside;
    await app.papers.evidence(app.question).catch(() => null);
    await evidence.ready;
    await evidence.jump(chosen.file, chosen.page, sought, "sought");
  } else app.focusTitle();
}
