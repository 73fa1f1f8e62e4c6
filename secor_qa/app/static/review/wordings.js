// Wordings kept for findings: those written for this question before first, then the most used. Staff add and remove them.

import { ask } from "./dialogs.js";
import { button, h, swap } from "./dom.js";
import { WORDS } from "./words.js";

/** Choose one; resolves with its text, placeholders filled in, or null. `mine` is what stands in the form now. */
export async function chooseWording(app, check, mine) {
  let chosen = null;
  const args = { submission_id: app.case.submission_id, question: app.question, check: check || null };
  const place = h("div", {});
  const draw = ({ rows }) => swap(place, rows.length ? h("ol", { class: "wordings" }, rows.map((row, at) => h("li", {},
    button([row.here && [h("span", { class: "tag soft" }, WORDS.usedHere), " "], row.text], `use-wording-${at}`, () => { chosen = row; place.closest("dialog").close("used"); }, { class: "plain wording-choice", "data-testid": "wording-choice" }),
    row.n_used > 0 && h("span", { class: "small muted nowrap" }, WORDS.timesUsed(row.n_used)),
    row.saved && button(WORDS.remove, `remove-wording-${at}`, async () => draw(await app.link.ask("wording-remove", { ...args, wording_id: row.wording_id })), { class: "link small", "aria-label": WORDS.removeWording(row.text) }))))
    : h("p", { class: "muted" }, WORDS.noWordings));
  draw(await app.try(() => app.link.ask("wordings", args)));
  const keep = mine.trim() && button(WORDS.keepWording, "keep-wording", async () => draw(await app.link.ask("wording-save", { ...args, wording_id: null, text: mine.trim(), only_here: false })), { class: "small" });
  await ask(app, WORDS.wordings, h("div", {}, h("p", { class: "small muted" }, WORDS.wordingsHint), place, keep), [["close", WORDS.close]], { wide: true });
  return chosen && { text: chosen.text, wording_id: chosen.wording_id || null };
}
